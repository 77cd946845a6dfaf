package com.whatsnesia.benchmark;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What was measured of a group.
 *
 * @param group the group
 * @param measurements the measurements of each alternative, one a round
 */
record GroupResult(Group group, Map<Alternative, List<Measurement>> measurements) {

	/**
	 * Return a figure of one alternative as a multiple of that of another, in the same
	 * round.
	 */
	Spread ratio(Alternative alternative, Alternative other, ToDoubleFunction<Measurement> figure) {
		List<Measurement> measured = this.measurements.get(alternative);
		List<Measurement> others = this.measurements.get(other);
		return Spread.of(IntStream.range(0, measured.size())
			.mapToObj((round) -> figure.applyAsDouble(measured.get(round)) / figure.applyAsDouble(others.get(round)))
			.toList());
	}

	double throughput(Alternative alternative) {
		return Spread.of(this.measurements.get(alternative).stream().map(Measurement::throughput).toList()).median();
	}

}
