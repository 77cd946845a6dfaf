package com.whatsnesia.sandbox;

import java.util.function.Function;

/**
 * Ends a call with an answer, from wherever it is noticed that the call cannot go on.
 */
final class Refusal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Function<ApiRequest, Answer> answer;

	Refusal(Answer answer) {
		this((request) -> answer);
	}

	private Refusal(Function<ApiRequest, Answer> answer) {
		super(null, null, false, false);
		this.answer = answer;
	}

	/**
	 * The server's code fails in a way that it does not expect itself.
	 * @return the refusal
	 */
	static Refusal crash() {
		return new Refusal((request) -> Answer.withoutEnvelope(500, "Server Error", request.acceptsJson()));
	}

	Answer answer(ApiRequest request) {
		return this.answer.apply(request);
	}

}
