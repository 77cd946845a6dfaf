package com.whatsnesia.webclient;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.whatsnesia.Delivery;
import com.whatsnesia.Media;
import com.whatsnesia.PageQuery;
import com.whatsnesia.PhoneNumber;
import com.whatsnesia.Recording;
import com.whatsnesia.autoconfigure.WhatsnesiaConnectionDetails;
import com.whatsnesia.autoconfigure.WhatsnesiaProperties;
import com.whatsnesia.autoconfigure.health.WhatsnesiaHealthIndicator;
import com.whatsnesia.client.Credentials;
import com.whatsnesia.client.CredentialsProvider;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.contact.Address;
import com.whatsnesia.contact.Contact;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.contact.ContactUpdate;
import com.whatsnesia.contact.NewContact;
import com.whatsnesia.inbox.ConversationQuery;
import com.whatsnesia.inbox.ConversationStatus;
import com.whatsnesia.inbox.Order;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.inbox.Product;
import com.whatsnesia.inbox.SentMessage;
import com.whatsnesia.template.TemplateMessage;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.ReceivedRequest;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import com.whatsnesia.wire.TlsSockets;
import io.micrometer.common.KeyValue;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reactivestreams.Publisher;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Collects all that an outsider may see of a run over all error cases, and looks for what
 * nobody may see.
 */
class NothingLeaksTests {

	private static final String NAME = "Wulandari";

	private static final String LAST_NAME = "Kusumawardhani";

	private static final String MOBILE = "81277778888";

	private static final String STREET = "Jalan Melati";

	private static final String SEARCH = "carirahasia";

	private static final String FILE = "berkas-pribadi.png";

	private static final String TEXT = "pesanrahasia";

	private static final String FROM = "6281299990000";

	private static final List<String> NEEDLES = List.of(Connector.CLIENT_ID, Connector.CLIENT_SECRET, NAME, LAST_NAME,
			MOBILE, "8127777", STREET, SEARCH, FILE, TEXT, FROM, "8129999", "106.84", "EAAtokenOfMeta", "select ",
			"insert into", "`contacts`", "user_api_credentials", "Budi", "Santoso", "81200000001");

	private final Queue<String> seen = new ConcurrentLinkedQueue<>();

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	private final Logger logger = (Logger) LoggerFactory.getLogger("com.whatsnesia");

	@BeforeEach
	void listen() {
		this.logger.setLevel(Level.TRACE);
		this.log.start();
		this.logger.addAppender(this.log);
	}

	@AfterEach
	void stopListening() {
		this.logger.detachAppender(this.log);
		this.logger.setLevel(null);
	}

	@ParameterizedTest
	@EnumSource
	void nothingPersonalOrSecretIsSeen(Connector connector) {
		try (StubServer server = StubServer.replying(Reply.hang());
				StubServer untrusted = StubServer.secure(TlsSockets.localhost(), Reply.hang())) {
			run(connector, server.baseUrl(), "live", (context) -> replies().forEach((reply) -> {
				server.reply(reply);
				callEverything(context);
			}));
			run(connector, server.baseUrl(), "dry-run", this::callEverything);
			run(connector, untrusted.baseUrl(), "live", this::callEverything);
		}
		run(connector, StubServer.closed(), "live", this::callEverything);
		this.meters.getMeters().forEach((meter) -> {
			this.seen.add(meter.getId().getName());
			meter.getId().getTags().stream().map(Tag::toString).forEach(this.seen::add);
		});
		this.log.list.forEach((event) -> {
			this.seen.add(event.getFormattedMessage());
			assertThat(event.getThrowableProxy()).isNull();
		});
		assertThat(this.seen).hasSizeGreaterThan(1000).anyMatch((text) -> text.contains("http.url"));
		assertThat(this.log.list).isNotEmpty();
		for (String needle : NEEDLES) {
			assertThat(this.seen.stream().filter((text) -> text.toLowerCase().contains(needle.toLowerCase())).limit(1))
				.as(needle)
				.isEmpty();
		}
	}

