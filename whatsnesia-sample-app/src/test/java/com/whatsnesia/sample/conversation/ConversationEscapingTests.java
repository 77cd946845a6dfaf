package com.whatsnesia.sample.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import com.whatsnesia.Page;
import com.whatsnesia.contact.Address;
import com.whatsnesia.contact.Contact;
import com.whatsnesia.error.Failure;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.UpstreamException;
import com.whatsnesia.inbox.Conversation;
import com.whatsnesia.inbox.ConversationStatus;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.Label;
import com.whatsnesia.inbox.Note;
import com.whatsnesia.sample.Browser;
import com.whatsnesia.sample.SampleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/**
 * Tests for what the pages make of texts that others have written.
 */
@SampleTest
class ConversationEscapingTests {

	private static final String SCRIPT = "\"><script>alert(1)</script>";

	@Autowired
	private Browser browser;

	@MockitoBean
	private InboxOperations inbox;

	@Test
	void escapesAllTexts() {
		Conversation conversation = conversation(ConversationStatus.NONE, 0L);
		given(this.inbox.list(any())).willReturn(Mono.just(new Page<>(List.of(conversation), 1, 20, 1, 1)));
		given(this.inbox.details(1)).willReturn(Mono.just(conversation));
		Browser.Page list = this.browser.open("/conversations?search=%22%3E%3Cscript%3E");
		assertThat(list.text(".conversations .name")).isEqualTo(SCRIPT);
		assertThat(list.has("body script")).isFalse();
		Browser.Page details = this.browser.open("/conversations/1");
		assertThat(details.has("body script")).isFalse();
		for (String place : new String[] { "#contact .name", "#number", "#address", "#contact dl dt:last-of-type",
				"#contact dl dd:last-of-type", "#tags li", "#lists li", "#notes .quoted" }) {
			assertThat(details.text(place)).startsWith(SCRIPT);
		}
	}

	@Test
	void escapesWhatTheServiceSaysOfAFailure() {
		Failure failure = new Failure("inbox.send", 200, "exception", List.of(SCRIPT), Outcome.NOT_DONE, SCRIPT);
		given(this.inbox.send(any())).willReturn(Mono.error(new UpstreamException(failure)));
		Browser.Page page = this.browser.submit(this.browser.open("/send/text").element("#message"),
				Map.of("to", "+6281200000001", "text", "Halo"));
		assertThat(page.text("[role=alert] li")).isEqualTo(SCRIPT);
		assertThat(page.has("body script")).isFalse();
	}

	@Test
	void showsTheNumberOfAStatusThatIsNotKnown() {
		given(this.inbox.details(1)).willReturn(Mono.just(conversation(ConversationStatus.UNKNOWN, 9L)));
		assertThat(this.browser.open("/conversations/1").text("#status-text")).isEqualTo("unknown (9)");
	}

	private static Conversation conversation(ConversationStatus status, long statusCode) {
		Instant time = Instant.parse("2026-03-05T03:00:00Z");
		Address address = new Address(SCRIPT, SCRIPT, SCRIPT, SCRIPT, SCRIPT);
		Contact contact = new Contact(1, 1L, SCRIPT, SCRIPT, SCRIPT, SCRIPT, null, address, 1L, Map.of(SCRIPT, SCRIPT),
				false, false, time, time, null, SCRIPT, Map.of(), false);
		Label label = new Label(1, SCRIPT, 1L, time, time, Map.of());
		return new Conversation(1, 1L, 1L, status, statusCode, 1L, time, true, time, time, contact,
				List.of(new Note(1, SCRIPT, 1L, time, time, Map.of())), List.of(label), List.of(label), Map.of());
	}

}
