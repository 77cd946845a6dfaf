package com.whatsnesia.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures a group of alternatives round by round, each in a JVM of its own, so that
 * whatever changes about the machine meanwhile meets all of them.
 */
final class Rounds {

	private final Plan plan;

	private final Cores cores;

	Rounds(Plan plan, Cores cores) {
		this.plan = plan;
		this.cores = cores;
	}

	GroupResult measure(Group group, Jvm jvm) {
		Map<Alternative, Conversation> programs = new LinkedHashMap<>();
		try {
			for (Alternative alternative : group.alternatives()) {
				Conversation program = jvm.notPinnedYet()
					.start(MeasuredAlternative.class, group.benchmark(alternative));
				programs.put(alternative, program);
				measure(program, this.plan.warmUp());
				this.cores.pin(program);
			}
			return new GroupResult(group, measure(programs));
		}
		finally {
			programs.values().forEach(Conversation::close);
		}
	}

	private Map<Alternative, List<Measurement>> measure(Map<Alternative, Conversation> programs) {
		Map<Alternative, List<Measurement>> measurements = new LinkedHashMap<>();
		for (int round = 0; round < this.plan.rounds(); round++) {
			programs
				.forEach((alternative, program) -> measurements.computeIfAbsent(alternative, (key) -> new ArrayList<>())
					.add(measure(program, this.plan.measurement())));
		}
		return measurements;
	}

	private static Measurement measure(Conversation program, Duration time) {
		return Measurement.parse(program.ask(Long.toString(time.toMillis())));
	}

}
