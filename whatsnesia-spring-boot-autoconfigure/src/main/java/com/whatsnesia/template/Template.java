package com.whatsnesia.template;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A message template of the account. The names of its language and category are not told.
 *
 * @param id the id, by which the template is sent
 * @param userId the id of the user whom the template belongs to
 * @param whatsAppTemplateId the id at WhatsApp, which is of no use for sending
 * @param whatsAppAccountId the id of the WhatsApp account
 * @param name the name
 * @param header the header, whose fields depend on its format (surprise 24), or null
 * @param headerFormat the format of the header, for example {@code TEXT}, or null
 * @param headerMedia the file name of the header's media, or null
 * @param body the text, with variables as <code>{{1}}</code>
 * @param buttons the buttons, whose fields depend on their type
 * @param footer the footer, or null
 * @param addSecurityRecommendation whether an advice not to share the code is added
 * @param codeExpirationMinutes after how many minutes a code expires, or null
 * @param categoryId the id of the category
 * @param languageId the id of the language
 * @param status the status
 * @param statusCode the number of the status, or null if the service sent none
 * @param rejectedReason why WhatsApp has rejected the template, or null
 * @param createdAt the time of creation
 * @param updatedAt the time of the last change
 * @param additionalFields what the service answered beyond the above, by its wire names
 */
public record Template(long id, @Nullable Long userId, @Nullable String whatsAppTemplateId,
		@Nullable Long whatsAppAccountId, @Nullable String name, @Nullable Map<String, @Nullable Object> header,
		@Nullable String headerFormat, @Nullable String headerMedia, @Nullable String body,
		List<Map<String, @Nullable Object>> buttons, @Nullable String footer, boolean addSecurityRecommendation,
		@Nullable Long codeExpirationMinutes, @Nullable Long categoryId, @Nullable Long languageId,
		TemplateStatus status, @Nullable Long statusCode, @Nullable String rejectedReason, @Nullable Instant createdAt,
		@Nullable Instant updatedAt, Map<String, @Nullable Object> additionalFields) {

	public Template {
		header = (header != null) ? copy(header) : null;
		buttons = buttons.stream().map(Template::copy).toList();
		additionalFields = copy(additionalFields);
	}

	/**
	 * Describe the template by its id and status alone.
	 */
	@Override
	public String toString() {
		return "Template[id=" + this.id + ", " + this.status + "]";
	}

	private static Map<String, @Nullable Object> copy(Map<String, @Nullable Object> fields) {
		return Collections.unmodifiableMap(new LinkedHashMap<>(fields));
	}

}
