package com.whatsnesia.sample.browser;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link Console}: it finds what it is to find.
 */
@BrowserTest
class ConsoleTests {

	@Test
	void findsErrors(Console console) {
		console.open("/send/text").run("console.error('An error');");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(console::hasNoErrors)
			.withMessageContaining("An error");
	}

	@Test
	void findsWhatThePolicyForbids(Console console) {
		console.open("/send/text")
			.run("document.body.append(Object.assign(document.createElement('script'), { text: '1' }));");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(console::hasNoErrors)
			.withMessageContaining("Content Security Policy");
	}

	@Test
	void findsRefusalsThatAreNotExpected(Console console) {
		console.open("/nowhere");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(console::hasNoErrors).withMessageContaining("404");
		console.expectsRefusals().open("/nowhere");
	}

	@Test
	void findsWhatIsNotAccessible(Console console) {
		console.open("/send/text").run("document.querySelector('[for=to]').remove();");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(console::isAccessible)
			.withMessageContaining("label")
			.withMessageContaining("#to");
	}

	@Test
	void findsWhatIsTooWide(Console console) {
		console.looksLike(Appearance.PHONE_LIGHT).open("/send/text").fitsTheWidth();
		console.run("document.body.style.width = '391px';");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(console::fitsTheWidth);
	}

	@Test
	void findsFocusThatCannotBeSeen(Console console) {
		console.open("/send/text").run("document.querySelector('#to').style.outline = 'none';");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> console.tabTo("#to"))
			.withMessageContaining("outline");
	}

}
