package com.whatsnesia.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The conversations of a fresh account, those of the recordings: one with each of the
 * first contacts.
 */
final class ConversationSeed {

	/**
	 * The last id that is taken; those above the number of conversations belong to other
	 * accounts of the server.
	 */
	static final long LAST_ID = 27;

	private static final int SIZE = 25;

	private static final int STATUSES = 4;

	private static final long WITHOUT_MESSAGE = 24;

	private static final Instant CREATED = Instant.parse("2026-03-03T03:00:00Z");

	private static final Instant UPDATED = Instant.parse("2026-03-05T05:00:00Z");

	private ConversationSeed() {
	}

	static List<Conversation> conversations(int contacts) {
		return LongStream.rangeClosed(1, Math.min(contacts, SIZE)).mapToObj(ConversationSeed::conversation).toList();
	}

	private static Conversation conversation(long id) {
		Duration age = Duration.ofHours(id);
		Instant updated = UPDATED.plus(age);
		Instant lastMessage = (id == WITHOUT_MESSAGE) ? null : updated.plus(Duration.ofHours(1));
		return new Conversation(id, id, (int) ((id - 1) % STATUSES), 1, lastMessage, id % 2 == 0, CREATED.plus(age),
				updated);
	}

}
