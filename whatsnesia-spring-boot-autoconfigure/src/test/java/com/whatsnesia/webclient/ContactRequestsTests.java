package com.whatsnesia.webclient;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.whatsnesia.Media;
import com.whatsnesia.PageQuery;
import com.whatsnesia.PhoneNumber;
import com.whatsnesia.Recording;
import com.whatsnesia.contact.Address;
import com.whatsnesia.contact.Contact;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.contact.ContactUpdate;
import com.whatsnesia.contact.NewContact;
import com.whatsnesia.error.MediaRejectedException;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.UnexpectedResponseException;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.ReceivedRequest;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.util.MimeTypeUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What the contact operations put on the wire, byte by byte where bytes matter, and what
 * they refuse to.
 */
class ContactRequestsTests {

	private static final PhoneNumber NUMBER = PhoneNumber.of("62", "85700000001");

	private static final NewContact CONTACT = NewContact.of("Ñyoman 🌸", "S & T=+%", NUMBER);

	private static final byte[] PNG = "\u0089PNG\r\n\u001a\nthe rest".getBytes(StandardCharsets.ISO_8859_1);

	@ParameterizedTest
	@EnumSource
	void everyRequestHasOurHeadersAndNoneTooMany(Connector connector) {
		received(connector, Reply.recorded("101"), (contacts) -> contacts.list(ContactQuery.all()).block(),
				(request) -> {
					assertThat(request.header("client-id")).isEqualTo(Connector.CLIENT_ID);
					assertThat(request.header("client-secret")).isEqualTo(Connector.CLIENT_SECRET);
					assertThat(request.header("accept")).isEqualTo("application/json");
					assertThat(request.headers()).doesNotContainKeys("transfer-encoding", "content-type", "cookie",
							"upgrade", "expect");
					assertThat(request.body()).isEmpty();
				});
	}

	@ParameterizedTest
	@EnumSource
	void listAsksForAPage(Connector connector) {
		received(connector, Reply.recorded("101"), (contacts) -> contacts.list(ContactQuery.all()).block(),
				(request) -> assertThat(request).hasToString("GET /external-api/contact/list?page=1&paginate=20"));
		received(connector, Reply.recorded("101"),
				(contacts) -> contacts.list(ContactQuery.all().search("budi & 50%_+🌸").page(3).size(7)).block(),
				(request) -> assertThat(request).hasToString("GET /external-api/contact/list?page=3&paginate=7"
						+ "&search=budi%20%26%2050%25_%2B%F0%9F%8C%B8"));
	}

	@Test
	void pageSizeIsThePropertys() {
		try (StubServer server = StubServer.replying(Reply.recorded("101"))) {
			Connector.REACTOR_NETTY.connectedTo(server).withPropertyValues("whatsnesia.page-size=33").run((context) -> {
				context.getBean(ContactOperations.class).list(ContactQuery.all()).block();
				assertThat(server.request().target()).endsWith("?page=1&paginate=33");
			});
		}
	}

	@Test
	void trailingSlashOfTheBaseUrlDoesNotMatter() {
		try (StubServer server = StubServer.replying(Reply.recorded("101"))) {
			Connector.REACTOR_NETTY.connectedTo(server)
				.withPropertyValues("whatsnesia.base-url=" + server.baseUrl() + "/")
				.run((context) -> {
					context.getBean(ContactOperations.class).list(ContactQuery.all()).block();
					assertThat(server.request().target()).startsWith("/external-api/contact/list?");
				});
		}
	}

	@ParameterizedTest
	@EnumSource
	void createSendsAForm(Connector connector) {
		received(connector, Reply.recorded("152"),
				(contacts) -> contacts.create(CONTACT.address(Address.of("Jakarta", "", "10110", "Jl. Thamrin 1")))
					.block(),
				(request) -> {
					assertThat(request).hasToString("POST /external-api/contact/store");
					assertThat(request.header("content-type")).startsWith("application/x-www-form-urlencoded");
					assertThat(request.text()).isEqualTo("firstname=%C3%91yoman+%F0%9F%8C%B8&lastname=S+%26+T%3D%2B%25"
							+ "&mobile_code=62&mobile=85700000001&city=Jakarta&state=&post_code=10110"
							+ "&address=Jl.+Thamrin+1");
					assertThat(request.header("content-length")).isEqualTo(Integer.toString(request.body().length));
				});
	}

