package com.whatsnesia.webclient;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import com.whatsnesia.Media;
import com.whatsnesia.Page;
import com.whatsnesia.PageQuery;
import com.whatsnesia.contact.Contact;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.contact.ContactUpdate;
import com.whatsnesia.contact.NewContact;

import org.springframework.util.Assert;
import org.springframework.util.MultiValueMap;

/**
 * {@link ContactOperations} over HTTP.
 */
final class WebClientContactOperations implements ContactOperations {

	private final ApiClient api;

	private final int pageSize;

	WebClientContactOperations(ApiClient api, int pageSize) {
		this.api = api;
		this.pageSize = pageSize;
	}

	@Override
	public Mono<Page<Contact>> list(ContactQuery query) {
		Assert.notNull(query, "'query' must not be null");
		return page(query.search(), query.paging());
	}

	@Override
	public Flux<Contact> findAll(ContactQuery query) {
		Assert.notNull(query, "'query' must not be null");
		return Pages.all(query.paging(), (paging) -> page(query.search(), paging),
				() -> new NewestFirst<>(Contact::id));
	}

	@Override
	public Mono<Contact> create(NewContact contact) {
		Assert.notNull(contact, "'contact' must not be null");
		return write(Endpoint.CONTACT_CREATE, Map.of(), ContactJson.fields(contact), contact.profileImage(),
				Mono.fromSupplier(() -> DryRunContact.of(contact)));
	}

	@Override
	public Mono<Contact> update(long contactId, ContactUpdate update) {
		requireId(contactId);
		requireComplete(update);
		return write(Endpoint.CONTACT_UPDATE, Map.of("id", contactId), ContactJson.fields(update),
				update.profileImage(), Mono.fromSupplier(() -> DryRunContact.of(contactId, update)));
	}

	@Override
	public Mono<Void> delete(long contactId) {
		requireId(contactId);
		return this.api.execute(Call.write(Endpoint.CONTACT_DELETE, Map.of("id", contactId), Call.NO_BODY, List.of(),
				Payload.none(), Mono.empty()));
	}

	/**
	 * The smallest read: whether it succeeds tells whether the service accepts the
	 * client.
	 */
	Mono<Void> verify() {
		return this.api.verify(list(null, PageQuery.first().size(1))).then();
	}

	private Mono<Page<Contact>> page(@Nullable String search, PageQuery paging) {
		return this.api.execute(list(search, paging));
	}

	private Call<Page<Contact>> list(@Nullable String search, PageQuery paging) {
		ListQuery query = ListQuery.of(paging, this.pageSize);
		if (search == null) {
			return Call.read(Endpoint.CONTACT_LIST, query.template(), query.variables(), List.of(),
					ContactJson.Many.PAYLOAD);
		}
		query.and("search", search);
		return Call.read(Endpoint.CONTACT_LIST, query.template(), query.variables(), List.of(search),
				ContactJson.Many.PAYLOAD);
	}

	private Mono<Contact> write(Endpoint endpoint, Map<String, ?> uriVariables, MultiValueMap<String, String> fields,
			@Nullable Media image, Mono<Contact> dryRunResult) {
		RequestBody body = RequestBody.form(endpoint, fields,
				(image != null) ? new Upload(ContactJson.PROFILE_IMAGE, image, MediaKind.PROFILE_IMAGE) : null);
		return this.api.execute(Call.write(endpoint, uriVariables, body, fields.toSingleValueMap().values(),
				ContactJson.One.PAYLOAD, dryRunResult));
	}

	/**
	 * Ids are cast by the service's database, and an update of contact 0 creates one
	 * (surprise 8).
	 */
	private static void requireId(long contactId) {
		Assert.isTrue(contactId > 0, () -> "'contactId' must be positive, but is " + contactId);
	}

	private static void requireComplete(ContactUpdate update) {
		Assert.notNull(update, "'update' must not be null");
		Assert.hasText(update.firstName(), "'update' must have a first name");
		Assert.hasText(update.lastName(), "'update' must have a last name");
		Assert.hasText(update.mobileCode(), "'update' must have a country code");
		String mobile = update.mobile();
		Assert.isTrue(mobile != null && mobile.matches("[0-9]+"), "'update' must have a mobile number of digits only");
	}

}
