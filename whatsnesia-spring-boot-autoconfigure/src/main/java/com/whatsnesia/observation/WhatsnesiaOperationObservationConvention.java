package com.whatsnesia.observation;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * {@link ObservationConvention} of the client's operations. A bean of this type replaces
 * the {@linkplain DefaultWhatsnesiaOperationObservationConvention default}.
 */
public interface WhatsnesiaOperationObservationConvention extends ObservationConvention<WhatsnesiaOperationContext> {

	@Override
	default boolean supportsContext(Observation.Context context) {
		return context instanceof WhatsnesiaOperationContext;
	}

}
