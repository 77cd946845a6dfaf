package com.whatsnesia.sample.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.whatsnesia.sandbox.MessageContent;
import com.whatsnesia.sandbox.MessageKind;
import com.whatsnesia.sandbox.SandboxMessage;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for files that take a while.
 */
@BrowserTest
class UploadTests {

	private static final int SIZE = 1024 * 1024;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void tellsHowFarAFileHasCome(@TempDir Path directory, Console console) throws IOException {
		Path file = Files.writeString(directory.resolve("a.pdf"), "%PDF-1.7" + " ".repeat(SIZE - 8));
		console.open("/send/document").type("#to", "+6281200000001").upload("#file", file).has("#file-size").run("""
				const bar = document.querySelector('#to-console');
				window.shown = [];
				new MutationObserver(() => window.shown.push(bar.checkVisibility() ? bar.value : -1))
					.observe(bar, { attributes: true });
				""");
		// Otherwise the file would be there before anything can be shown.
		console.tell("Network.enable", Map.of())
			.tell("Network.emulateNetworkConditions",
					Map.of("offline", false, "latency", 0, "downloadThroughput", -1, "uploadThroughput", SIZE / 2))
			.click("#message button")
			.has("#result-message");
		List<Double> shown = ((List<?>) console.run("return window.shown;")).stream()
			.map((value) -> ((Number) value).doubleValue())
			.toList();
		assertThat(shown).isSorted()
			.endsWith(100.0)
			.allMatch((value) -> value >= 0)
			.anyMatch((value) -> value > 0 && value < 100);
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::content)
			.containsExactly(
					new MessageContent.MediaFile(MessageKind.DOCUMENT, "a.pdf", "application/pdf", SIZE, null));
	}

	@Test
	void showsNoProgressBeforeThereIsAny(Console console) {
		console.open("/send/document").has("#message");
		assertThat(console.texts("#upload")).containsExactly("");
		console.type("#to", "+6281200000001").click("#message button").has("#file:invalid:focus");
		assertThat(console.texts("#upload")).containsExactly("");
	}

}
