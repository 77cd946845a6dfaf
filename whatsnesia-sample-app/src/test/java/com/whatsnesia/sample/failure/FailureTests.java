package com.whatsnesia.sample.failure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.whatsnesia.error.ContactBlockedException;
import com.whatsnesia.error.ContactRequiredException;
import com.whatsnesia.error.CredentialsRejectedException;
import com.whatsnesia.error.Failure;
import com.whatsnesia.error.InvalidRequestException;
import com.whatsnesia.error.IpNotWhitelistedException;
import com.whatsnesia.error.MaintenanceException;
import com.whatsnesia.error.MediaRejectedException;
import com.whatsnesia.error.NotFoundException;
import com.whatsnesia.error.OperationRefusedException;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.PlanException;
import com.whatsnesia.error.RateLimitedException;
import com.whatsnesia.error.RecipientNotAllowedException;
import com.whatsnesia.error.TransportException;
import com.whatsnesia.error.UnexpectedResponseException;
import com.whatsnesia.error.UpstreamException;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.sample.web.Phrase;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Tests for {@link FailureStatus} and {@link FailureNotice}.
 */
class FailureTests {

	private static final Phrase TITLE = Phrase.of("send.failed");

	@ParameterizedTest
	@MethodSource
	void statuses(WhatsnesiaException failure, int status) {
		assertThat(FailureStatus.of(failure)).isEqualTo(HttpStatus.valueOf(status));
	}

	static Stream<Arguments> statuses() {
		Failure failure = failure(Outcome.NOT_DONE);
		return Stream.of(arguments(new InvalidRequestException(failure), 422),
				arguments(new NotFoundException(failure), 404), arguments(new OperationRefusedException(failure), 409),
				arguments(new ContactBlockedException(failure), 409),
				arguments(new ContactRequiredException(failure), 409),
				arguments(new MediaRejectedException(failure), 422),
				arguments(new RecipientNotAllowedException(failure), 403),
				arguments(new RateLimitedException(failure, null), 429),
				arguments(new MaintenanceException(failure, null), 503),
				arguments(new CredentialsRejectedException(failure, CredentialsRejectedException.Reason.INVALID), 502),
				arguments(new IpNotWhitelistedException(failure, null), 502),
				arguments(new PlanException(failure, PlanException.Reason.EXPIRED), 502),
				arguments(new UpstreamException(failure), 502),
				arguments(new TransportException(failure, TransportException.Reason.TIMEOUT, null), 502),
				arguments(new UnexpectedResponseException(failure), 502));
	}

	@Test
	void tellsWhetherAWriteHadAnEffect() {
		assertThat(outcome(Outcome.NOT_DONE)).isEqualTo("Nothing was changed.");
		assertThat(outcome(Outcome.DONE)).contains("was made").contains("Do not repeat");
		assertThat(outcome(Outcome.UNKNOWN)).contains("may have been made").contains("Look before");
	}

	@Test
	void tellsWhetherAMessageWasSent() {
		assertThat(sendOutcome(Outcome.NOT_DONE)).isEqualTo("Nothing was sent.");
		assertThat(sendOutcome(Outcome.DONE)).contains("was sent").contains("Do not send it again");
		assertThat(sendOutcome(Outcome.UNKNOWN)).contains("may have been sent").contains("Look before");
	}

	@Test
	void saysInTheTitleWhatIsKnownOfAMessage() {
		assertThat(sendNotice("inbox.send", Outcome.NOT_DONE).title()).isEqualTo(TITLE);
		assertThat(text(sendNotice("inbox.send", Outcome.DONE).title())).startsWith("The message was sent");
		assertThat(text(sendNotice("template.send", Outcome.UNKNOWN).title()))
			.isEqualTo("Nobody knows whether the message was sent");
	}

	@ParameterizedTest
	@CsvSource({ "NOT_DONE, The contact was not created.", "DONE, The contact was created all the same.",
			"UNKNOWN, The contact may have been created all the same." })
	void doesNotTakeTheContactsOutcomeForTheMessages(Outcome outcome, String contact) {
		FailureNotice notice = sendNotice("contact.create", outcome);
		assertThat(notice.title()).isEqualTo(TITLE);
		assertThat(text(notice.outcome())).startsWith("Nothing was sent. " + contact);
	}

	@Test
	void tellsThatTheContactWasCreated() {
		assertThat(text(sendNotice("inbox.send", Outcome.NOT_DONE).withContactCreated().outcome()))
			.isEqualTo("Nothing was sent. The contact was created.");
	}

	@Test
	void tellsWhatIsWrongWithAMessage() {
		FailureNotice notice = FailureNotice.ofSend(TITLE, new IllegalArgumentException("'text' is missing"));
		assertThat(notice.messages()).containsExactly("'text' is missing");
		assertThat(text(notice.outcome())).isEqualTo("Nothing was sent. Correct it and send it again.");
		assertThat(notice.remedy()).isNull();
	}

	@Test
	void readsHaveNoEffect() {
		FailureNotice notice = FailureNotice.ofRead(TITLE, new UpstreamException(failure(Outcome.NOT_DONE)));
		assertThat(notice).isEqualTo(new FailureNotice(TITLE, List.of("It failed."), List.of(), "Mend it."));
	}

	private static String outcome(Outcome outcome) {
		return text(FailureNotice.ofWrite(TITLE, new UpstreamException(failure(outcome))).outcome());
	}

	private static String sendOutcome(Outcome outcome) {
		return text(sendNotice("inbox.send", outcome).outcome());
	}

	private static String text(List<Phrase> phrases) {
		return phrases.stream().map(FailureTests::text).collect(Collectors.joining(" "));
	}

	private static String text(Phrase phrase) {
		ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
		texts.setBasename("messages");
		texts.setAlwaysUseMessageFormat(true);
		return texts.getMessage(phrase.code(), phrase.arguments().toArray(), Locale.ENGLISH);
	}

	private static FailureNotice sendNotice(String operation, Outcome outcome) {
		return FailureNotice.ofSend(TITLE, new UpstreamException(failure(operation, outcome)));
	}

	private static Failure failure(Outcome outcome) {
		return failure("contact.create", outcome);
	}

	private static Failure failure(String operation, Outcome outcome) {
		return new Failure(operation, 200, "exception", List.of("It failed."), outcome, "Mend it.");
	}

}
