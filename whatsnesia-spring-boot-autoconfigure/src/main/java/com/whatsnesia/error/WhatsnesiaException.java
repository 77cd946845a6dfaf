package com.whatsnesia.error;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A call that failed. The kind of failure is the subclass; {@link #outcome()} tells
 * whether the call may have had an effect all the same, {@link #remedy()} what to do.
 * <p>
 * The HTTP status says almost nothing about a failure: the service answers most of them
 * with status 200 (surprise 1).
 */
public abstract class WhatsnesiaException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Failure failure;

	protected WhatsnesiaException(Failure failure) {
		this(failure, null);
	}

	protected WhatsnesiaException(Failure failure, @Nullable Throwable cause) {
		super(failure.describe(), cause);
		this.failure = failure;
	}

	/**
	 * Return the operation that failed, for example {@code contact.create}.
	 * @return the operation
	 */
	public String operation() {
		return this.failure.operation();
	}

	/**
	 * Return the HTTP status of the answer.
	 * @return the status, or null if there was no answer
	 */
	public @Nullable Integer httpStatus() {
		return this.failure.httpStatus();
	}

	/**
	 * Return the remark of the answer. Remarks do not tell kinds of failure apart
	 * reliably (surprise 4): the exception's type does.
	 * @return the remark, or null if there was none
	 */
	public @Nullable String remark() {
		return this.failure.remark();
	}

	/**
	 * Return the messages of the answer, with secrets, SQL and long numbers taken out.
	 * Their language is that of the installation (surprise 37).
	 * @return the messages
	 */
	public List<String> messages() {
		return this.failure.messages();
	}

	/**
	 * Return what is known about the effect of the call.
	 * @return the outcome
	 */
	public Outcome outcome() {
		return this.failure.outcome();
	}

	/**
	 * Return what to do about the failure.
	 * @return the remedy
	 */
	public String remedy() {
		return this.failure.remedy();
	}

}
