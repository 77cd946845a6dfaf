package com.whatsnesia.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tag or a list that contacts are sorted by. The API cannot change who has which, so
 * that only the first contact ever has any.
 *
 * @param id the id
 * @param name the name
 */
record Label(long id, String name) {

	private static final long LABELLED_CONTACT = 1;

	private static final List<Label> TAGS = List.of(new Label(1, "VIP"), new Label(3, "Jakarta"));

	private static final List<Label> LISTS = List.of(new Label(1, "Newsletter"), new Label(2, "Promo Lebaran"));

	private static final String TIME = "2026-03-01T03:00:00.000000Z";

	static List<Map<String, Object>> tags(Contact contact) {
		return of(contact, TAGS, "contact_tag_id");
	}

	static List<Map<String, Object>> lists(Contact contact) {
		return of(contact, LISTS, "contact_list_id");
	}

	private static List<Map<String, Object>> of(Contact contact, List<Label> labels, String key) {
		return (contact.id() == LABELLED_CONTACT) ? labels.stream().map((label) -> label.json(key)).toList()
				: List.of();
	}

	private Map<String, Object> json(String key) {
		Map<String, Object> pivot = new LinkedHashMap<>();
		pivot.put("contact_id", LABELLED_CONTACT);
		pivot.put(key, this.id);
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("id", this.id);
		json.put("user_id", Account.USER_ID);
		json.put("name", this.name);
		json.put("created_at", TIME);
		json.put("updated_at", TIME);
		json.put("pivot", pivot);
		return json;
	}

}
