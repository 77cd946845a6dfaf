package com.whatsnesia.webclient;

import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import com.whatsnesia.wire.ReceivedRequest;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;

/**
 * A server that fails at random, in all ways in turn, and keeps a {@link Ledger}.
 */
final class SoakServer implements AutoCloseable {

	private static final String[] BEFORE_READING = { "RESET_BEFORE_READING", "CUT_BEFORE_READING" };

	private final Random random;

	private final double share;

	private final Ledger ledger = new Ledger();

	private final LedgerService service = new LedgerService(this.ledger);

	private final Map<String, Integer> faults = new TreeMap<>();

	private final StubServer server;

	private int beforeReading;

	private int afterReading;

	private SoakServer(double share, long seed) {
		this.random = new Random(seed);
		this.share = share;
		this.server = StubServer.replying(this::answer)
			.keeping(4000)
			.keepingNoRequests()
			.beforeReading(this::beforeReading);
	}

	/**
	 * Start a server.
	 * @param share the share of the requests that meet a fault
	 * @param seed where the randomness starts from
	 */
	static SoakServer start(double share, long seed) {
		return new SoakServer(share, seed);
	}

	String baseUrl() {
		return this.server.baseUrl().toString();
	}

	Ledger ledger() {
		return this.ledger;
	}

	/**
	 * Return how often each fault was met.
	 */
	synchronized Map<String, Integer> faults() {
		return new TreeMap<>(this.faults);
	}

	static int kindsOfFaults() {
		return BEFORE_READING.length + SoakFault.values().length;
	}

	@Override
	public void close() {
		this.server.close();
	}

	private void beforeReading(StubServer.Connection connection) throws IOException {
		int turn = turnBeforeReading();
		if (turn == 0) {
			connection.reset();
		}
		else if (turn == 1) {
			connection.close();
		}
	}

	private void answer(ReceivedRequest request, StubServer.Connection connection) throws IOException {
		SoakFault fault = afterReading();
		if (fault == null) {
			this.service.send(request, connection);
			return;
		}
		this.ledger.add(request, fault.processes(), fault.isRepeatable());
		fault.reply().send(request, connection);
	}

	private synchronized int turnBeforeReading() {
		if (!happens(BEFORE_READING.length)) {
			return -1;
		}
		int turn = this.beforeReading++ % BEFORE_READING.length;
		this.faults.merge(BEFORE_READING[turn], 1, Integer::sum);
		return turn;
	}

	private synchronized SoakFault afterReading() {
		SoakFault[] kinds = SoakFault.values();
		if (!happens(kinds.length)) {
			return null;
		}
		SoakFault fault = kinds[this.afterReading++ % kinds.length];
		this.faults.merge(fault.name(), 1, Integer::sum);
		return fault;
	}

	/**
	 * Each kind has the same share of the faults.
	 */
	private boolean happens(int kinds) {
		return this.random.nextDouble() < this.share * kinds / kindsOfFaults();
	}

}
