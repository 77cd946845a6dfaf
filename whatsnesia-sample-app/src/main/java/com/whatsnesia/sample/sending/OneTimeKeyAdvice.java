package com.whatsnesia.sample.sending;

import java.util.UUID;

import com.whatsnesia.sample.web.ConsolePage;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page a fresh key for the form that it may have.
 */
@ControllerAdvice(annotations = ConsolePage.class)
class OneTimeKeyAdvice {

	@ModelAttribute("key")
	UUID key() {
		return UUID.randomUUID();
	}

}
