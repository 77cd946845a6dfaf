package com.whatsnesia.webclient;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import com.whatsnesia.Media;
import com.whatsnesia.Page;
import com.whatsnesia.PhoneNumber;
import com.whatsnesia.Recording;
import com.whatsnesia.contact.Address;
import com.whatsnesia.contact.Contact;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.contact.ContactUpdate;
import com.whatsnesia.contact.NewContact;
import com.whatsnesia.error.CredentialsRejectedException;
import com.whatsnesia.error.InvalidRequestException;
import com.whatsnesia.error.IpNotWhitelistedException;
import com.whatsnesia.error.MaintenanceException;
import com.whatsnesia.error.NotFoundException;
import com.whatsnesia.error.OperationRefusedException;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.PlanException;
import com.whatsnesia.error.UpstreamException;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.error.WrongBaseUrlException;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * Plays each recorded answer to the contact operations.
 */
class RecordedContactExchangesTests {

	private static final PhoneNumber NUMBER = PhoneNumber.of("62", "85700000001");

	private static final NewContact NEW = NewContact.of("Rudi", "Hartono", NUMBER);

	private static final ContactUpdate UPDATE = new ContactUpdate("Budi", "Santoso", "62", "81200000001",
			Address.empty(), null);

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0 };

	@ParameterizedTest
	@MethodSource("cases")
	void meansWhatWasRecorded(Case exchange) {
		try (StubServer server = StubServer.replying(Reply.recorded(exchange.recording()))) {
			Connector.REACTOR_NETTY.connectedTo(server).run((context) -> {
				ContactOperations contacts = context.getBean(ContactOperations.class);
				Object[] result = new Object[1];
				Throwable failure = catchThrowable(
						() -> result[0] = Flux.from(exchange.call().apply(contacts)).blockLast());
				exchange.expectation().accept(new Result(result[0], failure));
				assertThat(server.request().method()).isEqualTo(exchange.call() == LIST || exchange.call() == SEARCH
						? "GET" : exchange.call() == DELETE ? "DELETE" : "POST");
			});
		}
	}

	@Test
	void allRecordingsOfContactsAreHere() {
		List<String> here = cases().map((exchange) -> exchange.recording().name()).toList();
		List<String> ofTheInbox = List.of("050-php-error-500-json", "264-contact-delete-orphan-conversation-list");
		assertThat(Recording.all().map(Recording::name).filter((name) -> name.compareTo("3") < 0))
			.allMatch((name) -> here.contains(name) || ofTheInbox.contains(name));
	}

	private static final Function<ContactOperations, Publisher<?>> LIST = (contacts) -> contacts
		.list(ContactQuery.all());

	private static final Function<ContactOperations, Publisher<?>> SEARCH = (contacts) -> contacts
		.list(ContactQuery.all().search("Budi"));

	private static final Function<ContactOperations, Publisher<?>> CREATE = (contacts) -> contacts.create(NEW);

	private static final Function<ContactOperations, Publisher<?>> CREATE_WITH_IMAGE = (contacts) -> contacts
		.create(NEW.profileImage(Media.of("me.png", PNG)));

	private static final Function<ContactOperations, Publisher<?>> CHANGE = (contacts) -> contacts.update(1, UPDATE);

	private static final Function<ContactOperations, Publisher<?>> DELETE = (contacts) -> contacts.delete(40);

	static Stream<Case> cases() {
		return Stream.of(
				fails("001", LIST, CredentialsRejectedException.class,
						(ex) -> assertThat(ex.reason())
							.isEqualTo(CredentialsRejectedException.Reason.CLIENT_ID_MISSING)),
				fails("002", LIST, CredentialsRejectedException.class,
						(ex) -> assertThat(ex.reason())
							.isEqualTo(CredentialsRejectedException.Reason.CLIENT_SECRET_MISSING)),
				fails("004", LIST, CredentialsRejectedException.class,
						(ex) -> assertThat(ex.reason()).isEqualTo(CredentialsRejectedException.Reason.INVALID)),
				fails("010", LIST, IpNotWhitelistedException.class, (ex) -> {
					assertThat(ex.ipAddress()).isEqualTo("127.0.0.1");
					assertThat(ex.remedy()).contains("127.0.0.1");
					assertThat(ex.messages()).hasSize(2);
				}),
				fails("012", LIST, CredentialsRejectedException.class,
						(ex) -> assertThat(ex.reason())
							.isEqualTo(CredentialsRejectedException.Reason.ACCOUNT_INACTIVE)),
				fails("014", LIST, PlanException.class,
						(ex) -> assertThat(ex.reason()).isEqualTo(PlanException.Reason.REQUIRED)),
				fails("015", LIST, PlanException.class,
						(ex) -> assertThat(ex.reason()).isEqualTo(PlanException.Reason.EXPIRED)),
				fails("016", LIST, PlanException.class,
						(ex) -> assertThat(ex.reason()).isEqualTo(PlanException.Reason.WITHOUT_API)),
				fails("018", LIST, MaintenanceException.class, (ex) -> assertThat(ex.httpStatus()).isEqualTo(302)),
				fails("024", LIST, WrongBaseUrlException.class,
						(ex) -> assertThat(ex.remedy()).contains("whatsnesia.base-url")),
				fails("030", LIST, UpstreamException.class, (ex) -> assertThat(ex.remark()).isEqualTo("exception")),
				fails("042", LIST, WrongBaseUrlException.class, (ex) -> assertThat(ex.remark()).isNull()),
				fails("054", LIST, UpstreamException.class,
						(ex) -> assertThat(ex.messages())
							.containsExactly("SQLSTATE[HY000]: database error, text withheld")),
				fails("055", LIST, MaintenanceException.class, (ex) -> assertThat(ex.retryAfter()).isNull()),
				page("101", LIST, 20, 1, 3, 45), page("102", LIST, 20, 2, 3, 45), page("103", LIST, 5, 3, 3, 45),
				page("104", LIST, 0, 99, 3, 45), page("108", LIST, 5, 1, 9, 45), page("110", LIST, 15, 1, 3, 45),
				fails("111", LIST, UpstreamException.class,
						(ex) -> assertThat(ex.messages())
							.containsExactly("SQLSTATE[42000]: database error, text withheld")),
				page("119", LIST, 0, 1, 1, 0),
				fails("120", SEARCH, UpstreamException.class,
						(ex) -> assertThat(ex.remedy()).contains("can't search contacts").contains("findAll()")),
				page("125", SEARCH, 1, 1, 1, 1), contact("151", CREATE, 48, RecordedContactExchangesTests::fresh),
				contact("152", CREATE, 48, RecordedContactExchangesTests::fresh),
				contact("158", CREATE_WITH_IMAGE, 48, (contact) -> {
					assertThat(contact.image()).endsWith(".png");
					assertThat(contact.address())
						.isEqualTo(new Address("Surabaya", "Jawa Timur", "60111", "Jl. Tunjungan 1", "Indonesia"));
				}), contact("161", CREATE, 48, (contact) -> {
					assertThat(contact.firstName()).isEqualTo("Ñyoman 🌸");
					assertThat(contact.lastName()).isEqualTo("Šćepanović");
				}), refused("164", CREATE, "The firstname field is required."),
				fails("168", CREATE, InvalidRequestException.class, (ex) -> assertThat(ex.messages()).hasSize(4)),
				refused("171", CREATE, "The mobile has already been taken."),
				refused("175", CREATE, "The mobile format is invalid."),
				refused("183", CREATE, "The firstname must not be greater than 40 characters."),
				refused("188", CREATE_WITH_IMAGE, "The profile image must be a file of type: jpg, jpeg, png."),
				fails("194", CREATE, OperationRefusedException.class,
						(ex) -> assertThat(ex.messages()).singleElement()
							.asString()
							.contains("You’ve reached your  contact limit.")),
				contact("201", CHANGE, 1, (contact) -> assertThat(contact.firstName()).isEqualTo("Budi Baru")),
				contact("202", CHANGE, 1, (contact) -> {
					assertThat(contact.details()).isEqualTo(Map.of("member_no", "A-17", "level", "gold"));
					assertThat(contact.phoneNumber()).isEqualTo(PhoneNumber.of("62", "81200000001"));
				}), refused("205", CHANGE, "The lastname field is required."),
				contact("207", CHANGE, 1,
						(contact) -> assertThat(contact.address()).isEqualTo(new Address("", "", "", "", "Indonesia"))),
				contact("209", CHANGE, 4,
						(contact) -> assertThat(contact.address()).isEqualTo(new Address("", "", "", "", "Indonesia"))),
				refused("212", CHANGE, "The mobile has already been taken."),
				fails("216", CHANGE, NotFoundException.class,
						(ex) -> assertThat(ex.remark()).isEqualTo("unknown_contact")),
				refused("226", CHANGE, "The lastname field is required."), done("251"),
				fails("255", DELETE, NotFoundException.class, (ex) -> assertThat(ex.remark()).isEqualTo("not_found")),
				fails("260", DELETE, OperationRefusedException.class,
						(ex) -> assertThat(ex.messages()).containsExactly("Unable to delete contact with messages")),
				fails("261", DELETE, OperationRefusedException.class,
						(ex) -> assertThat(ex.messages()).containsExactly("Unable to delete contact which is blocked")),
				done("263"));
	}

	private static void fresh(Contact contact) {
		assertThat(contact.fullName()).isEqualTo("Rudi Hartono");
		assertThat(contact.createdAt()).isNotNull();
		assertThat(contact.status()).isNull();
		assertThat(contact.details()).isEmpty();
		assertThat(contact.blocked()).isFalse();
		assertThat(contact.dryRun()).isFalse();
	}

	private static Case refused(String number, Function<ContactOperations, Publisher<?>> call, String message) {
		return fails(number, call, InvalidRequestException.class, (ex) -> assertThat(ex.messages()).contains(message));
	}

	private static <E extends WhatsnesiaException> Case fails(String number,
			Function<ContactOperations, Publisher<?>> call, Class<E> type, Consumer<E> more) {
		return new Case(Recording.of(number), call, (result) -> {
			assertThat(result.failure()).isExactlyInstanceOf(type);
			E failure = type.cast(result.failure());
			assertThat(failure.outcome()).isEqualTo(Outcome.NOT_DONE);
			assertThat(failure.operation()).startsWith("contact.");
			assertThat(failure.remedy()).isNotBlank();
			more.accept(failure);
		});
	}

	private static Case page(String number, Function<ContactOperations, Publisher<?>> call, int rows, int page,
			int lastPage, long total) {
		return new Case(Recording.of(number), call, (result) -> {
			assertThat(result.failure()).isNull();
			Page<?> answer = (Page<?>) result.value();
			assertThat(answer.content()).hasSize(rows);
			assertThat(List.of(answer.number(), answer.lastPage(), (int) answer.total())).containsExactly(page,
					lastPage, (int) total);
			assertThat(answer.hasNext()).isEqualTo(page < lastPage);
		});
	}

	private static Case contact(String number, Function<ContactOperations, Publisher<?>> call, long id,
			Consumer<Contact> more) {
		return new Case(Recording.of(number), call, (result) -> {
			assertThat(result.failure()).isNull();
			assertThat(result.value()).asInstanceOf(InstanceOfAssertFactories.type(Contact.class))
				.satisfies((contact) -> assertThat(contact.id()).isEqualTo(id))
				.satisfies(more);
		});
	}

	private static Case done(String number) {
		return new Case(Recording.of(number), DELETE, (result) -> {
			assertThat(result.failure()).isNull();
			assertThat(result.value()).isNull();
		});
	}

	record Case(Recording recording, Function<ContactOperations, Publisher<?>> call, Consumer<Result> expectation) {

		@Override
		public String toString() {
			return this.recording.name();
		}

	}

	record Result(Object value, Throwable failure) {
	}

}
