package com.whatsnesia.sample.failure;

import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;

import com.whatsnesia.error.WhatsnesiaException;

import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;

/**
 * Answers failures of the REST endpoints as problem details (RFC 9457).
 */
@RestControllerAdvice(annotations = RestController.class)
class ProblemAdvice extends ResponseEntityExceptionHandler {

	@ExceptionHandler
	ProblemDetail handle(WhatsnesiaException failure) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(FailureStatus.of(failure), failure.getMessage());
		problem.setProperty("operation", failure.operation());
		problem.setProperty("outcome", failure.outcome());
		problem.setProperty("remedy", failure.remedy());
		problem.setProperty("messages", failure.messages());
		return problem;
	}

	@ExceptionHandler({ IllegalArgumentException.class, DecodingException.class })
	ProblemDetail handleMalformed(Exception malformed) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, malformed.getMessage());
	}

	@ExceptionHandler
	ProblemDetail handle(DataBufferLimitException tooLarge) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.CONTENT_TOO_LARGE, tooLarge.getMessage());
	}

	/**
	 * Tell what is wrong with a JSON text: a field that is misspelled would otherwise be
	 * a riddle.
	 */
	@Override
	protected Mono<ResponseEntity<Object>> handleServerWebInputException(ServerWebInputException malformed,
			HttpHeaders headers, HttpStatusCode status, ServerWebExchange exchange) {
		if (malformed.getMostSpecificCause() instanceof JacksonException cause) {
			malformed.getBody().setDetail(cause.getOriginalMessage());
		}
		return super.handleServerWebInputException(malformed, headers, status, exchange);
	}

}
