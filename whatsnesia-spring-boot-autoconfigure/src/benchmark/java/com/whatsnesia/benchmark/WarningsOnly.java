package com.whatsnesia.benchmark;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Keeps the log from being measured. Without a configuration, it has everything down to
 * each chunk that Reactor Netty reads.
 */
final class WarningsOnly {

	private WarningsOnly() {
	}

	static void log() {
		LoggingSystem.get(WarningsOnly.class.getClassLoader())
			.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
	}

}
