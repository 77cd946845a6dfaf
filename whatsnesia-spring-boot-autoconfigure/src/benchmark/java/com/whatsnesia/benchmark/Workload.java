package com.whatsnesia.benchmark;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

import com.whatsnesia.wire.Connector;

/**
 * What all clients talk to, and how much they are given to do.
 */
final class Workload {

	static final String BASE_URL = "benchmark.base-url";

	static final String FILE = "benchmark.file";

	static final String CLIENT_ID = Connector.CLIENT_ID;

	static final String CLIENT_SECRET = Connector.CLIENT_SECRET;

	static final String COUNTRY_CODE = "62";

	static final String NATIONAL_NUMBER = "81200000001";

	static final String TEXT = "Halo Budi, pesanan sudah dikirim 🚚";

	static final String FILENAME = "katalog.pdf";

	/**
	 * How many calls are under way where there are many, and the connections for them.
	 */
	static final int CONCURRENCY = 64;

	/**
	 * How many calls are made at that concurrency before the next ones begin.
	 */
	static final int BATCH = 512;

	/**
	 * How many rows a page has where all are read, and how many pages there are.
	 */
	static final int PAGE_SIZE = 100;

	static final int PAGES = 100;

	static final int MAX_ANSWER_SIZE = 2 * 1024 * 1024;

	static final Duration TIMEOUT = Duration.ofSeconds(30);

	private Workload() {
	}

	static URI baseUrl() {
		return URI.create(System.getProperty(BASE_URL));
	}

	static Path file() {
		return Path.of(System.getProperty(FILE));
	}

}
