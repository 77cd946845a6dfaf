package com.whatsnesia.observation;

import io.micrometer.common.KeyValues;

import com.whatsnesia.observation.WhatsnesiaObservationDocumentation.LowCardinalityKeyNames;

/**
 * Default {@link WhatsnesiaOperationObservationConvention}.
 */
public class DefaultWhatsnesiaOperationObservationConvention implements WhatsnesiaOperationObservationConvention {

	private static final String NONE = "none";

	@Override
	public String getName() {
		return "whatsnesia.client.operation";
	}

	@Override
	public String getContextualName(WhatsnesiaOperationContext context) {
		return "whatsnesia " + context.getOperation();
	}

	@Override
	public KeyValues getLowCardinalityKeyValues(WhatsnesiaOperationContext context) {
		OperationResult result = context.getResult();
		String messageType = context.getMessageType();
		return KeyValues.of(LowCardinalityKeyNames.OPERATION.withValue(context.getOperation()),
				LowCardinalityKeyNames.ACCOUNT.withValue(context.getAccount()),
				LowCardinalityKeyNames.RESULT.withValue((result != null) ? result.label() : NONE),
				LowCardinalityKeyNames.MESSAGE_TYPE.withValue((messageType != null) ? messageType : NONE));
	}

}
