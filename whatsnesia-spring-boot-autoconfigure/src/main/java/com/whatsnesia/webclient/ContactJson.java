package com.whatsnesia.webclient;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import com.whatsnesia.Page;
import com.whatsnesia.contact.Address;
import com.whatsnesia.contact.Contact;
import com.whatsnesia.contact.ContactUpdate;
import com.whatsnesia.contact.NewContact;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A contact on the wire. Only the one of a conversation's details has tags and lists.
 */
record ContactJson(@JsonProperty("id") @Nullable Long id, @JsonProperty("user_id") @Nullable Long userId,
		@JsonProperty("firstname") @Nullable String firstName, @JsonProperty("lastname") @Nullable String lastName,
		@JsonProperty("mobile_code") @Nullable String mobileCode, @JsonProperty("mobile") @Nullable String mobile,
		@JsonProperty("image") @Nullable String image, @JsonProperty("address") @Nullable AddressJson address,
		@JsonProperty("status") @Nullable Long status,
		@JsonProperty("details") @Nullable Map<String, @Nullable String> details,
		@JsonProperty("is_customer") @Nullable Boolean customer, @JsonProperty("is_blocked") @Nullable Boolean blocked,
		@JsonProperty("created_at") @Nullable Instant createdAt,
		@JsonProperty("updated_at") @Nullable Instant updatedAt, @JsonProperty("image_src") @Nullable String imageUrl,
		@JsonProperty("full_name") @Nullable String fullName,
		@JsonProperty("tags") @Nullable List<@Nullable LabelJson> tags,
		@JsonProperty("lists") @Nullable List<@Nullable LabelJson> lists,
		@JsonAnySetter @Nullable Map<String, @Nullable Object> additionalFields) {

	static final String PROFILE_IMAGE = "profile_image";

	/**
	 * Make a contact, or null if what is there can't be one.
	 */
	@Nullable Contact toContact() {
		if (this.id == null || this.id <= 0) {
			return null;
		}
		return new Contact(this.id, this.userId, this.firstName, this.lastName, this.mobileCode, this.mobile,
				this.image, (this.address != null) ? this.address.toAddress() : null, this.status,
				(this.details != null) ? this.details : Map.of(), Boolean.TRUE.equals(this.customer),
				Boolean.TRUE.equals(this.blocked), this.createdAt, this.updatedAt, this.imageUrl, this.fullName,
				(this.additionalFields != null) ? this.additionalFields : Map.of(), false);
	}

	@Override
	public String toString() {
		return "ContactJson[" + this.id + "]";
	}

	static MultiValueMap<String, String> fields(NewContact contact) {
		return fields(contact.firstName(), contact.lastName(), contact.phoneNumber().countryCode(),
				contact.phoneNumber().nationalNumber(), contact.address());
	}

	@SuppressWarnings("NullAway") // The caller has checked that nothing is missing.
	static MultiValueMap<String, String> fields(ContactUpdate update) {
		return fields(update.firstName(), update.lastName(), update.mobileCode(), update.mobile(), update.address());
	}

	private static MultiValueMap<String, String> fields(String firstName, String lastName, String mobileCode,
			String mobile, @Nullable Address address) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		fields.add("firstname", firstName);
		fields.add("lastname", lastName);
		fields.add("mobile_code", mobileCode);
		fields.add("mobile", mobile);
		if (address != null) {
			fields.add("city", address.city());
			fields.add("state", address.state());
			fields.add("post_code", address.postCode());
			fields.add("address", address.street());
		}
		return fields;
	}

	/**
	 * An address on the wire.
	 */
	record AddressJson(@JsonProperty("city") @Nullable String city, @JsonProperty("state") @Nullable String state,
			@JsonProperty("post_code") @Nullable String postCode, @JsonProperty("address") @Nullable String street,
			@JsonProperty("country") @Nullable String country) {

		private Address toAddress() {
			return new Address(orEmpty(this.city), orEmpty(this.state), orEmpty(this.postCode), orEmpty(this.street),
					orEmpty(this.country));
		}

		@Override
		public String toString() {
			return "AddressJson[…]";
		}

		private static String orEmpty(@Nullable String text) {
			return (text != null) ? text : "";
		}

	}

	/**
	 * The data of an answer with one contact.
	 */
	record One(@JsonProperty("contact") @Nullable ContactJson contact) {

		static final Payload<?, Contact> PAYLOAD = Payload.of(One.class, One::toContact);

		@Nullable Contact toContact() {
			return (this.contact != null) ? this.contact.toContact() : null;
		}

	}

	/**
	 * The data of an answer with a page of contacts.
	 */
	record Many(@JsonProperty("contacts") @Nullable PageJson<ContactJson> contacts) {

		static final Payload<?, Page<Contact>> PAYLOAD = Payload.of(Many.class, Many::toPage);

		@Nullable Page<Contact> toPage() {
			return (this.contacts != null) ? this.contacts.toPage(ContactJson::toContact) : null;
		}

	}

}
