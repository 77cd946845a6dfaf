package com.whatsnesia.sample.contact;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.autoconfigure.WhatsnesiaProperties;
import com.whatsnesia.sample.web.ConsolePage;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Shows the contacts.
 */
@ConsolePage
class ContactListController {

	private final ContactListView view;

	private final WhatsnesiaProperties properties;

	ContactListController(ContactListView view, WhatsnesiaProperties properties) {
		this.view = view;
		this.properties = properties;
	}

	@GetMapping("/contacts")
	Rendering list(ContactSelection selection, @RequestParam(required = false) @Nullable ContactNotice notice) {
		Rendering.Builder<?> page = this.view.of(selection);
		return ((notice != null) ? page.modelAttribute("notice", notice.code(this.properties.getMode())) : page)
			.build();
	}

}
