package com.whatsnesia.observation;

import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;

/**
 * Context of the observation of an operation with all its attempts. It holds nothing
 * personal.
 */
public class WhatsnesiaOperationContext extends Observation.Context {

	private final String operation;

	private final String account;

	private final @Nullable String messageType;

	private @Nullable OperationResult result;

	private int attempts;

	private boolean verification;

	/**
	 * Create a context.
	 * @param operation the operation, for example {@code inbox.send}
	 * @param account the name of the account
	 * @param messageType the kind of message that is sent, or null where none is
	 */
	public WhatsnesiaOperationContext(String operation, String account, @Nullable String messageType) {
		this.operation = operation;
		this.account = account;
		this.messageType = messageType;
	}

	/**
	 * Return the operation.
	 * @return the operation, for example {@code inbox.send}
	 */
	public String getOperation() {
		return this.operation;
	}

	/**
	 * Return the name of the account.
	 * @return the name
	 */
	public String getAccount() {
		return this.account;
	}

	/**
	 * Return the kind of message that is sent.
	 * @return the kind, for example {@code text} or {@code template}, or null where no
	 * message is sent
	 */
	public @Nullable String getMessageType() {
		return this.messageType;
	}

	/**
	 * Return how many attempts have begun so far.
	 * @return the number of attempts, also of those that got no connection; 0 if the
	 * operation was refused or answered here
	 */
	public int getAttempts() {
		return this.attempts;
	}

	/**
	 * Count one more attempt.
	 */
	public void addAttempt() {
		this.attempts++;
	}

	/**
	 * Return whether the operation only finds out if the service accepts the client, as a
	 * health check does.
	 * @return whether it is a verification; false before it has begun
	 */
	public boolean isVerification() {
		return this.verification;
	}

	/**
	 * Mark the operation as a verification.
	 */
	public void markAsVerification() {
		this.verification = true;
	}

	/**
	 * Return how the operation has ended.
	 * @return the result, or null while it goes on
	 */
	public @Nullable OperationResult getResult() {
		return this.result;
	}

	/**
	 * Set how the operation has ended.
	 * @param result the result
	 */
	public void setResult(OperationResult result) {
		this.result = result;
	}

}
