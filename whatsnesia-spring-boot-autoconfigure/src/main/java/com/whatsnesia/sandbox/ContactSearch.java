package com.whatsnesia.sandbox;

import tools.jackson.databind.JsonNode;

/**
 * What a list is searched for.
 *
 * @param term the term as it was sent, possibly empty
 * @param pattern the pattern that names and numbers must match
 */
record ContactSearch(String term, LikePattern pattern) {

	static ContactSearch of(JsonNode search) {
		String term = search.asString("");
		return new ContactSearch(term, new LikePattern(term));
	}

	// PHP takes the text "0" for nothing.
	boolean wanted() {
		return !this.term.isEmpty() && !this.term.equals("0");
	}

	boolean matches(Identity identity) {
		return this.pattern.matches(identity.firstname()) || this.pattern.matches(identity.lastname())
				|| this.pattern.matches(identity.mobile());
	}

}
