package com.whatsnesia.webclient;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.whatsnesia.Media;
import com.whatsnesia.Recording;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.inbox.ConversationQuery;
import com.whatsnesia.inbox.ConversationStatus;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.Order;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.inbox.Product;
import com.whatsnesia.template.TemplateMessage;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.ReceivedRequest;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;

import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.util.MimeTypeUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What the inbox and template operations put on the wire, byte by byte.
 */
class MessageRequestsTests {

	private static final String TO = "mobile_code=62&mobile=81200000001&";

	@ParameterizedTest
	@MethodSource("forms")
	void messageWithoutAFileIsAForm(OutboundMessage message, String form) {
		for (Connector connector : Connector.values()) {
			received(connector, (client) -> client.inbox().send(message).block(), (request) -> {
				assertThat(request).hasToString("POST /external-api/inbox/send-message");
				assertThat(request.header("content-type")).startsWith("application/x-www-form-urlencoded");
				assertThat(request.header("content-length")).isEqualTo("" + request.body().length);
				assertThat(request.text()).isEqualTo(TO + form);
			});
		}
	}

	static Stream<Arguments> forms() {
		URI link = URI.create("https://shop.example/kopi?a=1&b=2");
		return Stream.of(
				arguments(OutboundMessage.text(Sending.to(), "Halo 🚚 & =+%\r\n\"x\""),
						"message=Halo+%F0%9F%9A%9A+%26+%3D%2B%25%0D%0A%22x%22"),
				arguments(
						OutboundMessage.text(Sending.to(), "Halo")
							.from("+6281200000000")
							.parameter("reply_to", "wamid.1")
							.parameter("tags[]", "a b"),
						"from_number=%2B6281200000000&message=Halo&reply_to=wamid.1&tags%5B%5D=a+b"),
				arguments(OutboundMessage.location(Sending.to(), -6.2088, 106.8456),
						"latitude=-6.2088&longitude=106.8456"),
				arguments(OutboundMessage.location(Sending.to(), 0.0001, -1.0E-7),
						"latitude=0.0001&longitude=-0.0000001"),
				arguments(OutboundMessage.location(Sending.to(), 90, -180.0), "latitude=90&longitude=-180"),
				arguments(OutboundMessage.location(Sending.to(), 1.5, 2).place("Kantor", "Jl. Asia Afrika 8"),
						"latitude=1.5&longitude=2&name=Kantor&address=Jl.+Asia+Afrika+8"),
				arguments(OutboundMessage.ctaUrl(Sending.to(), 7), "cta_url_id=7"),
				arguments(OutboundMessage.interactiveList(Sending.to(), Long.MAX_VALUE),
						"interactive_list_id=9223372036854775807"),
				arguments(OutboundMessage.product(Sending.to(), Product.of("Kopi \"Gayo\"", "Ñ", link)),
						"product=%7B%22name%22%3A%22Kopi+%5C%22Gayo%5C%22%22%2C%22description%22%3A%22%C3%91%22%2C"
								+ "%22permalink%22%3A%22https%3A%2F%2Fshop.example%2Fkopi%3Fa%3D1%26b%3D2%22%7D"),
				arguments(
						OutboundMessage.product(Sending.to(),
								Product.of("Kopi", "Gayo", URI.create("https://shop.example/1"))
									.image(URI.create("https://shop.example/1.png"))),
						"product=%7B%22name%22%3A%22Kopi%22%2C%22description%22%3A%22Gayo%22%2C%22permalink%22%3A"
								+ "%22https%3A%2F%2Fshop.example%2F1%22%2C%22images%22%3A%5B%7B%22src%22%3A"
								+ "%22https%3A%2F%2Fshop.example%2F1.png%22%7D%5D%7D"),
				arguments(OutboundMessage.order(Sending.to(), new Order("Kopi", URI.create("https://shop.example/7"))),
						"created_order_data=%7B%22woo_response%22%3A%7B%22line_items%22%3A%5B%7B%22name%22%3A"
								+ "%22Kopi%22%7D%5D%7D%2C%22order_url%22%3A%22https%3A%2F%2Fshop.example%2F7%22%7D"));
	}

