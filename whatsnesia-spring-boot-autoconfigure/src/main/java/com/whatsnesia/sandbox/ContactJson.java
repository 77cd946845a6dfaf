package com.whatsnesia.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Contacts as they are answered. Pictures are never shown: {@code image_src} is always
 * the same avatar (surprise 25).
 *
 * @param root the scheme and host that the caller used
 */
record ContactJson(String root) {

	Map<String, @Nullable Object> full(Contact contact) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("id", contact.id());
		json.put("user_id", Account.USER_ID);
		putIdentity(json, contact);
		json.put("image", contact.image());
		json.put("address", address(contact.address()));
		putStanding(json, contact.standing());
		json.put("created_at", WireTime.seconds(contact.createdAt()));
		json.put("updated_at", WireTime.seconds(contact.updatedAt()));
		putDerived(json, contact);
		return json;
	}

	/**
	 * A contact just created: only what was set (surprise 23).
	 * @param contact the contact
	 * @return the members
	 */
	Map<String, @Nullable Object> created(Contact contact) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("user_id", Account.USER_ID);
		putIdentity(json, contact);
		json.put("address", address(contact.address()));
		if (contact.image() != null) {
			json.put("image", contact.image());
		}
		json.put("updated_at", WireTime.seconds(contact.updatedAt()));
		json.put("created_at", WireTime.seconds(contact.createdAt()));
		json.put("id", contact.id());
		putDerived(json, contact);
		return json;
	}

	/**
	 * Answers numbers as numbers if they were sent as JSON numbers (surprise 22).
	 * @param json the contact
	 * @param input what was sent
	 * @return the contact
	 */
	static Map<String, @Nullable Object> echoing(Map<String, @Nullable Object> json, Input input) {
		json.replaceAll((name, value) -> {
			JsonNode sent = input.value(name);
			return (name.startsWith("mobile") && sent.isNumber()) ? sent : value;
		});
		return json;
	}

	private static void putIdentity(Map<String, @Nullable Object> json, Contact contact) {
		json.put("firstname", contact.identity().firstname());
		json.put("lastname", contact.identity().lastname());
		json.put("mobile_code", contact.identity().mobileCode());
		json.put("mobile", contact.identity().mobile());
	}

	private static void putStanding(Map<String, @Nullable Object> json, Standing standing) {
		json.put("status", standing.status());
		json.put("details", standing.details());
		json.put("is_customer", standing.customer() ? 1 : 0);
		json.put("is_blocked", standing.blocked() ? 1 : 0);
		json.put("blocked_by", standing.blocked() ? Account.USER_ID : 0);
	}

	private void putDerived(Map<String, @Nullable Object> json, Contact contact) {
		json.put("image_src", this.root + "/assets/images/avatar.jpg");
		json.put("full_name", contact.identity().fullName());
	}

	private static @Nullable Map<String, String> address(@Nullable Address address) {
		if (address == null) {
			return null;
		}
		Map<String, String> json = new LinkedHashMap<>();
		json.put("city", address.city());
		json.put("state", address.state());
		json.put("post_code", address.postCode());
		json.put("address", address.address());
		json.put("country", address.country());
		return json;
	}

}
