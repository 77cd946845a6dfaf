package com.whatsnesia.webclient;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import com.whatsnesia.Page;
import com.whatsnesia.PageQuery;
import com.whatsnesia.PhoneNumber;
import com.whatsnesia.Recording;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.error.ContactBlockedException;
import com.whatsnesia.error.ContactRequiredException;
import com.whatsnesia.error.InvalidRequestException;
import com.whatsnesia.error.NotFoundException;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.PlanFeatureException;
import com.whatsnesia.error.UpstreamException;
import com.whatsnesia.error.WhatsAppAccountException;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.inbox.Conversation;
import com.whatsnesia.inbox.ConversationQuery;
import com.whatsnesia.inbox.ConversationStatus;
import com.whatsnesia.inbox.Label;
import com.whatsnesia.inbox.MessageType;
import com.whatsnesia.inbox.Note;
import com.whatsnesia.inbox.SentLocation;
import com.whatsnesia.inbox.SentMedia;
import com.whatsnesia.inbox.SentMessage;
import com.whatsnesia.template.Template;
import com.whatsnesia.template.TemplateReceipt;
import com.whatsnesia.template.TemplateStatus;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * Plays each recorded answer to the inbox and template operations.
 */
class RecordedMessagingExchangesTests {

	private static final Call LIST = (client) -> client.inbox().list(ConversationQuery.all());

	private static final Call DETAILS = (client) -> client.inbox().details(1);

	private static final Call CHANGE = (client) -> client.inbox().changeStatus(1, ConversationStatus.UNREAD);

	private static final Call TEMPLATES = (client) -> client.templates().list(PageQuery.first());

	@ParameterizedTest
	@MethodSource("cases")
	void meansWhatWasRecorded(Case exchange) {
		try (StubServer server = StubServer.replying(Reply.recorded(exchange.recording()))) {
			Connector.REACTOR_NETTY.connectedTo(server).run((context) -> {
				Object[] result = new Object[1];
				Throwable failure = catchThrowable(
						() -> result[0] = exchange.call().apply(context.getBean(WhatsnesiaClient.class)).block());
				exchange.expectation().accept(new Result(result[0], failure));
				assertThat(server.request().method()).isEqualTo(exchange.recording().method());
				assertThat(withoutIdAndQuery(server.request().target()))
					.isEqualTo(withoutIdAndQuery(exchange.recording().path()));
			});
		}
	}

	@Test
	void allRecordingsOfMessagingAreHere() {
		List<String> here = cases().map((exchange) -> exchange.recording().name()).toList();
		assertThat(Recording.all().map(Recording::name).filter((name) -> name.compareTo("3") > 0))
			.hasSizeGreaterThan(50)
			.allMatch(here::contains);
	}

	private static String withoutIdAndQuery(String target) {
		return target.replaceAll("[?].*", "").replaceAll("/\\d+$", "");
	}

