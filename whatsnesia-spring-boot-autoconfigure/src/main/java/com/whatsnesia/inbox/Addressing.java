package com.whatsnesia.inbox;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.PhoneNumber;

import org.springframework.util.Assert;

/**
 * Whom a message goes to and how, whatever its kind.
 *
 * @param to the recipient, who must be a contact already (surprise 6)
 * @param from the WhatsApp number to send from, or null for
 * {@code whatsnesia.send.from-number} and, without it, the account's first number
 * @param parameters further fields of the request by name
 */
public record Addressing(PhoneNumber to, @Nullable String from, Map<String, String> parameters) {

	/**
	 * The server's language turns other characters into these.
	 */
	private static final Pattern NAME = Pattern.compile("([A-Za-z][A-Za-z0-9_]*)(\\[\\w*])*");

	/**
	 * The fields that make the kind of a message, since a second kind would replace the
	 * first silently (surprise 29), and those that another service could take for the
	 * recipient.
	 */
	private static final Set<String> RESERVED = Set.of("mobile_code", "mobile", "from_number", "message", "image",
			"document", "video", "audio", "latitude", "longitude", "name", "address", "cta_url_id",
			"interactive_list_id", "product", "created_order_data", "contact_id", "conversation_id");

	public Addressing {
		Assert.notNull(to, "'to' must not be null");
		Assert.isTrue(from == null || !from.isBlank(), "'from' must not be blank");
		Assert.notNull(parameters, "'parameters' must not be null");
		parameters.forEach(Addressing::check);
		parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
	}

	static Addressing to(PhoneNumber to) {
		return new Addressing(to, null, Map.of());
	}

	/**
	 * Send from another number.
	 * @param number the number, spelled exactly as it is stored in the dashboard
	 * (surprise 31)
	 * @return the addressing
	 */
	public Addressing from(String number) {
		Assert.notNull(number, "'number' must not be null");
		return new Addressing(this.to, number, this.parameters);
	}

	/**
	 * Add a field that this version does not know.
	 * @param name the name on the wire; one that is given again replaces the value
	 * @param value the value
	 * @return the addressing
	 */
	public Addressing parameter(String name, String value) {
		check(name, value);
		Map<String, String> parameters = new LinkedHashMap<>(this.parameters);
		parameters.put(name, value);
		return new Addressing(this.to, this.from, parameters);
	}

	/**
	 * Describe the addressing without the numbers.
	 */
	@Override
	public String toString() {
		return "Addressing[" + this.to + "]";
	}

	private static void check(String name, String value) {
		Assert.notNull(name, "'name' must not be null");
		Assert.notNull(value, "'value' must not be null");
		Matcher parts = NAME.matcher(name);
		Assert.isTrue(parts.matches(),
				"'name' must be letters, digits and underscores, the first a letter; brackets may follow");
		Assert.isTrue(!RESERVED.contains(parts.group(1)),
				() -> "'name' must not be '" + parts.group(1) + "', which belongs to the kinds of messages");
	}

}
