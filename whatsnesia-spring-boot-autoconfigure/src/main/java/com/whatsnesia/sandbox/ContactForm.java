package com.whatsnesia.sandbox;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The values that a contact is to have: what was sent and, in a partial update, what the
 * contact has already.
 *
 * @param input what was sent
 * @param base the contact that an update keeps the rest of, or null if there is no rest
 */
record ContactForm(Input input, @Nullable Contact base) {

	static final List<String> ADDRESS_FIELDS = List.of("city", "state", "post_code", "address");

	boolean concerns(String field) {
		return this.base == null || this.input.has(field);
	}

	@Nullable String text(String field) {
		return (this.base != null && !this.input.has(field)) ? this.base.text(field) : this.input.text(field);
	}

	Identity identity() {
		return new Identity(text("firstname"), text("lastname"), text("mobile_code"), text("mobile"));
	}

	@Nullable Address address() {
		if (ADDRESS_FIELDS.stream().noneMatch(this::concerns) && !concerns("mobile_code")) {
			return Objects.requireNonNull(this.base).address();
		}
		return new Address(part("city"), part("state"), part("post_code"), part("address"),
				Countries.name(text("mobile_code")));
	}

	@Nullable FileType image() {
		UploadedFile file = this.input.file("profile_image");
		FileType type = (file != null) ? file.type() : null;
		return (type != null && type.image()) ? type : null;
	}

	private String part(String field) {
		return Objects.requireNonNullElse(text(field), "");
	}

}