	private static Stream<Reply> replies() {
		String sql = "SQLSTATE[23000]: Duplicate entry (SQL: insert into `contacts` (`firstname`) values (" + NAME
				+ ", " + MOBILE + "))";
		Stream<Reply> recorded = Recording.all().map(Reply::recorded);
		Stream<Reply> made = Stream.of(Reply.error(200, "exception", sql),
				Reply.error(200, "validation_error", "The mobile +62 " + MOBILE + " is taken"),
				(request, connection) -> Reply
					.error(200, "exception", fields(request).contains(TEXT) ? "What is " + TEXT + "?" : "What?")
					.send(request, connection),
				(request, connection) -> Reply.error(200, "exception", "Can't understand " + fields(request))
					.send(request, connection),
				Reply.error(401, "Unauthorized", "Not valid: " + Connector.CLIENT_ID + "/" + Connector.CLIENT_SECRET),
				Reply.error(200, Connector.CLIENT_SECRET, "remark"),
				Reply.error(200, "exception", "cURL error 6: https://graph.facebook.com/?access_token=EAAtokenOfMeta"),
				Reply.json(500, "{\"message\": \"" + sql + "\"}"),
				Reply.of(500, "text/html", "<title>" + NAME + Connector.CLIENT_SECRET + "</title>"),
				Reply.of(200, "text/html", sql), Reply.json(200, "{\"status\":\"success\",\"data\":\"" + NAME + "\"}"),
				Reply.json(200, "{\"status\":\"success\",\"data\":{\"contact\":{\"id\":\"" + NAME + "\"}}}"),
				Reply.html(302, "Location: https://elsewhere.test/?client-secret=" + Connector.CLIENT_SECRET),
				Reply.html(429), Reply.html(503), Reply.html(502), Reply.cut(), Reply.reset(), Reply.hang(),
				Reply.raw(Reply.TRUNCATED), Reply.json(200, "{\"firstname\":\"" + NAME));
		return Stream.concat(recorded, made);
	}

	/**
	 * What the request sent, as a server could repeat it.
	 */
	private static String fields(ReceivedRequest request) {
		return URLDecoder.decode(request.target() + " " + request.text(), StandardCharsets.UTF_8)
			.replaceAll("\\p{Cntrl}", " ");
	}

	private void run(Connector connector, URI baseUrl, String mode, Consumer<ApplicationContext> calls) {
		connector.connectedTo(baseUrl)
			.withBean(ObservationRegistry.class, this::observations)
			.withPropertyValues("whatsnesia.mode=" + mode, "whatsnesia.http.read-timeout=100ms",
					"whatsnesia.http.send-timeout=100ms", "whatsnesia.retry.max-retries=0",
					"whatsnesia.health.time-to-live=0s")
			.run(calls::accept);
	}

	private void callEverything(ApplicationContext context) {
		ContactOperations contacts = context.getBean(ContactOperations.class);
		NewContact contact = NewContact.of(NAME, LAST_NAME, PhoneNumber.of("62", MOBILE))
			.address(Address.of("", "", "", STREET));
		ContactUpdate update = new ContactUpdate(NAME, LAST_NAME, "62", MOBILE, Address.of("", "", "", STREET), null);
		ContactQuery query = ContactQuery.all().search(SEARCH);
		byte[] png = "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1);
		see(contact, update, query, Media.of(FILE, png), contact.phoneNumber(), contact.address(),
				new Credentials(Connector.CLIENT_ID, Connector.CLIENT_SECRET), contacts,
				context.getBean(WhatsnesiaClient.class), context.getBean(CredentialsProvider.class),
				context.getBean(WhatsnesiaConnectionDetails.class), context.getBean(WhatsnesiaProperties.class),
				context.getBean(WhatsnesiaClientFactory.class), context.getBean(WhatsnesiaHealthIndicator.class));
		subscribe(contacts.list(query));
		subscribe(contacts.findAll(query).take(1));
		subscribe(contacts.create(contact));
		subscribe(contacts.create(contact.profileImage(Media.of(FILE, png))));
		subscribe(contacts.create(contact.profileImage(Media.of(FILE, new byte[] { 1 }))));
		subscribe(contacts.update(1, update));
		subscribe(contacts.delete(1));
		callMessaging(context.getBean(WhatsnesiaClient.class), contact.phoneNumber(), png);
		Map<String, Object> details = context.getBean(WhatsnesiaHealthIndicator.class).health().block().getDetails();
		this.seen.add(details.toString());
	}