	@ParameterizedTest
	@EnumSource
	void updateSendsAllThatTheContactHas(Connector connector) {
		Contact[] contact = new Contact[1];
		received(connector, Reply.recorded("201"),
				(contacts) -> contact[0] = contacts.update(1, update("Budi Baru")).block(), (request) -> {
					assertThat(request).hasToString("POST /external-api/contact/update/1");
					assertThat(request.text()).isEqualTo("firstname=Budi+Baru&lastname=Santoso&mobile_code=62"
							+ "&mobile=81200000001&city=&state=&post_code=&address=");
				});
		received(connector, Reply.recorded("202"),
				(contacts) -> contacts.update(contact[0].id(), ContactUpdate.from(contact[0]).lastName("Baru")).block(),
				(request) -> assertThat(request.text()).contains("firstname=Budi+Baru&lastname=Baru&mobile_code=62")
					.contains("&city=Jakarta&state=DKI+Jakarta&post_code=10110&address=Jl.+Thamrin+1"));
	}

	@ParameterizedTest
	@EnumSource
	void deleteHasNoBody(Connector connector) {
		received(connector, Reply.recorded("251"), (contacts) -> contacts.delete(40).block(), (request) -> {
			assertThat(request).hasToString("DELETE /external-api/contact/delete/40");
			assertThat(request.body()).isEmpty();
		});
	}

	@ParameterizedTest
	@MethodSource("images")
	void imageGoesOutAsMultipart(Connector connector, Media image, boolean lengthKnown) {
		received(connector, Reply.recorded("158"), (contacts) -> contacts.create(CONTACT.profileImage(image)).block(),
				(request) -> {
					String contentType = request.header("content-type");
					assertThat(contentType).startsWith("multipart/form-data;boundary=");
					String boundary = contentType.substring(contentType.indexOf('=') + 1).replace("\"", "");
					String expected = """
							--BOUNDARY
							Content-Disposition: form-data; name="firstname"

							Ñyoman 🌸
							--BOUNDARY
							Content-Disposition: form-data; name="lastname"

							S & T=+%
							--BOUNDARY
							Content-Disposition: form-data; name="mobile_code"

							62
							--BOUNDARY
							Content-Disposition: form-data; name="mobile"

							85700000001
							--BOUNDARY
							Content-Disposition: form-data; name="profile_image"; filename="me.png"
							Content-Type: TYPE

							CONTENT
							--BOUNDARY--
							""".replace("\n", "\r\n")
						.replace("BOUNDARY", boundary)
						.replace("TYPE", image.type().toString());
					assertThat(latin1(request.body()))
						.isEqualTo(latin1(expected.getBytes(StandardCharsets.UTF_8)).replace("CONTENT", latin1(PNG)));
					if (lengthKnown) {
						assertThat(request.header("content-length")).isEqualTo(Integer.toString(request.body().length));
						assertThat(request.headers()).doesNotContainKey("transfer-encoding");
					}
					else {
						assertThat(request.header("transfer-encoding")).isEqualTo("chunked");
					}
				});
	}

	static Stream<Arguments> images() throws IOException {
		Path file = Files.createTempDirectory("media").resolve("me.png");
		Files.write(file, PNG);
		file.toFile().deleteOnExit();
		file.getParent().toFile().deleteOnExit();
		return Stream.of(Connector.values())
			.flatMap((connector) -> Stream.of(Arguments.of(connector, Media.of(file), true),
					Arguments.of(connector, Media.of("me.png", PNG).type(MimeTypeUtils.IMAGE_PNG), true),
					Arguments.of(connector, Media.of(named(PNG)), true),
					Arguments.of(connector, Media.of("me.png", MimeTypeUtils.IMAGE_PNG, (long) PNG.length, buffers()),
							true),
					Arguments.of(connector, Media.of("me.png", MimeTypeUtils.IMAGE_PNG, null, buffers()), false)));
	}

