package com.whatsnesia.sample.failure;

import com.whatsnesia.error.WhatsnesiaException;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;

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

	@ExceptionHandler
	ProblemDetail handle(IllegalArgumentException malformed) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, malformed.getMessage());
	}

}
