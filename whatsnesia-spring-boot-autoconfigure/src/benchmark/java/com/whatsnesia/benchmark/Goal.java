package com.whatsnesia.benchmark;

/**
 * What is wanted, and what was measured.
 *
 * @param description what is measured
 * @param wanted the bound of the median
 * @param isFloor whether the bound is the least that is wanted; otherwise the most
 * @param measured what was measured
 * @param number how to write the numbers
 */
record Goal(String description, double wanted, boolean isFloor, Spread measured, String number) {

	static Goal atLeast(String description, double wanted, Spread measured) {
		return new Goal(description, wanted, true, measured, "%.2f");
	}

	static Goal atMost(String description, double wanted, Spread measured, String number) {
		return new Goal(description, wanted, false, measured, number);
	}

	String row() {
		return "| %s | %s %s | %s | %s |".formatted(this.description, this.isFloor ? "≥" : "≤",
				Spread.format(this.number, this.wanted), this.measured.format(this.number), verdict());
	}

	private String verdict() {
		double lacking = this.isFloor ? this.wanted - this.measured.median() : this.measured.median() - this.wanted;
		return (lacking <= 0) ? "met" : "**missed by " + Spread.format(this.number, lacking) + "**";
	}

}
