package com.whatsnesia.sample.browser;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the page about what the client does. It has an application of its own: what
 * others did minutes ago would leave the charts while a test counts.
 */
@BrowserTest
@TestPropertySource(properties = { "whatsnesia.http.read-timeout=1s", "whatsnesia.retry.max-retries=1" })
class ActivityTests {

	private static final String LATEST = ".activities tbody tr:first-child ";

	private static final PhoneNumber TO = PhoneNumber.of("62", "81200000001");

	@Autowired
	private InboxOperations inbox;

	@Autowired
	private ContactOperations contacts;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void showsWhatIsDone(Console console) {
		console.open("/activity").has("#activity").mark();
		this.inbox.send(OutboundMessage.text(TO, "Halo")).block();
		console.shows(LATEST + "th", "inbox.send")
			.shows(LATEST + "td:nth-child(3)", "default")
			.shows(LATEST + "td:nth-child(4)", "text")
			.has(LATEST + ".result-success")
			.shows(LATEST + "td:nth-child(6)", "1")
			.isStillMarked();
		assertThat(console.is(LATEST + "code")).isFalse();
	}

	@Test
	void showsWhatFailsAndHowOftenItWasTried(Console console) {
		console.open("/activity").has("#activity");
		this.sandbox.fail(SandboxFailure.SLOW);
		assertThatExceptionOfType(WhatsnesiaException.class)
			.isThrownBy(() -> this.contacts.list(ContactQuery.all()).block());
		console.shows(LATEST + "th", "contact.list")
			.has(LATEST + ".result-not_done")
			.shows(LATEST + "code", "TransportException")
			.shows(LATEST + "td:nth-child(6)", "2");
	}

	@Test
	void countsResults(Console console) {
		console.open("/activity").has("#activity");
		long done = share(console, "success");
		long refused = share(console, "not_done");
		for (int i = 0; i < 3; i++) {
			this.inbox.send(OutboundMessage.text(TO, "Halo")).block();
		}
		assertThatExceptionOfType(WhatsnesiaException.class).isThrownBy(
				() -> this.inbox.send(OutboundMessage.text(PhoneNumber.of("62", "81200000077"), "Halo")).block());
		console.eventually(() -> {
			assertThat(share(console, "success")).isEqualTo(done + 3);
			assertThat(share(console, "not_done")).isEqualTo(refused + 1);
		});
		assertThat(console.is(".chart .result-success")).isTrue();
		assertThat(console.is(".chart .result-not_done")).isTrue();
		assertThat(console.is(".chart .latency-longest")).isTrue();
		assertThat(console.is(".chart .latency-average")).isTrue();
	}

	@Test
	void leavesHealthChecksOut(Console console) {
		console.open("/health").shows("#turns li:first-child .badge", "UP");
		console.open("/activity").has("#activity");
		List<String> operations = new ArrayList<>(console.texts(".activities tbody th"));
		operations.add(0, "inbox.send");
		// It turns by a check, after which the list is asked for once more.
		this.sandbox.fail(SandboxFailure.IP_NOT_WHITELISTED);
		console.shows("#health-status", "DOWN");
		this.sandbox.recover();
		console.shows("#health-status", "UP");
		this.inbox.send(OutboundMessage.text(TO, "Halo")).block();
		console.shows(LATEST + "th", "inbox.send").shows(".activities tbody th", operations.toArray(String[]::new));
	}

	private static long share(Console console, String result) {
		return ((Number) console.run("return document.querySelector('#share-%s')?.value ?? 0;".formatted(result)))
			.longValue();
	}

}
