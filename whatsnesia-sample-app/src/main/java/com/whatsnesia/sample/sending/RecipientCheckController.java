package com.whatsnesia.sample.sending;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.sample.web.ConsolePart;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Tells how a number is understood while it is typed. It is posted so that it is in no
 * URL.
 */
@ConsolePart
class RecipientCheckController {

	private final GuardRails guardRails;

	RecipientCheckController(GuardRails guardRails) {
		this.guardRails = guardRails;
	}

	@PostMapping("/recipients/check")
	Rendering check(RecipientForm form) {
		return Rendering.view("fragments/field :: understood")
			.modelAttribute("check", RecipientCheck.of(form.to(), this.guardRails))
			.build();
	}

	/**
	 * A recipient's number.
	 *
	 * @param to what was typed
	 */
	record RecipientForm(@Nullable String to) {
	}

}
