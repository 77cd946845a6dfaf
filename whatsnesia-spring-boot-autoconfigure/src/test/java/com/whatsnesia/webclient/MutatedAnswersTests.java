package com.whatsnesia.webclient;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.whatsnesia.Recording;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * Plays each recorded answer with each change of one place in it.
 */
class MutatedAnswersTests {

	/**
	 * Without these there is no result: what it is, which it is, where it stands.
	 */
	private static final Pattern ESSENTIAL = Pattern
		.compile("/status|/remark|/message(/0)?|/data|/data/(contacts?|conversation|templates|message|conversation_id)"
				+ "|/data/\\w+/data(/0)?|.*/(id|current_page|last_page)");

	@ParameterizedTest
	@EnumSource
	void meanAValueOrAFailureAndLoseNothingElse(EndpointCall call) {
		Set<String> seen = new HashSet<>();
		try (StubServer server = StubServer.replying(Reply.hang())) {
			Connector.REACTOR_NETTY.connectedTo(server)
				.withPropertyValues("whatsnesia.retry.max-retries=0")
				.run((context) -> recordings(call).forEach((recording) -> {
					Exchange exchange = new Exchange(call, recording, server, context.getBean(WhatsnesiaClient.class));
					Result original = exchange.result(Mutation.shortened(recording.body()).toString());
					Mutation.of(recording.body())
						.filter((mutation) -> seen.add(original.isValue() + mutation.toString()) || !original.isValue())
						.forEach((mutation) -> assertThatCode(() -> check(original, mutation, exchange))
							.as("%s %s", recording, mutation)
							.doesNotThrowAnyException());
				}));
			assertThat(server.requests()).hasSizeGreaterThan(100);
		}
	}

	@Test
	void areMany() {
		assertThat(Stream.of(EndpointCall.values())
			.flatMap(MutatedAnswersTests::recordings)
			.flatMap((recording) -> Mutation.of(recording.body()))).hasSizeGreaterThan(20_000);
	}

	private static void check(Result original, Mutation mutation, Exchange exchange) {
		Result result = exchange.result(mutation.body());
		if (original.isValue() && result.isValue()) {
			assertThat(original.lostIn(result)).hasSizeLessThanOrEqualTo(mutation.touched());
		}
		if (original.isValue() && !ESSENTIAL.matcher(mutation.place().toString()).matches()) {
			assertThat(result.failure()).isNull();
		}
		if (mutation.isHarmless()) {
			assertThat(result.isValue()).isEqualTo(original.isValue());
		}
		if (mutation.isHarmless() && !original.isValue()) {
			assertThat(result.failure()).hasSameClassAs(original.failure()).hasMessage(original.failure().getMessage());
		}
	}

	private static Stream<Recording> recordings(EndpointCall call) {
		return Recording.all()
			.filter((recording) -> recording.body().startsWith("{") && EndpointCall.of(recording) == call);
	}

	/**
	 * A call with the answer to it, but for the answer's body.
	 */
	private record Exchange(EndpointCall call, Recording recording, StubServer server, WhatsnesiaClient client) {

		Result result(String body) {
			this.server.reply(Reply.recorded(this.recording.withBody(body)));
			Object[] value = new Object[1];
			Throwable failure = catchThrowable(() -> value[0] = this.call.with(this.client).block());
			new Judge(this.recording.status(), body.getBytes(StandardCharsets.UTF_8)).judge(this.call, value[0],
					failure);
			return new Result(value[0], (WhatsnesiaException) failure);
		}

	}

	private record Result(Object value, WhatsnesiaException failure) {

		boolean isValue() {
			return this.failure == null;
		}

		List<String> lostIn(Result other) {
			Map<String, String> others = other.leaves();
			return leaves().entrySet()
				.stream()
				.filter((leaf) -> !leaf.getValue().equals(others.get(leaf.getKey())))
				.map(Map.Entry::getKey)
				.toList();
		}

		private Map<String, String> leaves() {
			Map<String, String> leaves = new HashMap<>();
			collect("", this.value, leaves);
			return leaves;
		}

		private static void collect(String path, Object value, Map<String, String> leaves) {
			if (value instanceof Record) {
				for (RecordComponent component : value.getClass().getRecordComponents()) {
					collect(path + "." + component.getName(), read(component, value), leaves);
				}
			}
			else if (value instanceof Map<?, ?> map) {
				map.forEach((key, element) -> collect(path + "." + key, element, leaves));
			}
			else if (value instanceof List<?> list) {
				for (int i = 0; i < list.size(); i++) {
					collect(path + "." + i, list.get(i), leaves);
				}
			}
			else if (value != null) {
				leaves.put(path, value.toString());
			}
		}

		private static Object read(RecordComponent component, Object value) {
			try {
				return component.getAccessor().invoke(value);
			}
			catch (ReflectiveOperationException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
