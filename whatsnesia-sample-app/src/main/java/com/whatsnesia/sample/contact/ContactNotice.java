package com.whatsnesia.sample.contact;

import com.whatsnesia.autoconfigure.WhatsnesiaProperties.Mode;

import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list tells after a redirect. It is a name in the URL instead of a text in a
 * session, since there is no other need for a session.
 */
enum ContactNotice {

	CREATED("The contact was created."),

	UPDATED("The contact was saved."),

	DELETED("The contact was deleted."),

	NOT_LISTED("The contact is not on this page any more. Look for it before you edit it.");

	private final String text;

	ContactNotice(String text) {
		this.text = text;
	}

	String text(Mode mode) {
		boolean written = (this != NOT_LISTED);
		return (written && mode == Mode.DRY_RUN) ? "Dry run: nothing was written." : this.text;
	}

	/**
	 * Go to the list and tell it there.
	 */
	Rendering redirectTo(ContactSelection selection) {
		return Rendering
			.redirectTo(UriComponentsBuilder.fromPath("/")
				.queryParam("search", "{search}")
				.queryParam("page", "{page}")
				.queryParam("notice", "{notice}")
				.encode()
				.buildAndExpand(selection.search(), selection.page(), name())
				.toUriString())
			.build();
	}

}
