package com.whatsnesia.observation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.PhoneNumber;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The caller's trace goes on into each attempt, on the wire too.
 */
class TracingTests {

	private final List<SpanData> spans = new CopyOnWriteArrayList<>();

	private final SdkTracerProvider tracing = SdkTracerProvider.builder()
		.addSpanProcessor(SimpleSpanProcessor.create(new Collector(this.spans)))
		.build();

	private final StubServer server = StubServer.replying(Reply.recorded("101"));

	@AfterEach
	void close() {
		this.server.close();
		this.tracing.close();
	}

	@ParameterizedTest
	@EnumSource
	void readIsTracedOverItsAttempts(Connector connector) {
		this.server.first(Reply.html(503), Reply.html(502));
		trace(connector, (client) -> client.contacts().list(ContactQuery.all().search("Budi")), 3);
	}

	@ParameterizedTest
	@EnumSource
	void sendIsTracedOverItsAttempts(Connector connector) {
		this.server.first(Reply.html(429, "Retry-After: 0"));
		this.server.reply(Reply.recorded("461"));
		trace(connector,
				(client) -> client.inbox().send(OutboundMessage.text(PhoneNumber.of("62", "81200000001"), "Halo Budi")),
				2);
	}

	private void trace(Connector connector, Function<WhatsnesiaClient, Mono<?>> call, int attempts) {
		ObservationRegistry observations = observations();
		Observation caller = Observation.start("caller", observations);
		connector.connectedTo(this.server)
			.withBean(ObservationRegistry.class, () -> observations)
			.run((context) -> call.apply(context.getBean(WhatsnesiaClient.class))
				.contextWrite((view) -> view.put(ObservationThreadLocalAccessor.KEY, caller))
				.block());
		caller.stop();
		// The last attempt's span ends after its result has been delivered.
		Awaitility.await().untilAsserted(() -> assertThat(this.spans).hasSize(attempts + 2));
		Map<String, SpanData> byId = this.spans.stream()
			.collect(Collectors.toMap(SpanData::getSpanId, Function.identity()));
		assertThat(this.server.requests()).hasSize(attempts).allSatisfy((request) -> {
			String[] parent = request.header("traceparent").split("-");
			SpanData attempt = byId.remove(parent[2]);
			SpanData operation = byId.get(attempt.getParentSpanId());
			assertThat(attempt.getTraceId()).isEqualTo(parent[1]);
			assertThat(operation.getName()).startsWith("whatsnesia ");
			assertThat(byId.get(operation.getParentSpanId()).getName()).isEqualTo("caller");
		});
		assertThat(this.spans).allSatisfy(
				(span) -> assertThat(span.toString()).doesNotContain("Budi", "81200000001", Connector.CLIENT_SECRET));
	}

	private ObservationRegistry observations() {
		io.opentelemetry.api.trace.Tracer spans = this.tracing.get("tests");
		Tracer tracer = new OtelTracer(spans, new OtelCurrentTraceContext(), (event) -> {
			// Nobody listens.
		});
		OtelPropagator propagator = new OtelPropagator(
				ContextPropagators.create(W3CTraceContextPropagator.getInstance()), spans);
		ObservationRegistry registry = ObservationRegistry.create();
		registry.observationConfig()
			.observationHandler(new ObservationHandler.FirstMatchingCompositeObservationHandler(
					new PropagatingSenderTracingObservationHandler<>(tracer, propagator),
					new DefaultTracingObservationHandler(tracer)));
		return registry;
	}

	private record Collector(List<SpanData> spans) implements SpanExporter {

		@Override
		public CompletableResultCode export(Collection<SpanData> spans) {
			this.spans.addAll(spans);
			return CompletableResultCode.ofSuccess();
		}

		@Override
		public CompletableResultCode flush() {
			return CompletableResultCode.ofSuccess();
		}

		@Override
		public CompletableResultCode shutdown() {
			return CompletableResultCode.ofSuccess();
		}

	}

}
