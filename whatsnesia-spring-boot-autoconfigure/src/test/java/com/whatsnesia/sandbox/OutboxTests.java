package com.whatsnesia.sandbox;

import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OutboxTests {

	@Test
	void keepsTheLastMessages() {
		Outbox outbox = new Outbox();
		LongStream.rangeClosed(0, Outbox.CAPACITY).forEach((number) -> outbox.add(message(number)));
		assertThat(outbox.messages()).hasSize(Outbox.CAPACITY)
			.startsWith(message(1), message(2))
			.endsWith(message(Outbox.CAPACITY));
	}

	private static SandboxMessage message(long number) {
		return new SandboxMessage("wamid." + number, "6221", "62812", new MessageContent.Text("x"));
	}

}
