package com.whatsnesia.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is known about a template that was sent.
 * <p>
 * The recorded service fails after each successful send, at the making of its answer
 * (surprise 5): WhatsApp has accepted the message, but its ids are not told, and the
 * receipt is not {@linkplain #confirmed() confirmed}. It must not be sent again.
 *
 * @param confirmed whether the service has answered with a success
 * @param conversationId the id of the conversation, or null if it was not told
 * @param messageId the id of the message, or null if it was not told
 * @param whatsAppMessageId the id at WhatsApp, or null if it was not told
 * @param additionalFields what the service answered beyond the above, by its wire names
 * @param dryRun whether nothing was sent, because of a dry run
 */
public record TemplateReceipt(boolean confirmed, @Nullable Long conversationId, @Nullable Long messageId,
		@Nullable String whatsAppMessageId, Map<String, @Nullable Object> additionalFields, boolean dryRun) {

	public TemplateReceipt {
		additionalFields = Collections.unmodifiableMap(new LinkedHashMap<>(additionalFields));
	}

	/**
	 * Describe the receipt without what the service answered beyond the ids.
	 */
	@Override
	public String toString() {
		return "TemplateReceipt[confirmed=" + this.confirmed + ", conversationId=" + this.conversationId
				+ (this.dryRun ? ", dryRun" : "") + "]";
	}

}
