package com.whatsnesia.sample.observability;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link PromQl} and {@link Scrape}: that they see what is wrong.
 */
class PromQlTests {

	@Test
	void findsMetricsAndLabels() {
		PromQl expression = PromQl.parse("""
				histogram_quantile(0.95, sum by (job, le) (rate(calls_bucket{result=~"a|b",job="$job"}[$__range])))
				/ sum(busy offset 15m) > 0.1
				""");
		assertThat(expression.grouping()).containsExactly("job", "le");
		assertThat(expression.selectors()).extracting(PromQl.Selector::metric).containsExactly("calls_bucket", "busy");
		assertThat(expression.selectors().get(0).matchers()).containsExactly(
				new PromQl.LabelMatcher("result", "=~", "a|b"), new PromQl.LabelMatcher("job", "=", "$job"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "rat(calls[5m])", "sum(calls) bye (job)", "sum without (job) (calls)", "calls{result}",
			"calls{result=ok}", "calls[5 minutes]", "calls[$__intervall]", "rate", "sum by job (calls)", "calls busy",
			"calls{result=\"ok\"", "{result=\"ok\"}", "calls # comment" })
	void refusesWhatItDoesNotKnow(String expression) {
		assertThatIllegalArgumentException().isThrownBy(() -> PromQl.parse(expression));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '\'', textBlock = """
			rate(cals_total[5m])                              ; cals_total
			sum by (reslt) (rate(calls_total[5m]))            ; calls_total{reslt}
			calls_total{reslt="ok"}                           ; calls_total{reslt}
			calls_total{reslt!="ok"}                          ; calls_total{reslt}
			calls_total{result="okay"}                        ; calls_total{result=okay}
			calls_total{result!="okay"}                       ; calls_total{result=okay}
			calls_total{result=~"ok|not_don"}                 ; calls_total{result=not_don}
			calls_total{result!~"ok|not_don"}                 ; calls_total{result=not_don}
			sum(calls_total) / sum(all_calls_total)           ; all_calls_total
			recorded{result="okay"}                           ; recorded{result=okay}
			""")
	void seesWhatIsMisspelled(String expression, String lacks) {
		assertThat(scrape().lacks(PromQl.parse(expression))).contains(lacks);
	}

	@Test
	void seesThatNoSeriesHasAll() {
		assertThat(scrape().lacks(PromQl.parse("calls_total{result=\"ok\",error=\"IOException\"}"))).hasSize(1);
		assertThat(scrape().lacks(PromQl.parse("calls_total{result=\"not_done\",error=\"IOException\"}"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "calls_total", "busy", "recorded{error=\"none\"}",
			"sum by (job, result) (rate(calls_total{job=~\"$job\",error=~\"IO.*|none\"}[5m]))" })
	void findsWhatIsThere(String expression) {
		assertThat(scrape().lacks(PromQl.parse(expression))).isEmpty();
	}

	private static Scrape scrape() {
		Scrape scrape = new Scrape();
		scrape.add("""
				# TYPE calls_total counter
				calls_total{error="none",result="ok"} 1.0
				calls_total{error="IOException",result="not_done"} 1.0
				busy 0
				""");
		scrape.record("recorded", PromQl.parse("rate(calls_total[5m])"));
		return scrape;
	}

}
