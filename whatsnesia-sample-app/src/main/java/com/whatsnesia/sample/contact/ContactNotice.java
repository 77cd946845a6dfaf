package com.whatsnesia.sample.contact;

import com.whatsnesia.autoconfigure.WhatsnesiaProperties.Mode;

import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list tells after a redirect. It is a name in the URL instead of a text in a
 * session, since there is no other need for a session.
 */
enum ContactNotice {

	CREATED("contact.created"),

	UPDATED("contact.saved"),

	DELETED("contact.deleted"),

	NOT_LISTED("contact.not-listed");

	private final String code;

	ContactNotice(String code) {
		this.code = code;
	}

	String code(Mode mode) {
		boolean written = (this != NOT_LISTED);
		return (written && mode == Mode.DRY_RUN) ? "notice.dry-run" : this.code;
	}

	/**
	 * Go to the list and tell it there.
	 */
	Rendering redirectTo(ContactSelection selection) {
		return Rendering
			.redirectTo(UriComponentsBuilder.fromPath("/contacts")
				.queryParam("search", "{search}")
				.queryParam("page", "{page}")
				.queryParam("notice", "{notice}")
				.encode()
				.buildAndExpand(selection.search(), selection.page(), name())
				.toUriString())
			.build();
	}

}
