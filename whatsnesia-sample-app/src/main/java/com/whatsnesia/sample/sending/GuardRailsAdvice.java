package com.whatsnesia.sample.sending;

import com.whatsnesia.sample.web.ConsolePage;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page the guard rails.
 */
@ControllerAdvice(annotations = ConsolePage.class)
class GuardRailsAdvice {

	private final GuardRails guardRails;

	GuardRailsAdvice(GuardRails guardRails) {
		this.guardRails = guardRails;
	}

	@ModelAttribute("guardRails")
	GuardRails guardRails() {
		return this.guardRails;
	}

}
