package com.whatsnesia.webclient;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

import com.whatsnesia.error.Outcome;

/**
 * What a client says has become of its writes, by the numbers of the calls.
 */
final class Outcomes {

	private final Map<Outcome, BitSet> numbers = new EnumMap<>(Outcome.class);

	synchronized void add(int number, Outcome outcome) {
		if (this.numbers.values().stream().anyMatch((told) -> told.get(number))) {
			throw new IllegalStateException("The outcome of call " + number + " is told twice");
		}
		this.numbers.computeIfAbsent(outcome, (key) -> new BitSet()).set(number);
	}

	synchronized BitSet numbers(Outcome outcome) {
		return (BitSet) this.numbers.getOrDefault(outcome, new BitSet()).clone();
	}

}
