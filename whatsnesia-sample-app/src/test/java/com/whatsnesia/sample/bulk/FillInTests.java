package com.whatsnesia.sample.bulk;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link FillIn}.
 */
class FillInTests {

	@Test
	void fillsIn() {
		assertThat(new FillIn("Halo {name}, {name}: Rp{2}").with(Map.of("name", "Budi", "2", "10")))
			.isEqualTo("Halo Budi, Budi: Rp10");
	}

	@Test
	void findsColumnsHoweverTheyAreSpelled() {
		FillIn text = new FillIn("Halo { First Name }");
		assertThat(text.without(List.of("first name"))).isEmpty();
		assertThat(text.with(Map.of("first name", "Budi"))).isEqualTo("Halo Budi");
	}

	@Test
	void takesValuesAsTheyAre() {
		assertThat(new FillIn("{a}{b}").with(Map.of("a", "{b}$1\\", "b", "x"))).isEqualTo("{b}$1\\x");
	}

	@Test
	void leavesOtherBracesAlone() {
		FillIn text = new FillIn("{} { {");
		assertThat(text.with(Map.of("name", "Budi"))).isEqualTo("{} { {");
		assertThat(text.without(List.of())).isEmpty();
	}

	@Test
	void namesPlacesWithoutAColumn() {
		assertThat(new FillIn("{name} {town} {town}").without(List.of("name"))).containsExactly("town");
	}

}
