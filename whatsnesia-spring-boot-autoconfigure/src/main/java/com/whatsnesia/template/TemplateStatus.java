package com.whatsnesia.template;

/**
 * What WhatsApp has decided about a template.
 */
public enum TemplateStatus {

	/**
	 * Not decided yet.
	 */
	PENDING,

	/**
	 * Approved: only such a template can be sent.
	 */
	APPROVED,

	/**
	 * Rejected: {@link Template#rejectedReason()} may tell why.
	 */
	REJECTED,

	/**
	 * Disabled.
	 */
	DISABLED,

	/**
	 * A number that this version does not know: {@link Template#statusCode()} has it.
	 */
	UNKNOWN

}