	static Stream<Case> cases() {
		return Stream.of(
				fails("050", Sending.TEXT, UpstreamException.class, Outcome.UNKNOWN,
						(ex) -> assertThat(ex.httpStatus()).isEqualTo(500)),
				page("264", LIST, 25, 1, 1, 25, (Page<Conversation> page) -> {
					Conversation orphan = page.content().stream().filter((row) -> row.id() == 23).findFirst().get();
					assertThat(orphan.contact()).isNull();
					assertThat(orphan.contactId()).isEqualTo(23);
				}), page("301", LIST, 20, 1, 2, 25, RecordedMessagingExchangesTests::firstPage),
				page("302", LIST, 5, 2, 2, 25,
						(Page<Conversation> page) -> assertThat(page.content().get(4).lastMessageAt()).isNull()),
				page("303", LIST, 6, 1, 1, 6,
						(Page<Conversation> page) -> assertThat(page.content())
							.allMatch((row) -> row.status() == ConversationStatus.DONE)),
				page("306", LIST, 0, 1, 1, 0, (page) -> {
				}), page("314", LIST, 1, 2, 2, 6, (page) -> {
				}), page("318", LIST, 0, 99, 2, 25, (page) -> {
				}), page("319", LIST, 1, 1, 1, 1, (page) -> {
				}), page("327", LIST, 0, 1, 1, 0, (page) -> {
				}), done("351"), done("353"), refused("354", CHANGE, "The selected status is invalid."), done("355"),
				refused("357", CHANGE, "The status must be an integer.", "The selected status is invalid."),
				refused("358", CHANGE, "The status field is required."),
				fails("370", CHANGE, NotFoundException.class,
						(ex) -> assertThat(ex.messages()).containsExactly("Conversation not found")),
				yields("391", DETAILS, RecordedMessagingExchangesTests::details),
				yields("392", DETAILS, (Conversation conversation) -> {
					assertThat(conversation.id()).isEqualTo(8);
					assertThat(conversation.notes()).isEmpty();
				}), yields("393", DETAILS, (Conversation conversation) -> {
					assertThat(conversation.contact().firstName()).isNull();
					assertThat(conversation.contact().address()).isNull();
					assertThat(conversation.contact().fullName()).isEqualTo("+6281200000005");
					assertThat(conversation.tags()).isEmpty();
				}), fails("395", DETAILS, NotFoundException.class, (ex) -> assertThat(ex.remedy()).contains("id")),
				page("411", TEMPLATES, 6, 1, 1, 6, RecordedMessagingExchangesTests::templates),
				page("412", TEMPLATES, 0, 2, 1, 6, (page) -> {
				}), page("413", TEMPLATES, 2, 1, 3, 6, (page) -> {
				}), page("418", TEMPLATES, 0, 1, 1, 0, (page) -> {
				}), yields("461", Sending.TEXT::with, RecordedMessagingExchangesTests::text),
				sent("462", Sending.TEXT, MessageType.TEXT, 1, (message) -> {
				}), sent("466", Sending.TEXT, MessageType.TEXT, 1, (message) -> {
				}),
				fails("467", Sending.TEXT, WhatsAppAccountException.class,
						(ex) -> assertThat(ex.remedy()).contains("whatsnesia.send.from-number", "dashboard")),
				sent("468", Sending.TEXT, MessageType.TEXT, 28, (message) -> {
				}),
				fails("470", Sending.TEXT, ContactRequiredException.class,
						(ex) -> assertThat(ex.messages())
							.containsExactly("SQLSTATE[23000]: database error, text withheld")),
				sent("481", Sending.IMAGE, MessageType.IMAGE, 1, media("image", "image/png")),
				sent("483", Sending.DOCUMENT, MessageType.DOCUMENT, 1, (message) -> {
					media("document", "application/pdf").accept(message);
					assertThat(message.media().filename()).endsWith(".pdf");
					assertThat(message.media().path()).isNull();
				}), sent("485", Sending.VIDEO, MessageType.VIDEO, 1, media("video", "video/mp4")),
				sent("487", Sending.AUDIO, MessageType.AUDIO, 1,
						(message) -> assertThat(message.media()).isEqualTo(new SentMedia("555000000000120", null, null,
								"http://whatsnesia.test/lookaside/555000000000120", "1/2026/11/23/555000000000120.mpeg",
								"audio/mpeg", "audio"))),
				sent("492", Sending.LOCATION, MessageType.LOCATION, 1, (message) -> {
					assertThat(message.location())
						.isEqualTo(new SentLocation(new BigDecimal("-6.9175"), new BigDecimal("107.6191"), "", ""));
					assertThat(message.text()).isNull();
				}),
				fails("497", Sending.LOCATION, UpstreamException.class,
						(ex) -> assertThat(ex.messages())
							.containsExactly("(#100) The parameter text['body'] is required.")),
				sent("503", Sending.CTA_URL, MessageType.CTA_URL, 1,
						(message) -> assertThat(message.ctaUrlId()).isEqualTo(1)),
				sent("505", Sending.INTERACTIVE_LIST, MessageType.INTERACTIVE_LIST, 1,
						(message) -> assertThat(message.interactiveListId()).isEqualTo(1)),
				refused("521", Sending.TEXT::with, "The message should not be empty."),
				refused("523", Sending.TEXT::with, "The mobile field is required."),
				fails("527", Sending.TEXT, ContactBlockedException.class,
						(ex) -> assertThat(ex.remedy()).contains("Unblock")),
				fails("532", Sending.CTA_URL, NotFoundException.class,
						(ex) -> assertThat(ex.messages()).containsExactly("The cta url is not found")),
				fails("537", Sending.CTA_URL, PlanFeatureException.class,
						(ex) -> assertThat(ex.remedy()).contains("plan")),
				refused("539", Sending.IMAGE::with, "The image must not be greater than 5120 kilobytes."),
				refused("540", Sending.IMAGE::with, "The image must be a file of type: jpg, jpeg, png."),
				fails("549", Sending.IMAGE, InvalidRequestException.class, (ex) -> {
					assertThat(ex.messages()).containsExactly("The message should not be empty.",
							"The image failed to upload.");
					assertThat(ex.remedy()).contains("2 MiB");
				}),
				fails("550", Sending.DOCUMENT, UpstreamException.class,
						(ex) -> assertThat(ex.messages()).containsExactly("The POST data is too large.")),
				fails("561", Sending.TEXT, UpstreamException.class,
						(ex) -> assertThat(ex.messages())
							.containsExactly("(#131030) Recipient phone number not in allowed list")),
				yields("601", Sending.TEMPLATE::with, RecordedMessagingExchangesTests::unconfirmed),
				yields("602", Sending.TEMPLATE::with, RecordedMessagingExchangesTests::unconfirmed),
				fails("621", Sending.TEMPLATE, NotFoundException.class,
						(ex) -> assertThat(ex.remedy()).contains("approved")),
				fails("622", Sending.TEMPLATE, NotFoundException.class,
						(ex) -> assertThat(ex.remedy()).contains("approved")),
				refused("628", Sending.TEMPLATE::with, "The template id field is required."),
				fails("633", Sending.TEMPLATE, ContactRequiredException.class,
						(ex) -> assertThat(ex.remedy()).contains("Create a contact")),
				fails("634", Sending.TEMPLATE, ContactBlockedException.class,
						(ex) -> assertThat(ex.remedy()).contains("Unblock")),
				fails("635", Sending.TEMPLATE, WhatsAppAccountException.class,
						(ex) -> assertThat(ex.remedy()).contains("Connect the WhatsApp number")),
				fails("637", Sending.TEMPLATE, UpstreamException.class,
						(ex) -> assertThat(ex).hasMessageContaining("cURL error 6")
							.hasMessageNotContaining("ref-local-token")));
	}

