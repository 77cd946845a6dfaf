package com.whatsnesia.sample.message;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import com.whatsnesia.Media;
import com.whatsnesia.PhoneNumber;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.sample.Browser;
import com.whatsnesia.sample.SampleTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link UploadProgress} and {@link UploadController}.
 */
@SampleTest
class UploadProgressTests {

	private static final byte[] IMAGE = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF };

	@Autowired
	private Browser browser;

	@Autowired
	private InboxOperations inbox;

	@Autowired
	private UploadProgress progress;

	@Test
	void showsHowFarAFileHasCome() {
		UUID key = UUID.randomUUID();
		String page = "/send/uploads/" + key;
		assertThat(this.browser.open(page).has("progress")).isFalse();
		Media image = this.progress.watch(key, Media.of("a.jpg", IMAGE));
		this.progress.begin(key);
		this.inbox.send(OutboundMessage.image(PhoneNumber.of("62", "81200000001"), image)).block();
		assertThat(this.browser.open(page).element("progress").attr("value")).isEqualTo("100");
		this.progress.end(key);
		assertThat(this.browser.open(page).has("progress")).isFalse();
		this.inbox.send(OutboundMessage.image(PhoneNumber.of("62", "81200000001"), image)).block();
		assertThat(this.progress.of(key)).as("what is told of after the end").isNull();
	}

	@Test
	void forgetsWhatWasSent() {
		Browser.Page form = this.browser.open("/send/image");
		this.browser.upload(form.element("#message"), Map.of("to", "+6281200000001"), "a.jpg", IMAGE);
		assertThat(this.progress.of(UUID.fromString(form.element("[name=key]").val()))).isNull();
	}

	@Test
	void knowsNoShareOfAFileOfUnknownLength() {
		assertThat(new UploadProgress.Uploaded(10, null).percent()).isNull();
		assertThat(new UploadProgress.Uploaded(1, 3L).percent()).isEqualTo(33);
		assertThat(new UploadProgress.Uploaded(0, 0L).percent()).isNull();
	}

}
