package com.whatsnesia.sample.browser;

import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the language that somebody chooses, or that the browser prefers.
 */
@BrowserTest
class LanguageTests {

	private static final String INDONESIAN = "html[lang=id] #language [value=id][aria-pressed=true]";

	private static final String ENGLISH = "html[lang=en] #language [value=en][aria-pressed=true]";

	@Test
	void isChosenOnAnyPageAndStays(Console console) {
		console.open("/contacts?search=Budi").has(ENGLISH).click("#language [value=id]").has(INDONESIAN);
		assertThat(console.value("#search")).isEqualTo("Budi");
		console.shows(".contacts tbody .name", "Budi Santoso")
			.click(".sections [href='/templates']")
			.has(".templates")
			.has(INDONESIAN);
		console.open("/send/text").has(INDONESIAN).click("#language [value=en]").has(ENGLISH).has("#message");
		console.open("/contacts").has(ENGLISH);
	}

	@Test
	void isTheOneThatTheBrowserPrefers(Console console) {
		prefer(console, "id,en;q=0.5").open("/contacts").has(INDONESIAN);
		prefer(console, "de,en;q=0.5").open("/contacts").has(ENGLISH);
		prefer(console, "de").open("/contacts").has(ENGLISH);
	}

	@Test
	void isChosenAgainstWhatTheBrowserPrefers(Console console) {
		prefer(console, "id").open("/contacts").has(INDONESIAN).click("#language [value=en]").has(ENGLISH);
		console.click(".sections [href='/templates']").has(".templates").has(ENGLISH);
	}

	@Test
	void isThatOfWhatComesLater(Console console) {
		prefer(console, "id").open("/send/text").type("#to", "nobody").has("#to-check .error");
		String indonesian = console.texts("#to-check").get(0);
		console.click("#language [value=en]").has(ENGLISH).type("#to", "nobody").has("#to-check .error");
		assertThat(console.texts("#to-check")).singleElement().isNotEqualTo(indonesian);
	}

	@ParameterizedTest
	@MethodSource("com.whatsnesia.sample.browser.ViewTests#pages")
	void hasAllTexts(String path, Console console) {
		prefer(console, "id").open(path).has(INDONESIAN);
		assertThat((String) console.run("return document.documentElement.outerHTML;")).doesNotContain("??");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/conversations", "/bulk?what=1" })
	void looksWell(String path, Console console) throws IOException {
		prefer(console, "id");
		for (Appearance appearance : Appearance.values()) {
			console.looksLike(appearance).open(path).has(INDONESIAN).fitsTheWidth().isAccessible();
		}
	}

	private static Console prefer(Console console, String languages) {
		return console.tell("Network.enable", Map.of())
			.tell("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", languages)));
	}

}
