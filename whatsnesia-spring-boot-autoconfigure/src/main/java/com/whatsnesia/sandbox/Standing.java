package com.whatsnesia.sandbox;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * What the API shows of a contact but cannot change.
 *
 * @param status the status
 * @param details the custom fields: null, an empty array or an object
 * @param customer whether the contact is a customer
 * @param blocked whether the contact is blocked
 */
record Standing(int status, JsonNode details, boolean customer, boolean blocked) {

	static final Standing NEW = new Standing(0, NullNode.getInstance(), false, false);

}
