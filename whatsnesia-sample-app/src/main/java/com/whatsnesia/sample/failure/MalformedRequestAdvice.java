package com.whatsnesia.sample.failure;

import com.whatsnesia.sample.web.ConsolePage;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Shows the error page for requests that none of the pages can have made.
 */
@ControllerAdvice(annotations = ConsolePage.class)
class MalformedRequestAdvice {

	@ExceptionHandler
	Rendering handle(IllegalArgumentException malformed) {
		return Rendering.view("error/error")
			.modelAttribute("status", HttpStatus.BAD_REQUEST.value())
			.modelAttribute("error", HttpStatus.BAD_REQUEST.getReasonPhrase())
			.status(HttpStatus.BAD_REQUEST)
			.build();
	}

}
