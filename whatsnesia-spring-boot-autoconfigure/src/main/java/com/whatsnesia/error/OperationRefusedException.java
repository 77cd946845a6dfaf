package com.whatsnesia.error;

/**
 * The service refuses the operation in the present state, for example the deletion of a
 * contact that has messages, or a contact beyond the plan's limit.
 */
public class OperationRefusedException extends WhatsnesiaException {

	private static final long serialVersionUID = 1L;

	public OperationRefusedException(Failure failure) {
		super(failure);
	}

}
