package com.whatsnesia.sample.template;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import com.whatsnesia.Page;
import com.whatsnesia.error.Failure;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.UpstreamException;
import com.whatsnesia.sample.Browser;
import com.whatsnesia.sample.SampleTest;
import com.whatsnesia.template.Template;
import com.whatsnesia.template.TemplateOperations;
import com.whatsnesia.template.TemplateStatus;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/**
 * Tests for what the pages make of templates that the sandbox does not have.
 */
@SampleTest
class TemplateEscapingTests {

	private static final String SCRIPT = "\"><script>alert(1)</script>";

	@Autowired
	private Browser browser;

	@MockitoBean
	private TemplateOperations templates;

	@Test
	void escapesAllTexts() {
		have(template(TemplateStatus.APPROVED, SCRIPT));
		for (String uri : new String[] { "/templates", "/templates/1" }) {
			Browser.Page page = this.browser.open(uri);
			assertThat(page.has("body script")).isFalse();
			for (String place : new String[] { ".name", ".template-header", ".template-body", ".template-footer",
					".template-buttons li" }) {
				assertThat(page.text(place)).isEqualTo(SCRIPT);
			}
		}
		assertThat(this.browser.open("/templates").text(".templates [data-label=Status] .hint")).isEqualTo(SCRIPT);
	}

	@Test
	void escapesWhatTheServiceSaysOfAFailure() {
		have(template(TemplateStatus.APPROVED, "Halo"));
		Failure failure = new Failure("template.send", 200, "exception", List.of(SCRIPT), Outcome.NOT_DONE, SCRIPT);
		given(this.templates.send(any())).willReturn(Mono.error(new UpstreamException(failure)));
		Browser.Page page = this.browser.submit(this.browser.open("/templates/1").element("main form"),
				Map.of("to", "+6281200000001"));
		assertThat(page.text("[role=alert] li")).isEqualTo(SCRIPT);
		assertThat(page.has("body script")).isFalse();
	}

	@Test
	void countsEachVariableOnce() {
		have(template(TemplateStatus.APPROVED, "{{2}} {{ 1 }} {{2}} {{10}} {{name}} {{4711}} {3}"));
		assertThat(this.browser.open("/templates/1").document().select("[name=bodyVariables]").eachAttr("id"))
			.containsExactly("body-1", "body-2", "body-10");
	}

	@Test
	void showsTheNumberOfAStatusThatIsNotKnown() {
		have(template(TemplateStatus.UNKNOWN, "Halo"));
		assertThat(this.browser.open("/templates").text(".templates .badge")).isEqualTo("unknown (9)");
	}

	private void have(Template template) {
		given(this.templates.list(any())).willReturn(Mono.just(new Page<>(List.of(template), 1, 20, 1, 1)));
		given(this.templates.findAll()).willReturn(Flux.just(template));
	}

	private static Template template(TemplateStatus status, String text) {
		return new Template(1, 1L, "900000000000001", 1L, text, Map.of("text", text), "TEXT", null, text,
				List.of(Map.of("text", text)), text, false, null, 1L, 1L, status, 9L, text, null, null, Map.of());
	}

}
