package com.whatsnesia.webclient;

import java.io.FileNotFoundException;
import java.io.IOException;

import com.whatsnesia.error.MediaRejectedException;
import com.whatsnesia.error.Outcome;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Signal;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link MediaRefusals}.
 */
class MediaRefusalsTests {

	private static final String LOOK_FIRST = "look into the dashboard's inbox";

	private final MediaRefusals refusals = new MediaRefusals(Endpoint.MESSAGE_SEND, MediaKind.IMAGE);

	@Test
	void objectsToALengthBeyondTheLimit() {
		assertThat(this.refusals.objection((Long) null)).isNull();
		assertThat(this.refusals.objection(5120L * 1024)).isNull();
		assertThatNothingWasSent(this.refusals.objection(5120L * 1024 + 1), "The file is larger than 5120 KiB.");
	}

	@Test
	void objectsToABeginningThatIsCertainlyWrong() {
		assertThat(this.refusals.objection(Signal.next(buffer(Files.JPEG)))).isNull();
		assertThat(this.refusals.objection(Signal.next(buffer(Files.PNG)))).isNull();
		assertThatNothingWasSent(this.refusals.objection(Signal.next(buffer(Files.GIF))),
				"The file is not a JPEG or PNG image of 5120 KiB at most.");
	}

	@Test
	void objectsToNothing() {
		assertThatNothingWasSent(this.refusals.objection(Signal.complete()), "The file is empty.");
		assertThatNothingWasSent(this.refusals.objection(Signal.next(buffer(new byte[0]))), "The file is empty.");
	}

	@Test
	void namesTheErrorButNotThePath() {
		assertThatNothingWasSent(this.refusals.objection(Signal.error(new FileNotFoundException("/rahasia.jpg"))),
				"The file can't be read (FileNotFoundException).");
		assertThatNothingWasSent(this.refusals.unreadable(new IOException("/rahasia.jpg")),
				"The file can't be read (IOException).");
	}

	@Test
	void doesNotKnowWhatBecameOfARequestThatWasEnded() {
		assertThatItIsUnknown(this.refusals.broken(new IOException("/rahasia.jpg")),
				"The file broke while it was sent (IOException).");
		assertThatItIsUnknown(this.refusals.tooLarge(Effect.IN_DOUBT), "The file is larger than 5120 KiB.");
		assertThatItIsUnknown(this.refusals.wrongLength(),
				"The file is not as long as it was when it was opened, or as was said.");
	}

	@Test
	void onlyASendIsToBeLookedForInTheInbox() {
		MediaRejectedException ex = new MediaRefusals(Endpoint.CONTACT_CREATE, MediaKind.PROFILE_IMAGE).wrongLength();
		assertThat(ex.outcome()).isEqualTo(Outcome.UNKNOWN);
		assertThat(ex.operation()).isEqualTo("contact.create");
		assertThat(ex.remedy()).doesNotContain(LOOK_FIRST);
	}

	private static void assertThatNothingWasSent(MediaRejectedException ex, String message) {
		assertThat(ex.outcome()).isEqualTo(Outcome.NOT_DONE);
		assertThat(ex.messages()).containsExactly(message);
		assertThat(ex.remedy()).contains("a JPEG or PNG image").doesNotContain(LOOK_FIRST);
		assertThat(ex).hasMessageNotContaining("rahasia").hasNoCause();
	}

	private static void assertThatItIsUnknown(MediaRejectedException ex, String message) {
		assertThat(ex.outcome()).isEqualTo(Outcome.UNKNOWN);
		assertThat(ex.messages()).containsExactly(message);
		assertThat(ex.remedy()).contains("a JPEG or PNG image", LOOK_FIRST);
		assertThat(ex).hasMessageNotContaining("rahasia").hasNoCause();
	}

	private static DataBuffer buffer(byte[] bytes) {
		return DefaultDataBufferFactory.sharedInstance.wrap(bytes);
	}

}
