package com.whatsnesia.sample.sending;

import com.whatsnesia.autoconfigure.WhatsnesiaProperties;
import com.whatsnesia.sample.web.ConsolePage;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page the guard rails.
 */
@ControllerAdvice(annotations = ConsolePage.class)
class GuardRailsAdvice {

	private final GuardRails guardRails;

	GuardRailsAdvice(WhatsnesiaProperties properties) {
		this.guardRails = GuardRails.of(properties);
	}

	@ModelAttribute("guardRails")
	GuardRails guardRails() {
		return this.guardRails;
	}

}
