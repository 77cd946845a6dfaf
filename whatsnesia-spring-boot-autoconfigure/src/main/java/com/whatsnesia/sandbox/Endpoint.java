package com.whatsnesia.sandbox;

/**
 * One operation of the API. It is called only for calls that have passed the checks that
 * all operations share, and by one thread at a time.
 */
interface Endpoint {

	/**
	 * Answers a call.
	 * @param request the call
	 * @param id the id at the end of the path, as it was sent; empty if the path has none
	 * @return the answer
	 */
	Answer answer(ApiRequest request, String id);

}