	private static void firstPage(Page<Conversation> page) {
		Conversation first = page.content().get(0);
		assertThat(first.id()).isEqualTo(25);
		assertThat(first.status()).isEqualTo(ConversationStatus.NONE);
		assertThat(first.statusCode()).isZero();
		assertThat(first.lastMessageAt()).isEqualTo(Instant.parse("2026-03-06T07:00:00Z"));
		assertThat(first.needsHumanReply()).isFalse();
		assertThat(first.whatsAppAccountId()).isEqualTo(1);
		assertThat(first.contact().fullName()).isEqualTo("Nur Wijaya");
		assertThat(first.contact().phoneNumber()).isEqualTo(PhoneNumber.of("62", "81200000025"));
		assertThat(first.additionalFields()).isEmpty();
		assertThat(page.content()).extracting(Conversation::needsHumanReply).contains(true);
		assertThat(page.content()).extracting(Conversation::status)
			.containsOnly(ConversationStatus.NONE, ConversationStatus.DONE, ConversationStatus.PENDING,
					ConversationStatus.IMPORTANT);
	}

	private static void details(Conversation conversation) {
		Instant created = Instant.parse("2026-03-01T03:00:00Z");
		assertThat(conversation.notes()).containsExactly(
				new Note(2, "Sudah dikirim ✅", 1L, Instant.parse("2026-03-03T15:00:00Z"),
						Instant.parse("2026-03-03T15:00:00Z"), Map.of("conversation_id", 1)),
				new Note(1, "Minta katalog 2026", 1L, Instant.parse("2026-03-03T14:00:00Z"),
						Instant.parse("2026-03-03T14:00:00Z"), Map.of("conversation_id", 1)));
		assertThat(conversation.tags()).extracting(Label::name).containsExactly("VIP", "Jakarta");
		assertThat(conversation.lists().get(1)).isEqualTo(new Label(2, "Promo Lebaran", 1L, created, created,
				Map.of("pivot", Map.of("contact_id", 1, "contact_list_id", 2))));
		assertThat(conversation.contact().details()).containsEntry("level", "gold");
		assertThat(conversation.contact().additionalFields()).containsOnlyKeys("blocked_by");
		assertThat(conversation).hasToString("Conversation[id=1, NONE]");
	}

	private static void templates(Page<Template> page) {
		assertThat(page.content()).extracting(Template::status)
			.startsWith(TemplateStatus.APPROVED, TemplateStatus.PENDING, TemplateStatus.REJECTED,
					TemplateStatus.DISABLED, TemplateStatus.APPROVED);
		Template first = page.content().get(0);
		assertThat(first.name()).isEqualTo("order_update");
		assertThat(first.body()).isEqualTo("Halo {{1}}, pesanan {{2}} sudah dikirim.");
		assertThat(first.header()).containsEntry("text", "Pesanan {{1}}");
		assertThat(first.headerFormat()).isEqualTo("TEXT");
		assertThat(first.buttons()).hasSize(3)
			.first()
			.satisfies((button) -> assertThat(button).containsEntry("url", "https://example.test/track"));
		assertThat(first.footer()).isEqualTo("Terima kasih");
		assertThat(first.whatsAppTemplateId()).isEqualTo("900000000000001");
		assertThat(first.additionalFields()).isEmpty();
		assertThat(page.content().get(1).headerMedia()).isEqualTo("promo.png");
		assertThat(page.content().get(1).buttons()).isEmpty();
		assertThat(page.content().get(2).rejectedReason()).isEqualTo("INVALID_FORMAT");
		assertThat(page.content().get(2).header()).isNull();
		assertThat(page.content().get(3).addSecurityRecommendation()).isTrue();
		assertThat(page.content().get(3).codeExpirationMinutes()).isEqualTo(10);
		assertThat(page.content().get(4).buttons()).isEmpty();
	}

