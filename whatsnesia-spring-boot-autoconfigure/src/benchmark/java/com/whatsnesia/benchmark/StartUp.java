package com.whatsnesia.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts applications in fresh processes, in turn.
 */
final class StartUp {

	private final Jvm jvm;

	private final ClassPaths classPaths;

	StartUp(Jvm jvm, ClassPaths classPaths) {
		this.jvm = jvm;
		this.classPaths = classPaths;
	}

	/**
	 * Start each kind of application as often as asked, after one start that is not
	 * counted.
	 */
	Map<Kind, List<Started>> measure(int rounds) {
		Map<Kind, List<Started>> started = new LinkedHashMap<>();
		for (int round = 0; round <= rounds; round++) {
			for (Kind kind : Kind.values()) {
				Started one = start(kind);
				if (round > 0) {
					started.computeIfAbsent(kind, (key) -> new ArrayList<>()).add(one);
				}
			}
		}
		return started;
	}

	private Started start(Kind kind) {
		Jvm jvm = this.jvm.withClassPath(
				(kind == Kind.STARTER) ? this.classPaths.ofOurStarter() : this.classPaths.ofTheWebClientStarter());
		try (Conversation program = jvm.start(
				(kind == Kind.WEB_CLIENT) ? StartUpWebClientApplication.class : StartUpApplication.class,
				"--logging.level.root=warn", "--spring.main.banner-mode=off",
				"--whatsnesia.client-id=" + Workload.CLIENT_ID,
				"--whatsnesia.client-secret=" + Workload.CLIENT_SECRET)) {
			String[] answer = program.await().split(" ");
			return new Started(Long.parseLong(answer[0]), Integer.parseInt(answer[1]));
		}
	}

	/**
	 * What kind of application is started.
	 */
	enum Kind {

		BARE("`spring-boot-starter-webclient`, and no `WebClient` made"),

		WEB_CLIENT("`spring-boot-starter-webclient`, and a bean with a `WebClient`"),

		STARTER("this starter");

		private final String description;

		Kind(String description) {
			this.description = description;
		}

		@Override
		public String toString() {
			return this.description;
		}

	}

	/**
	 * An application that was started.
	 *
	 * @param time milliseconds from the start of the JVM
	 * @param beans how many beans are defined
	 */
	record Started(long time, int beans) {

	}

}
