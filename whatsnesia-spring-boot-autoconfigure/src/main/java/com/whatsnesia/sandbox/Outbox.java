package com.whatsnesia.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The last messages that WhatsApp has received, oldest first. Unlike what the server
 * stores, it tells what really left.
 */
final class Outbox {

	static final int CAPACITY = 1000;

	private static final long FIRST_ID = 100;

	private final Deque<SandboxMessage> messages = new ArrayDeque<>();

	private long nextId = FIRST_ID;

	synchronized List<SandboxMessage> messages() {
		return List.copyOf(this.messages);
	}

	synchronized long nextId() {
		return this.nextId++;
	}

	synchronized void add(SandboxMessage message) {
		if (this.messages.size() == CAPACITY) {
			this.messages.removeFirst();
		}
		this.messages.addLast(message);
	}

	synchronized void clear() {
		this.messages.clear();
		this.nextId = FIRST_ID;
	}

}
