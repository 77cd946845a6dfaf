package com.whatsnesia.webclient;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

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
import org.springframework.web.reactive.function.BodyInserters;

/**
 * {@link ContactOperations} over HTTP.
 */
final class WebClientContactOperations implements ContactOperations {

	private static final Payload<?, Page<Contact>> MANY = Payload.of(ContactJson.Many.class, ContactJson.Many::toPage);

	private static final Payload<?, Contact> ONE = Payload.of(ContactJson.One.class, ContactJson.One::toContact);

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
		return Pages.all(query.paging(), (paging) -> page(query.search(), paging), NewestFirst::new);
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
		return this.api.executeOnce(list(null, 1, 1)).then();
	}

	private Mono<Page<Contact>> page(@Nullable String search, PageQuery paging) {
		return this.api.execute(list(search, paging.page(), (paging.size() != null) ? paging.size() : this.pageSize));
	}

	private static Call<Page<Contact>> list(@Nullable String search, int page, int size) {
		Map<String, Object> variables = new HashMap<>();
		variables.put("page", page);
		variables.put("size", size);
		if (search == null) {
			return Call.read(Endpoint.CONTACT_LIST, "?page={page}&paginate={size}", variables, List.of(), MANY);
		}
		variables.put("search", search);
		return Call.read(Endpoint.CONTACT_LIST, "?page={page}&paginate={size}&search={search}", variables,
				List.of(search), MANY);
	}

	private Mono<Contact> write(Endpoint endpoint, Map<String, ?> uriVariables, MultiValueMap<String, String> fields,
			@Nullable Media image, Mono<Contact> dryRunResult) {
		RequestBody body = (image == null) ? RequestBody.of(BodyInserters.fromFormData(fields))
				: new MultipartBody(fields, ContactJson.PROFILE_IMAGE, image, MediaRule.image(endpoint));
		return this.api
			.execute(Call.write(endpoint, uriVariables, body, fields.toSingleValueMap().values(), ONE, dryRunResult));
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

	/**
	 * Contacts come newest first: one whose id is not below the last one's has been there
	 * before.
	 */
	private static final class NewestFirst implements Predicate<Contact> {

		private long last = Long.MAX_VALUE;

		@Override
		public boolean test(Contact contact) {
			boolean unseen = contact.id() < this.last;
			if (unseen) {
				this.last = contact.id();
			}
			return unseen;
		}

	}

}
