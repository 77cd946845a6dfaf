package com.whatsnesia.sample.contact;

import java.util.Map;

import org.junit.jupiter.api.Test;

import com.whatsnesia.sample.Browser;
import com.whatsnesia.sample.SampleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the contact pages in a dry run.
 */
@SampleTest
@TestPropertySource(properties = "whatsnesia.mode=dry-run")
class DryRunTests {

	@Autowired
	private Browser browser;

	@Test
	void doesNotClaimThatAnythingWasWritten() {
		Browser.Page page = this.browser.open("/contacts");
		assertThat(page.text("header")).contains("Dry run");
		for (String form : new String[] { "#new-contact form", ".contacts .actions form" }) {
			Map<String, String> typed = form.startsWith("#")
					? Map.of("firstName", "Sri", "lastName", "Rahayu", "phone", "081200000077") : Map.of();
			Browser.Page after = this.browser.submit(page.element(form), typed);
			assertThat(after.text("[role=status]")).isEqualTo("Dry run: nothing was written.");
			assertThat(after.text("caption")).startsWith("45 contacts");
		}
	}

}