	@ParameterizedTest
	@EnumSource
	void messageWithAFileIsMultipartWithItsLength(Connector connector) {
		OutboundMessage message = OutboundMessage
			.image(Sending.to(),
					Media.of("C:\\foto/a \"b\"\\\r\n\u0000🌸.png", Files.PNG).type(MimeTypeUtils.IMAGE_PNG))
			.caption("Ñ & \"so\"")
			.from("6281200000000")
			.parameter("x", "y");
		received(connector, (client) -> client.inbox().send(message).block(), (request) -> {
			String boundary = request.header("content-type").replaceAll(".*boundary=", "").replace("\"", "");
			String part = "--" + boundary + "\r\nContent-Disposition: form-data; name=";
			assertThat(request.header("content-length")).isEqualTo("" + request.body().length);
			assertThat(request.headers()).doesNotContainKey("transfer-encoding");
			byte[] start = (part + "\"mobile_code\"\r\n\r\n62\r\n" + part + "\"mobile\"\r\n\r\n81200000001\r\n" + part
					+ "\"from_number\"\r\n\r\n6281200000000\r\n" + part + "\"message\"\r\n\r\nÑ & \"so\"\r\n" + part
					+ "\"x\"\r\n\r\ny\r\n" + part + "\"image\"; filename=\"a \\\"b\\\"\\\\🌸.png\"\r\n"
					+ "Content-Type: image/png\r\n\r\n")
				.getBytes(StandardCharsets.UTF_8);
			byte[] end = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
			int content = start.length + Files.PNG.length;
			assertThat(Arrays.copyOf(request.body(), start.length)).isEqualTo(start);
			assertThat(Arrays.copyOfRange(request.body(), start.length, content)).isEqualTo(Files.PNG);
			assertThat(Arrays.copyOfRange(request.body(), content, request.body().length)).isEqualTo(end);
		});
	}

	@ParameterizedTest
	@EnumSource
	void fileOfUnknownLengthIsChunked(Connector connector) {
		Media media = Media.of("a.pdf", MimeTypeUtils.APPLICATION_OCTET_STREAM, null,
				Flux.just(Files.PDF, Files.PDF).map(DefaultDataBufferFactory.sharedInstance::wrap));
		received(connector, (client) -> client.inbox().send(OutboundMessage.document(Sending.to(), media)).block(),
				(request) -> {
					assertThat(request.header("transfer-encoding")).isEqualTo("chunked");
					assertThat(request.headers()).doesNotContainKey("content-length");
					assertThat(request.text()).contains("\"document\"; filename=\"a.pdf\"",
							"%PDF-1.7 a catalogue%PDF-1.7 a catalogue\r\n--");
				});
	}

	@ParameterizedTest
	@EnumSource(names = { "IMAGE", "DOCUMENT", "VIDEO", "AUDIO" })
	void fileIsInTheFieldOfItsKind(Sending sending) {
		received(Connector.REACTOR_NETTY, (client) -> sending.with(client).block(),
				(request) -> assertThat(request.text())
					.contains("; name=\"" + sending.name().toLowerCase() + "\"; filename="));
	}

	@ParameterizedTest
	@EnumSource
	void fieldOfAnyKindIsNoParameter(Sending sending) {
		received(Connector.REACTOR_NETTY, (client) -> sending.with(client).block(), (request) -> {
			Stream<String> names = request.header("content-type").startsWith("multipart")
					? request.text()
						.lines()
						.filter((line) -> line.contains("; name=\""))
						.map((line) -> line.replaceAll(".*; name=\"([^\"]+)\".*", "$1"))
					: Stream.of(request.text().split("&")).map((field) -> field.replaceAll("(%5B%5D)?=.*", ""));
			assertThat(names).isNotEmpty()
				.filteredOn((name) -> sending != Sending.TEMPLATE || name.startsWith("mobile"))
				.allSatisfy((name) -> assertThatIllegalArgumentException()
					.isThrownBy(() -> OutboundMessage.text(Sending.to(), "x").parameter(name, "y")));
		});
	}

	@Test
	void numberToSendFromHasADefault() {
		try (StubServer server = StubServer.replying(Reply.recorded("461"))) {
			Connector.REACTOR_NETTY.connectedTo(server)
				.withPropertyValues("whatsnesia.send.from-number=6281200000099")
				.run((context) -> {
					WhatsnesiaClient client = context.getBean(WhatsnesiaClient.class);
					client.inbox().send(OutboundMessage.text(Sending.to(), "a")).block();
					client.inbox().send(OutboundMessage.text(Sending.to(), "b").from("6281200000098")).block();
					client.templates().send(TemplateMessage.of(5, Sending.to())).block();
				});
			assertThat(server.requests()).extracting(ReceivedRequest::text)
				.containsExactly(TO + "from_number=6281200000099&message=a", TO + "from_number=6281200000098&message=b",
						TO + "template_id=5");
		}
	}

	@ParameterizedTest
	@EnumSource
	void templateHasItsVariablesInOrder(Connector connector) {
		TemplateMessage message = TemplateMessage.of(1, Sending.to())
			.bodyVariables("Budi", "INV 1", "")
			.headerVariables("ä");
		received(connector, (client) -> client.templates().send(message).block(), (request) -> {
			assertThat(request).hasToString("POST /external-api/inbox/send-template-message");
			assertThat(request.text()).isEqualTo(TO + "template_id=1&body_variables%5B%5D=Budi"
					+ "&body_variables%5B%5D=INV+1&body_variables%5B%5D=&header_variables%5B%5D=%C3%A4");
		});
	}