	private void callMessaging(WhatsnesiaClient client, PhoneNumber to, byte[] png) {
		URI link = URI.create("https://shop.example/" + TEXT);
		List<OutboundMessage> messages = List.of(
				OutboundMessage.text(to, " " + TEXT + " \n").from(FROM).parameter("x", TEXT),
				OutboundMessage.image(to, Media.of(FILE, png)).caption(TEXT),
				OutboundMessage.document(to, Media.of(FILE, png)).caption(TEXT),
				OutboundMessage.location(to, 1, 106.8456).place(NAME, STREET),
				OutboundMessage.product(to, Product.of(TEXT, TEXT, link)),
				OutboundMessage.order(to, new Order(TEXT, link)));
		TemplateMessage template = TemplateMessage.of(5, to).bodyVariables(NAME, TEXT).headerVariables(TEXT);
		ConversationQuery query = ConversationQuery.all().search(SEARCH);
		messages.forEach((message) -> see(message, message.addressing()));
		see(template, query, Product.of(TEXT, TEXT, link), new Order(TEXT, link));
		subscribe(client.inbox().list(query));
		subscribe(client.inbox().findAll(query).take(1));
		subscribe(client.inbox().details(1));
		subscribe(client.inbox().changeStatus(1, ConversationStatus.UNREAD));
		subscribe(client.inbox().sendAll(Flux.fromIterable(messages)));
		messages.forEach((message) -> subscribe(client.inbox().send(message)));
		subscribe(client.templates().list(PageQuery.first()));
		subscribe(client.templates().send(template));
		subscribe(client.templates().sendAll(Flux.just(template)));
	}

	private void subscribe(Publisher<?> publisher) {
		try {
			Flux.from(publisher).toStream().forEach((value) -> {
				see(value);
				if (value instanceof Contact contact) {
					see(ContactUpdate.from(contact), contact.address(), contact.phoneNumber());
				}
				if (value instanceof Delivery<?, ?> delivery && delivery.failure() != null) {
					see(delivery.failure().getMessage(), delivery.failure().messages());
				}
				if (value instanceof SentMessage message) {
					see(message.media(), message.location());
				}
			});
		}
		catch (Throwable failure) {
			StringWriter trace = new StringWriter();
			// As a log shows it, with what other libraries have added.
			failure.printStackTrace(new PrintWriter(trace));
			this.seen.add(trace.toString());
			for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
				see(cause, cause.getMessage(), List.of(cause.getSuppressed()));
			}
			if (failure instanceof com.whatsnesia.error.WhatsnesiaException known) {
				see(known.messages(), known.remark(), known.remedy(), known.operation());
			}
		}
	}

	private void see(Object... values) {
		Stream.of(values).map(String::valueOf).forEach(this.seen::add);
	}

	private ObservationRegistry observations() {
		ObservationRegistry registry = ObservationRegistry.create();
		registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(this.meters));
		registry.observationConfig().observationHandler(new ObservationHandler<>() {

			@Override
			public void onStop(Observation.Context context) {
				see(context.getName(), context.getContextualName());
				for (KeyValue keyValue : context.getAllKeyValues()) {
					see(keyValue.getKey() + "=" + keyValue.getValue());
				}
				if (context.getError() != null) {
					see(context.getError());
				}
			}

			@Override
			public boolean supportsContext(Observation.Context context) {
				return true;
			}

		});
		return registry;
	}

}
