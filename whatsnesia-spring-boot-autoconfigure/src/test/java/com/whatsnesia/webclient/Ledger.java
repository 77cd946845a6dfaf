package com.whatsnesia.webclient;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.whatsnesia.error.Outcome;
import com.whatsnesia.wire.ReceivedRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A server's record of the writes of {@link MixedOperation}s, by the numbers of the
 * calls.
 */
final class Ledger {

	private static final Pattern NUMBER_IN_PATH = Pattern.compile("/(\\d+)$");

	private static final Pattern NUMBER_IN_BODY = Pattern.compile("\\b812(\\d{8})\\b");

	private final BitSet read = new BitSet();

	private final BitSet repeatable = new BitSet();

	private final BitSet repeated = new BitSet();

	private final BitSet processed = new BitSet();

	private final BitSet processedTwice = new BitSet();

	/**
	 * Note a request that was read.
	 * @param processed whether it has its effect
	 * @param repeatable whether the answer allows the client to make it again
	 */
	synchronized void add(ReceivedRequest request, boolean processed, boolean repeatable) {
		if (request.method().equals("GET")) {
			return;
		}
		int number = number(request);
		if (this.read.get(number) && !this.repeatable.get(number)) {
			this.repeated.set(number);
		}
		this.read.set(number);
		this.repeatable.set(number, repeatable);
		if (processed) {
			(this.processed.get(number) ? this.processedTwice : this.processed).set(number);
		}
	}

	/**
	 * Compare the record with what a client says, after its last call.
	 */
	synchronized void assertAgreesWith(Outcomes outcomes) {
		BitSet done = outcomes.numbers(Outcome.DONE);
		BitSet refused = outcomes.numbers(Outcome.NOT_DONE);
		BitSet told = outcomes.numbers(Outcome.UNKNOWN);
		told.or(done);
		told.or(refused);
		assertThat(some(this.processedTwice)).as("processed twice").isEmpty();
		assertThat(some(this.repeated)).as("read again, though the server had not asked for it").isEmpty();
		assertThat(some(without(done, this.processed))).as("DONE, but not processed").isEmpty();
		assertThat(some(without(refused, without(refused, this.processed)))).as("NOT_DONE, but processed").isEmpty();
		assertThat(some(without(this.read, told))).as("of no outcome").isEmpty();
	}

	synchronized int processed() {
		return this.processed.cardinality();
	}

	private static int number(ReceivedRequest request) {
		Matcher number = NUMBER_IN_PATH.matcher(request.target());
		if (number.find()) {
			return Integer.parseInt(number.group(1));
		}
		number = NUMBER_IN_BODY.matcher(request.text());
		assertThat(number.find()).as("a number in %s", request).isTrue();
		return Integer.parseInt(number.group(1));
	}

	private static BitSet without(BitSet all, BitSet some) {
		BitSet rest = (BitSet) all.clone();
		rest.andNot(some);
		return rest;
	}

	/**
	 * A few are enough for a report.
	 */
	private static List<Integer> some(BitSet numbers) {
		return numbers.stream().limit(20).boxed().toList();
	}

}