	@Test
	void conversationsAreAskedForByStatusAndSearch() {
		targets("301", (inbox) -> {
			inbox.list(ConversationQuery.all()).block();
			inbox.list(ConversationQuery.all().status(ConversationStatus.PENDING).page(2).size(5)).block();
			inbox
				.list(ConversationQuery.all()
					.status(ConversationStatus.IMPORTANT, ConversationStatus.NONE, ConversationStatus.UNREAD)
					.search("Budi & 100%"))
				.block();
		}, "/conversation-list?page=1&paginate=20", "/conversation-list?page=2&paginate=5&status=2",
				"/conversation-list?page=1&paginate=20&status%5B%5D=0&status%5B%5D=3&status%5B%5D=4"
						+ "&search=Budi%20%26%20100%25");
		targets("391", (inbox) -> inbox.details(17).block(), "/conversation-details/17");
	}

	@ParameterizedTest
	@MethodSource("statuses")
	void statusIsChangedByItsNumber(ConversationStatus status, String form) {
		received(Connector.REACTOR_NETTY, Reply.recorded("351"),
				(client) -> client.inbox().changeStatus(17, status).block(), (request) -> {
					assertThat(request).hasToString("POST /external-api/inbox/change-conversation-status/17");
					assertThat(request.text()).isEqualTo(form);
				});
	}

	static Stream<Arguments> statuses() {
		return Stream.of(arguments(ConversationStatus.NONE, "status=0"), arguments(ConversationStatus.DONE, "status=1"),
				arguments(ConversationStatus.PENDING, "status=2"), arguments(ConversationStatus.IMPORTANT, "status=3"),
				arguments(ConversationStatus.UNREAD, "status=4"));
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, -1, Long.MIN_VALUE })
	void malformedArgumentsAreRefusedAtOnceAndNothingIsSent(long id) {
		try (StubServer server = StubServer.replying(Reply.recorded("351"))) {
			Connector.REACTOR_NETTY.connectedTo(server).run((context) -> {
				WhatsnesiaClient client = context.getBean(WhatsnesiaClient.class);
				InboxOperations inbox = client.inbox();
				assertThatIllegalArgumentException().isThrownBy(() -> inbox.details(id))
					.withMessageContaining("'conversationId'");
				assertThatIllegalArgumentException().isThrownBy(() -> inbox.changeStatus(id, ConversationStatus.DONE))
					.withMessageContaining("'conversationId'");
				assertThatIllegalArgumentException().isThrownBy(() -> inbox.changeStatus(1, ConversationStatus.UNKNOWN))
					.withMessageContaining("'status'");
				assertThatIllegalArgumentException().isThrownBy(() -> inbox.changeStatus(1, null))
					.withMessageContaining("'status'");
				assertThatIllegalArgumentException().isThrownBy(() -> inbox.list(null))
					.withMessageContaining("'query'");
				assertThatIllegalArgumentException().isThrownBy(() -> inbox.findAll(null))
					.withMessageContaining("'query'");
				assertThatIllegalArgumentException().isThrownBy(() -> inbox.send(null))
					.withMessageContaining("'message'");
				assertThatIllegalArgumentException().isThrownBy(() -> inbox.sendAll(null))
					.withMessageContaining("'messages'");
				assertThatIllegalArgumentException().isThrownBy(() -> client.templates().list(null))
					.withMessageContaining("'query'");
				assertThatIllegalArgumentException().isThrownBy(() -> client.templates().send(null))
					.withMessageContaining("'message'");
				assertThatIllegalArgumentException().isThrownBy(() -> TemplateMessage.of(id, Sending.to()))
					.withMessageContaining("'templateId'");
			});
			assertThat(server.connections()).isZero();
		}
	}

	@Test
	void recordedFieldsAreTheOnesThatAreSent() {
		for (String number : new String[] { "462", "602" }) {
			Recording recording = Recording.of(number);
			Sending sending = number.equals("602") ? Sending.TEMPLATE : Sending.TEXT;
			received(Connector.REACTOR_NETTY, (client) -> sending.with(client).block(),
					(request) -> assertThat(request.text().split("[=&]"))
						.contains(recording.fields().keySet().toArray(String[]::new)));
		}
	}

	private static void targets(String recording, Consumer<InboxOperations> calls, String... targets) {
		try (StubServer server = StubServer.replying(Reply.recorded(recording))) {
			Connector.REACTOR_NETTY.connectedTo(server)
				.run((context) -> calls.accept(context.getBean(InboxOperations.class)));
			assertThat(server.requests()).extracting((request) -> request.target().replace("/external-api/inbox", ""))
				.containsExactly(targets);
		}
	}

	private static void received(Connector connector, Consumer<WhatsnesiaClient> call,
			Consumer<ReceivedRequest> expectation) {
		received(connector, Reply.recorded("461"), call, expectation);
	}

	private static void received(Connector connector, Reply reply, Consumer<WhatsnesiaClient> call,
			Consumer<ReceivedRequest> expectation) {
		try (StubServer server = StubServer.replying(reply)) {
			connector.connectedTo(server).run((context) -> call.accept(context.getBean(WhatsnesiaClient.class)));
			expectation.accept(server.request());
		}
	}

}
