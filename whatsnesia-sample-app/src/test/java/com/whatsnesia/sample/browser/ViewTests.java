package com.whatsnesia.sample.browser;

import java.util.List;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * Tests for the looks of each view. They leave pictures of it in
 * {@code target/screenshots}, even if something is wrong with it.
 */
@BrowserTest
class ViewTests {

	@Autowired
	private WhatsnesiaSandbox sandbox;

	static List<String> pages() {
		return List.of("/contacts", "/contacts?search=nobody", "/contacts/45", "/conversations",
				"/conversations?only=PENDING&search=wijaya", "/conversations/1", "/send/text", "/send/image",
				"/send/document", "/send/video", "/send/audio", "/send/location", "/send/cta-url",
				"/send/interactive-list", "/send/product", "/send/order", "/templates", "/templates/1", "/templates/2",
				"/bulk", "/bulk?what=1", "/health", "/activity", "/sandbox");
	}

	@ParameterizedTest
	@MethodSource("pages")
	void page(String path, Console console) {
		looksWell(path, console.open(path));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/conversations/4711
			/templates/4711
			/send/results/00000000-0000-0000-0000-000000000000
			/templates/results/00000000-0000-0000-0000-000000000000
			/nowhere
			""")
	void refusal(String path, Console console) {
		looksWell(path, console.expectsRefusals().open(path));
	}

	@ParameterizedTest
	@CsvSource({ "/contacts", "/conversations" })
	void unfolded(String path, Console console) {
		console.open(path).run("document.querySelectorAll('details').forEach((details) => details.open = true);");
		looksWell(path + "/unfolded", console.has(".listing details button"));
	}

	@Test
	void result(Console console) {
		console.open("/send/text").type("#to", "+6281200000001").type("#text", "Halo").click("#message button");
		looksWell("/send/text/sent", console.has("#result"));
	}

	@Test
	void errors(Console console) {
		console.expectsRefusals().open("/send/text").type("#to", "nobody").type("#text", " ").click("#message button");
		looksWell("/send/text/errors", console.has("#text-error"));
	}

	@Test
	void failures(Console console) {
		this.sandbox.fail(SandboxFailure.IP_NOT_WHITELISTED);
		this.sandbox.fail(SandboxFailure.WHATSAPP_TIMEOUT);
		looksWell("/contacts/failures", console.open("/contacts").has("[role=alert] .remedy"));
	}

	private static void looksWell(String path, Console console) {
		String view = path.substring(1).replaceAll("\\W+", "-");
		SoftAssertions.assertSoftly((softly) -> {
			for (Appearance appearance : Appearance.values()) {
				String name = view + "-" + appearance;
				softly
					.assertThatCode(
							() -> console.looksLike(appearance).isPicturedAs(name).fitsTheWidth().isAccessible())
					.as(name)
					.doesNotThrowAnyException();
			}
		});
	}

}
