package com.whatsnesia.sample.failure;

import com.whatsnesia.sample.web.ConsolePage;
import com.whatsnesia.sample.web.ConsolePart;

import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Shows the error page for requests that none of the pages can have made, and for those
 * that are too large.
 */
@ControllerAdvice(annotations = { ConsolePage.class, ConsolePart.class })
class MalformedRequestAdvice {

	@ExceptionHandler({ IllegalArgumentException.class, DecodingException.class })
	Rendering handleMalformed(Exception malformed) {
		return page(HttpStatus.BAD_REQUEST);
	}

	@ExceptionHandler
	Rendering handle(DataBufferLimitException tooLarge) {
		return page(HttpStatus.CONTENT_TOO_LARGE);
	}

	private static Rendering page(HttpStatus status) {
		return Rendering.view("error/error")
			.modelAttribute("status", status.value())
			.modelAttribute("error", status.getReasonPhrase())
			.status(status)
			.build();
	}

}
