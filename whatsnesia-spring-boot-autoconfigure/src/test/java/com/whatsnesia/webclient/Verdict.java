package com.whatsnesia.webclient;

import com.whatsnesia.error.MaintenanceException;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.RateLimitedException;
import com.whatsnesia.error.TransportException;
import com.whatsnesia.error.UnexpectedResponseException;
import com.whatsnesia.error.UpstreamException;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.error.WrongBaseUrlException;
import com.whatsnesia.wire.Connector;

import org.springframework.boot.health.contributor.Status;

/**
 * What the client must make of a fault.
 *
 * @param type the type of the exception
 * @param ofWrite the outcome of a write; that of a read is always
 * {@link Outcome#NOT_DONE}
 * @param repeat what is attempted again
 * @param reason what the health check tells
 * @param reasonOnJdk what it tells on the JDK client
 */
record Verdict(Class<? extends WhatsnesiaException> type, Outcome ofWrite, Repeat repeat, String reason,
		String reasonOnJdk) {

	static final Verdict NO_CONNECTION = new Verdict(TransportException.class, Outcome.NOT_DONE, Repeat.ALL,
			"unreachable");

	/**
	 * To the JDK client, a handshake that takes too long is a connection that does.
	 */
	static final Verdict NO_HANDSHAKE = new Verdict(TransportException.class, Outcome.NOT_DONE, Repeat.ALL, "tls",
			"unreachable");

	static final Verdict BROKEN = new Verdict(TransportException.class, Outcome.UNKNOWN, Repeat.READS, "unreachable");

	static final Verdict TOO_SLOW = new Verdict(TransportException.class, Outcome.UNKNOWN, Repeat.READS, "timeout");

	static final Verdict UNREADABLE = new Verdict(UnexpectedResponseException.class, Outcome.UNKNOWN, Repeat.NEVER,
			"unexpected-response");

	static final Verdict REFUSED = new Verdict(UnexpectedResponseException.class, Outcome.NOT_DONE, Repeat.NEVER,
			"unexpected-response");

	static final Verdict FAILED = new Verdict(UpstreamException.class, Outcome.UNKNOWN, Repeat.NEVER,
			"unexpected-response");

	static final Verdict GATEWAY_FAILED = new Verdict(UpstreamException.class, Outcome.UNKNOWN, Repeat.READS,
			"unexpected-response");

	static final Verdict ELSEWHERE = new Verdict(WrongBaseUrlException.class, Outcome.NOT_DONE, Repeat.NEVER,
			"wrong-base-url");

	static final Verdict RATE_LIMITED = new Verdict(RateLimitedException.class, Outcome.NOT_DONE, Repeat.READS,
			"unexpected-response");

	static final Verdict RATE_LIMITED_FOR_A_WHILE = new Verdict(RateLimitedException.class, Outcome.NOT_DONE,
			Repeat.ALL, "unexpected-response");

	static final Verdict MAINTENANCE = new Verdict(MaintenanceException.class, Outcome.NOT_DONE, Repeat.NEVER,
			"maintenance");

	static final Verdict UNAVAILABLE = new Verdict(MaintenanceException.class, Outcome.UNKNOWN, Repeat.READS,
			"maintenance");

	static final Verdict UNAVAILABLE_FOR_A_WHILE = new Verdict(MaintenanceException.class, Outcome.NOT_DONE, Repeat.ALL,
			"maintenance");

	private static final int WITH_RETRIES = 3;

	private Verdict(Class<? extends WhatsnesiaException> type, Outcome ofWrite, Repeat repeat, String reason) {
		this(type, ofWrite, repeat, reason, reason);
	}

	Outcome outcome(Operation.Kind kind) {
		return (kind == Operation.Kind.WRITE) ? this.ofWrite : Outcome.NOT_DONE;
	}

	/**
	 * Return how many attempts are made where two retries are allowed.
	 */
	int attempts(Operation.Kind kind) {
		boolean repeated = switch (kind) {
			case READ -> this.repeat != Repeat.NEVER;
			case WRITE -> this.repeat == Repeat.ALL;
			case HEALTH -> false;
		};
		return repeated ? WITH_RETRIES : 1;
	}

	String reason(Connector connector) {
		return (connector == Connector.JDK) ? this.reasonOnJdk : this.reason;
	}

	Status health() {
		return this.reason.equals("maintenance") ? Status.OUT_OF_SERVICE : Status.DOWN;
	}

}
