package com.whatsnesia.sample.failure;

import java.util.Map;

import com.whatsnesia.error.ContactBlockedException;
import com.whatsnesia.error.ContactRequiredException;
import com.whatsnesia.error.InvalidRequestException;
import com.whatsnesia.error.MaintenanceException;
import com.whatsnesia.error.MediaRejectedException;
import com.whatsnesia.error.NotFoundException;
import com.whatsnesia.error.OperationRefusedException;
import com.whatsnesia.error.RateLimitedException;
import com.whatsnesia.error.RecipientNotAllowedException;
import com.whatsnesia.error.WhatsnesiaException;

import org.springframework.http.HttpStatus;

/**
 * The HTTP status for a failed call: what the caller can mend is a 4xx, what lies between
 * this application and the service is a 502.
 */
public final class FailureStatus {

	private static final Map<Class<? extends WhatsnesiaException>, HttpStatus> STATUSES = Map.of(
			InvalidRequestException.class, HttpStatus.UNPROCESSABLE_CONTENT, MediaRejectedException.class,
			HttpStatus.UNPROCESSABLE_CONTENT, NotFoundException.class, HttpStatus.NOT_FOUND,
			OperationRefusedException.class, HttpStatus.CONFLICT, ContactBlockedException.class, HttpStatus.CONFLICT,
			ContactRequiredException.class, HttpStatus.CONFLICT, RecipientNotAllowedException.class,
			HttpStatus.FORBIDDEN, RateLimitedException.class, HttpStatus.TOO_MANY_REQUESTS, MaintenanceException.class,
			HttpStatus.SERVICE_UNAVAILABLE);

	private FailureStatus() {
	}

	public static HttpStatus of(WhatsnesiaException failure) {
		return STATUSES.getOrDefault(failure.getClass(), HttpStatus.BAD_GATEWAY);
	}

}
