package com.whatsnesia.benchmark;

import org.openjdk.jmh.results.RunResult;

/**
 * What was measured of an alternative in one round.
 *
 * @param throughput operations per second
 * @param cpuTime nanoseconds of CPU per operation, of the whole process
 * @param allocated bytes allocated per operation
 */
record Measurement(double throughput, double cpuTime, double allocated) {

	static Measurement of(RunResult result) {
		return new Measurement(result.getPrimaryResult().getScore(), other(result, ProcessCpuProfiler.LABEL),
				other(result, "gc.alloc.rate.norm"));
	}

	static Measurement parse(String text) {
		String[] parts = text.split(" ");
		return new Measurement(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]),
				Double.parseDouble(parts[2]));
	}

	String format() {
		return this.throughput + " " + this.cpuTime + " " + this.allocated;
	}

	private static double other(RunResult result, String label) {
		return result.getSecondaryResults().get(label).getScore();
	}

}
