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
	void takesValuesAsTheyAre() {
		assertThat(new FillIn("{a}{b}").with(Map.of("a", "{b}$1\\", "b", "x"))).isEqualTo("{b}$1\\x");
	}

	@Test
	void leavesOtherBracesAlone() {
		FillIn text = new FillIn("{} {{1}} { name } {");
		assertThat(text.with(Map.of("name", "Budi"))).isEqualTo("{} {{1}} { name } {");
		assertThat(text.without(List.of("1"))).isEmpty();
	}

	@Test
	void namesPlacesWithoutAColumn() {
		assertThat(new FillIn("{name} {town} {town}").without(List.of("name"))).containsExactly("town");
	}

}
