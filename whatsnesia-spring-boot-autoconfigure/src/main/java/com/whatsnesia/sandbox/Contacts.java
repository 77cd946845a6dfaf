package com.whatsnesia.sandbox;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;

import org.jspecify.annotations.Nullable;

/**
 * The contacts of the account, newest first. Ids are never used again.
 */
final class Contacts {

	private final Map<Long, Contact> byId = new TreeMap<>(Comparator.reverseOrder());

	private long lastId;

	void replaceAll(Collection<Contact> contacts) {
		this.byId.clear();
		contacts.forEach(this::save);
		this.lastId = contacts.stream().mapToLong(Contact::id).max().orElse(0);
	}

	List<Contact> all() {
		return List.copyOf(this.byId.values());
	}

	@Nullable Contact find(long id) {
		return this.byId.get(id);
	}

	@Nullable Contact find(String mobileCode, String mobile) {
		return this.byId.values()
			.stream()
			.filter((contact) -> contact.identity().hasNumber(mobileCode, mobile))
			.findFirst()
			.orElse(null);
	}

	boolean hasNumber(String mobileCode, String mobile, long exceptId) {
		return this.byId.values()
			.stream()
			.anyMatch((contact) -> contact.id() != exceptId && contact.identity().hasNumber(mobileCode, mobile));
	}

	Contact add(LongFunction<Contact> factory) {
		this.lastId++;
		return save(factory.apply(this.lastId));
	}

	Contact save(Contact contact) {
		this.byId.put(contact.id(), contact);
		return contact;
	}

	void remove(long id) {
		this.byId.remove(id);
	}

}
