package com.whatsnesia.error;

/**
 * The service does not accept the credentials, or there are none. It checks them before
 * the caller's IP address and the account's plan.
 */
public class CredentialsRejectedException extends WhatsnesiaException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	public CredentialsRejectedException(Failure failure, Reason reason) {
		super(failure);
		this.reason = reason;
	}

	/**
	 * Return why the credentials were rejected.
	 * @return the reason; {@link Reason#INVALID} if the text of the answer does not tell
	 */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * Why credentials are rejected.
	 */
	public enum Reason {

		/**
		 * There is no client id.
		 */
		CLIENT_ID_MISSING,

		/**
		 * There is no client secret.
		 */
		CLIENT_SECRET_MISSING,

		/**
		 * The application's own provider of credentials failed.
		 */
		UNAVAILABLE,

		/**
		 * No account has this client id and secret.
		 */
		INVALID,

		/**
		 * The user behind the credentials is banned, or an e-mail address or mobile
		 * number is not verified.
		 */
		ACCOUNT_INACTIVE

	}

}
