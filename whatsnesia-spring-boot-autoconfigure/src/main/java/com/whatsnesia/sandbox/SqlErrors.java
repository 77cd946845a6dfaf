package com.whatsnesia.sandbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Answers in which the server repeats what its database complains of (surprise 18).
 */
final class SqlErrors {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss")
		.withZone(ZoneOffset.ofHours(6));

	private SqlErrors() {
	}

	/**
	 * A page of a negative size was asked for.
	 * @param rows the table of the list with its order, in SQL
	 * @return the answer
	 */
	static Answer negativePage(String rows) {
		return Answer.exception("SQLSTATE[42000]: Syntax error or access violation: 1064 You have an error in your SQL "
				+ "syntax; check the manual that corresponds to your MariaDB server version for the right syntax to "
				+ "use near '' at line 1 (Connection: mysql, SQL: select * from " + rows + " offset 0)");
	}

	/**
	 * A conversation was to be created for a contact that there is not (surprise 6).
	 * @return the answer
	 */
	static Answer conversationWithoutContact() {
		String now = TIME.format(Instant.now());
		return Answer
			.exception("SQLSTATE[23000]: Integrity constraint violation: 1048 Column 'contact_id' cannot be null "
					+ "(Connection: mysql, SQL: insert into `conversations` (`contact_id`, `user_id`, `updated_at`, "
					+ "`created_at`) values (?, 1, " + now + ", " + now + "))");
	}

}