	@ParameterizedTest
	@MethodSource("names")
	void fileNameCanNotLeaveItsHeader(String name, String onTheWire) {
		received(Connector.REACTOR_NETTY, Reply.recorded("158"),
				(contacts) -> contacts.create(CONTACT.profileImage(Media.of(name, PNG))).block(),
				(request) -> assertThat(request.text())
					.contains("name=\"profile_image\"; filename=\"" + onTheWire + "\"\r\nContent-Type: "));
	}

	static Stream<Arguments> names() {
		return Stream.of(Arguments.of("foto Ñ 🌸.png", "foto Ñ 🌸.png"), Arguments.of("a\"b\\c.png", "a\\\"b\\\\c.png"),
				Arguments.of("a\r\nX-Evil: 1\r\n\r\n\u0000.png", "aX-Evil: 1.png"),
				Arguments.of("../../etc/me.png", "me.png"), Arguments.of("photos/", "file"));
	}

	@ParameterizedTest
	@MethodSource("notImages")
	void whatIsCertainlyNoImageIsRefusedBeforeAByteIsSent(Connector connector, Media media) {
		try (StubServer server = StubServer.replying(Reply.recorded("158"))) {
			connector.connectedTo(server).run((context) -> {
				ContactOperations contacts = context.getBean(ContactOperations.class);
				assertThatExceptionOfType(MediaRejectedException.class)
					.isThrownBy(() -> contacts.create(CONTACT.profileImage(media)).block())
					.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.NOT_DONE))
					.satisfies((ex) -> assertThat(ex.operation()).isEqualTo("contact.create"))
					.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("secret-name"));
				assertThat(server.connections()).isZero();
			});
		}
	}

	static Stream<Arguments> notImages(@TempDir Path folder) {
		return Stream.of(Connector.values())
			.flatMap((connector) -> Stream
				.of(Media.of("secret-name.png", "GIF89a".getBytes(StandardCharsets.US_ASCII)),
						Media.of("secret-name.png", new byte[0]), Media.of(folder.resolve("secret-name.png")),
						Media.of(new ClassPathResource("secret-name.png")),
						Media.of("secret-name.png", MimeTypeUtils.IMAGE_PNG, null,
								Flux.error(new IOException("secret-name"))))
				.map((media) -> Arguments.of(connector, media)));
	}

	@Test
	void malformedArgumentsThrowAtOnceAndNameTheArgument() {
		try (StubServer server = StubServer.replying(Reply.recorded("101"))) {
			Connector.REACTOR_NETTY.connectedTo(server).run((context) -> {
				ContactOperations contacts = context.getBean(ContactOperations.class);
				refused("page", () -> contacts.list(ContactQuery.all().page(0)));
				refused("size", () -> contacts.list(ContactQuery.all().size(-1)));
				refused("size", () -> contacts.list(ContactQuery.all().size(1001)));
				refused("size", () -> PageQuery.first().size(0));
				refused("search", () -> contacts.list(ContactQuery.all().search("  ")));
				refused("search", () -> contacts.list(ContactQuery.all().search(null)));
				refused("query", () -> contacts.list(null));
				refused("query", () -> contacts.findAll(null));
				refused("contact", () -> contacts.create(null));
				refused("contactId", () -> contacts.update(0, update("Budi")));
				refused("contactId", () -> contacts.update(-1, update("Budi")));
				refused("update", () -> contacts.update(1, null));
				refused("last name",
						() -> contacts.update(1, new ContactUpdate("A", null, "62", "8", Address.empty(), null)));
				refused("first name",
						() -> contacts.update(1, new ContactUpdate(" ", "B", "62", "8", Address.empty(), null)));
				refused("country code",
						() -> contacts.update(1, new ContactUpdate("A", "B", "", "8", Address.empty(), null)));
				refused("digits",
						() -> contacts.update(1, new ContactUpdate("A", "B", "62", "+8", Address.empty(), null)));
				refused("contactId", () -> contacts.delete(0));
				refused("contactId", () -> contacts.delete(Long.MIN_VALUE));
				refused("firstName", () -> NewContact.of(" ", "B", NUMBER));
				refused("lastName", () -> NewContact.of("A", "", NUMBER));
				refused("phoneNumber", () -> NewContact.of("A", "B", null));
				refused("address", () -> CONTACT.address(null));
				refused("city", () -> Address.of(null, "", "", ""));
				refused("profileImage", () -> CONTACT.profileImage(null));
				refused("contact", () -> ContactUpdate.from(null));
				refused("firstName", () -> update("Budi").firstName(""));
				refused("countryCode", () -> PhoneNumber.of("+62", "812"));
				refused("nationalNumber", () -> PhoneNumber.of("62", "8-12"));
				refused("path", () -> Media.of((Path) null));
				refused("filename", () -> Media.of(" ", PNG));
				refused("length", () -> Media.of("a", MimeTypeUtils.IMAGE_PNG, -1L, buffers()));
				assertThat(server.connections()).isZero();
			});
		}
	}

	@Test
	void answerBeyondTheLimitIsNotRead() {
		String body = Recording.of("101").body();
		try (StubServer server = StubServer.replying(Reply.json(200, body))) {
			Connector.REACTOR_NETTY.connectedTo(server)
				.withPropertyValues("whatsnesia.http.max-response-size=" + (body.length() - 1) + "B")
				.run((context) -> {
					ContactOperations contacts = context.getBean(ContactOperations.class);
					assertThatExceptionOfType(UnexpectedResponseException.class)
						.isThrownBy(() -> contacts.list(ContactQuery.all()).block())
						.satisfies((ex) -> assertThat(ex.remedy()).contains("whatsnesia.http.max-response-size"));
				});
			Connector.REACTOR_NETTY.connectedTo(server)
				.withPropertyValues("whatsnesia.http.max-response-size=" + body.length() + "B")
				.run((context) -> assertThat(
						context.getBean(ContactOperations.class).list(ContactQuery.all()).block().content())
					.hasSize(20));
		}
	}

	@ParameterizedTest
	@EnumSource
	void dryRunSendsNoWrite(Connector connector) {
		try (StubServer server = StubServer.replying(Reply.recorded("101"))) {
			connector.connectedTo(server).withPropertyValues("whatsnesia.mode=dry-run").run((context) -> {
				ContactOperations contacts = context.getBean(ContactOperations.class);
				Contact created = contacts.create(CONTACT).block();
				assertThat(created.dryRun()).isTrue();
				assertThat(created.id()).isZero();
				assertThat(created.phoneNumber()).isEqualTo(NUMBER);
				Contact updated = contacts.update(7, update("Budi")).block();
				assertThat(updated.dryRun()).isTrue();
				assertThat(updated.id()).isEqualTo(7);
				contacts.delete(7).block();
				assertThatExceptionOfType(MediaRejectedException.class).isThrownBy(
						() -> contacts.create(CONTACT.profileImage(Media.of("a.gif", new byte[] { 'G' }))).block());
				assertThat(server.connections()).isZero();
				assertThatIllegalArgumentException().isThrownBy(() -> contacts.delete(0));
				assertThat(contacts.list(ContactQuery.all()).block().content()).isNotEmpty().noneMatch(Contact::dryRun);
			});
		}
	}

	private static void refused(String argument, Runnable call) {
		assertThatIllegalArgumentException().isThrownBy(call::run).withMessageContaining(argument);
	}

	private static ContactUpdate update(String firstName) {
		return new ContactUpdate(firstName, "Santoso", "62", "81200000001", Address.empty(), null);
	}

	private static void received(Connector connector, Reply reply, Consumer<ContactOperations> call,
			Consumer<ReceivedRequest> expectation) {
		AtomicReference<ReceivedRequest> request = new AtomicReference<>();
		try (StubServer server = StubServer.replying(reply)) {
			connector.connectedTo(server).run((context) -> {
				call.accept(context.getBean(ContactOperations.class));
				request.set(server.request());
			});
		}
		expectation.accept(request.get());
	}

	/**
	 * One character a byte.
	 */
	private static String latin1(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

	private static ByteArrayResource named(byte[] content) {
		return new ByteArrayResource(content) {

			@Override
			public String getFilename() {
				return "me.png";
			}

		};
	}

	private static Flux<DataBuffer> buffers() {
		return Flux.defer(() -> Flux.just(new String(PNG, StandardCharsets.ISO_8859_1).split("(?=the)")))
			.map((part) -> DefaultDataBufferFactory.sharedInstance.wrap(part.getBytes(StandardCharsets.ISO_8859_1)));
	}

}
