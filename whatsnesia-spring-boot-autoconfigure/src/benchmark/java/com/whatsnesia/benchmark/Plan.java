package com.whatsnesia.benchmark;

import java.time.Duration;

/**
 * How long and how often is measured.
 *
 * @param warmUp how long each alternative is used before the first round
 * @param measurement how long each alternative is measured in each round
 * @param rounds how many rounds there are
 * @param starts how often each application is started
 */
record Plan(Duration warmUp, Duration measurement, int rounds, int starts) {

	static final Plan FULL = new Plan(Duration.ofSeconds(8), Duration.ofSeconds(1), 9, 10);

	/**
	 * Enough to see whether everything runs; the figures mean nothing.
	 */
	static final Plan QUICK = new Plan(Duration.ofMillis(200), Duration.ofMillis(100), 2, 1);

}
