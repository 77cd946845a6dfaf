package com.whatsnesia.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;

/**
 * The contacts of a fresh account, those of the recordings: ten special ones, then as
 * many ordinary ones as wanted.
 */
final class ContactSeed {

	private static final Instant BEGINNING = Instant.parse("2026-03-01T02:00:00Z");

	private static final int SPECIAL = 10;

	private static final List<String> FIRST_NAMES = List.of("Agus", "Ani", "Bambang", "Citra", "Dian", "Eko", "Fitri",
			"Gita", "Hadi", "Indah", "Joko", "Kartika", "Lina", "Made", "Nur", "Oki", "Putri", "Qori", "Rina", "Slamet",
			"Tuti", "Umar", "Vera", "Wahyu", "Xenia", "Yanti", "Zainal", "Ahmad", "Bella", "Cahyo", "Dodi", "Elok",
			"Farah", "Galih", "Hesti");

	private static final Address ADDRESS = new Address("Bandung", "Jawa Barat", "40111", "Jl. Asia Afrika No. 8",
			"Indonesia");

	private static final Address NO_ADDRESS = new Address("", "", "", "", "Indonesia");

	private ContactSeed() {
	}

	static List<Contact> contacts(int size) {
		return LongStream.rangeClosed(1, size).mapToObj(ContactSeed::contact).toList();
	}

	private static Contact contact(long id) {
		Instant time = BEGINNING.plus(Duration.ofHours(id));
		String image = (id == 9) ? "existing-avatar.png" : null;
		return new Contact(id, identity(id), image, address(id), standing(id), time, time);
	}

	private static Identity identity(long id) {
		return switch ((int) Math.min(id, SPECIAL + 1)) {
			case 1 -> identity(id, "Budi", "Santoso");
			case 2 -> identity(id, "Siti", "Nurhaliza");
			case 3 -> identity(id, "D\u00e9wi Ayu", "Lestari \ud83c\udf3a");
			case 4 -> identity(id, "\u00d1oman", null);
			case 5 -> identity(id, null, null);
			case 6 -> identity(id, "I Gusti Ngurah \"Rai\"", "O'Brien <b>/&");
			case 7 -> identity(id, "Blocked", "Person");
			case 8 -> identity(id, "100%_real", "Under_score");
			case 9 -> identity(id, "Pelanggan", "Setia");
			case 10 -> new Identity("No", "Code", null, mobile(id));
			default -> identity(id, FIRST_NAMES.get((int) ((id - SPECIAL - 1) % FIRST_NAMES.size())), "Wijaya");
		};
	}

	private static Identity identity(long id, @Nullable String firstname, @Nullable String lastname) {
		return new Identity(firstname, lastname, "62", mobile(id));
	}

	private static String mobile(long id) {
		return "812%08d".formatted(id);
	}

	private static @Nullable Address address(long id) {
		if (id == 4 || id == 5 || id == 10) {
			return null;
		}
		boolean known = (id == 1) || (id % 3 == 0 && id != 6);
		return known ? ADDRESS : NO_ADDRESS;
	}

	private static Standing standing(long id) {
		boolean customer = (id == 9);
		return new Standing(customer ? 1 : 0, details(id), customer, id == 7);
	}

	private static JsonNode details(long id) {
		if (id == 1) {
			return JsonNodeFactory.instance.objectNode().put("member_no", "A-17").put("level", "gold");
		}
		if (id == 2) {
			return JsonNodeFactory.instance.arrayNode();
		}
		boolean noted = id > SPECIAL && id % 5 == 0;
		return noted ? JsonNodeFactory.instance.objectNode().put("note", "n" + id) : NullNode.getInstance();
	}

}