	private static void text(SentMessage message) {
		assertThat(message).isEqualTo(new SentMessage(43, 1, "wamid.X000100", MessageType.TEXT, 1L, 1L,
				"Halo Budi, pesanan sudah dikirim 🚚", null, null, 0L, 0L, 1L, 1L,
				Instant.parse("2026-11-23T06:08:15.812528Z"), Instant.parse("2026-11-23T06:08:15Z"),
				Instant.parse("2026-11-23T06:08:15Z"), message.additionalFields(), false));
		assertThat(message.additionalFields()).containsOnlyKeys("type", "agent_id", "product_data");
		assertThat(message).hasToString("SentMessage[id=43, conversationId=1, TEXT]");
	}

	private static void unconfirmed(TemplateReceipt receipt) {
		assertThat(receipt.confirmed()).isFalse();
		assertThat(receipt.conversationId()).isNull();
		assertThat(receipt.dryRun()).isFalse();
	}

	private static Consumer<SentMessage> media(String kind, String type) {
		return (message) -> {
			assertThat(message.media().kind()).isEqualTo(kind);
			assertThat(message.media().mimeType()).isEqualTo(type);
			assertThat(message.media().id()).isNotBlank();
			assertThat(message.media().url()).startsWith("http");
		};
	}

	private static Case sent(String number, Sending sending, MessageType type, long conversationId,
			Consumer<SentMessage> more) {
		return yields(number, sending::with, (SentMessage message) -> {
			assertThat(message.type()).isEqualTo(type);
			assertThat(message.conversationId()).isEqualTo(conversationId);
			assertThat(message.whatsAppMessageId()).startsWith("wamid.");
			more.accept(message);
		});
	}

	private static <E> Case page(String number, Call call, int rows, int page, int lastPage, long total,
			Consumer<Page<E>> more) {
		return yields(number, call, (Page<E> answer) -> {
			assertThat(answer.content()).hasSize(rows);
			assertThat(List.of(answer.number(), answer.lastPage(), (int) answer.total())).containsExactly(page,
					lastPage, (int) total);
			more.accept(answer);
		});
	}

	private static Case done(String number) {
		return new Case(Recording.of(number), CHANGE, (result) -> {
			assertThat(result.failure()).isNull();
			assertThat(result.value()).isNull();
		});
	}

	@SuppressWarnings("unchecked")
	private static <T> Case yields(String number, Call call, Consumer<T> expectation) {
		return new Case(Recording.of(number), call, (result) -> {
			assertThat(result.failure()).isNull();
			expectation.accept((T) result.value());
		});
	}

	private static Case refused(String number, Call call, String... messages) {
		return fails(number, call, InvalidRequestException.class, Outcome.NOT_DONE,
				(ex) -> assertThat(ex.messages()).containsExactly(messages));
	}

	private static <E extends WhatsnesiaException> Case fails(String number, Sending sending, Class<E> type,
			Consumer<E> more) {
		return fails(number, sending::with, type, Outcome.NOT_DONE, more);
	}

	private static <E extends WhatsnesiaException> Case fails(String number, Sending sending, Class<E> type,
			Outcome outcome, Consumer<E> more) {
		return fails(number, sending::with, type, outcome, more);
	}

	private static <E extends WhatsnesiaException> Case fails(String number, Call call, Class<E> type,
			Consumer<E> more) {
		return fails(number, call, type, Outcome.NOT_DONE, more);
	}

	private static <E extends WhatsnesiaException> Case fails(String number, Call call, Class<E> type, Outcome outcome,
			Consumer<E> more) {
		return new Case(Recording.of(number), call, (result) -> {
			assertThat(result.failure()).isExactlyInstanceOf(type);
			E failure = type.cast(result.failure());
			assertThat(failure.outcome()).isEqualTo(outcome);
			assertThat(failure.operation()).matches("inbox[.].+|template[.].+");
			more.accept(failure);
		});
	}

	interface Call extends Function<WhatsnesiaClient, Mono<?>> {

	}

	record Case(Recording recording, Call call, Consumer<Result> expectation) {

		@Override
		public String toString() {
			return this.recording.name();
		}

	}

	record Result(Object value, Throwable failure) {
	}

}
