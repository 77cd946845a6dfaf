package com.whatsnesia.webclient;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import com.whatsnesia.Page;
import com.whatsnesia.template.Template;
import com.whatsnesia.template.TemplateReceipt;
import com.whatsnesia.template.TemplateStatus;

/**
 * A template on the wire.
 */
record TemplateJson(@JsonProperty("id") @Nullable Long id, @JsonProperty("user_id") @Nullable Long userId,
		@JsonProperty("whatsapp_template_id") @Nullable String whatsAppTemplateId,
		@JsonProperty("whatsapp_account_id") @Nullable Long whatsAppAccountId,
		@JsonProperty("name") @Nullable String name,
		@JsonProperty("header") @Nullable Map<String, @Nullable Object> header,
		@JsonProperty("header_format") @Nullable String headerFormat,
		@JsonProperty("header_media") @Nullable String headerMedia, @JsonProperty("body") @Nullable String body,
		@JsonProperty("buttons") @Nullable List<@Nullable Map<String, @Nullable Object>> buttons,
		@JsonProperty("footer") @Nullable String footer,
		@JsonProperty("add_security_recommendation") @Nullable Boolean addSecurityRecommendation,
		@JsonProperty("code_expiration_minutes") @Nullable Long codeExpirationMinutes,
		@JsonProperty("category_id") @Nullable Long categoryId, @JsonProperty("language_id") @Nullable Long languageId,
		@JsonProperty("status") @Nullable Long status, @JsonProperty("rejected_reason") @Nullable String rejectedReason,
		@JsonProperty("created_at") @Nullable Instant createdAt,
		@JsonProperty("updated_at") @Nullable Instant updatedAt,
		@JsonAnySetter @Nullable Map<String, @Nullable Object> additionalFields) {

	private static final WireCodes<TemplateStatus> STATUSES = new WireCodes<>(Map.of(0L, TemplateStatus.PENDING, 1L,
			TemplateStatus.APPROVED, 2L, TemplateStatus.REJECTED, 3L, TemplateStatus.DISABLED), TemplateStatus.UNKNOWN);

	/**
	 * Make a template, or null if what is there can't be one.
	 */
	@Nullable Template toTemplate() {
		if (this.id == null || this.id <= 0) {
			return null;
		}
		return new Template(this.id, this.userId, this.whatsAppTemplateId, this.whatsAppAccountId, this.name,
				this.header, this.headerFormat, this.headerMedia, this.body,
				(this.buttons != null) ? this.buttons.stream().filter(Objects::nonNull).toList() : List.of(),
				this.footer, Boolean.TRUE.equals(this.addSecurityRecommendation), this.codeExpirationMinutes,
				this.categoryId, this.languageId, STATUSES.constant(this.status), this.status, this.rejectedReason,
				this.createdAt, this.updatedAt, (this.additionalFields != null) ? this.additionalFields : Map.of());
	}

	@Override
	public String toString() {
		return "TemplateJson[" + this.id + "]";
	}

	/**
	 * The data of an answer with a page of templates.
	 */
	record Many(@JsonProperty("templates") @Nullable PageJson<TemplateJson> templates) {

		static final Payload<?, Page<Template>> PAYLOAD = Payload.of(Many.class, Many::toPage);

		@Nullable Page<Template> toPage() {
			return (this.templates != null) ? this.templates.toPage(TemplateJson::toTemplate) : null;
		}

	}

	/**
	 * The data of the answer to a send, which no recorded service gives: it is expected
	 * to look like that of other messages.
	 */
	record Sent(@JsonProperty("conversation_id") @Nullable Long conversationId,
			@JsonProperty("message") @Nullable MessageJson message,
			@JsonAnySetter @Nullable Map<String, @Nullable Object> additionalFields) {

		static final Payload<?, TemplateReceipt> PAYLOAD = Payload.lenient(Sent.class, Sent::toReceipt,
				receipt(true, false), receipt(false, false));

		/**
		 * Make the receipt of a message that nothing is told about.
		 */
		static TemplateReceipt receipt(boolean confirmed, boolean dryRun) {
			return new TemplateReceipt(confirmed, null, null, null, Map.of(), dryRun);
		}

		TemplateReceipt toReceipt() {
			Map<String, @Nullable Object> more = (this.additionalFields != null) ? this.additionalFields : Map.of();
			if (this.message == null) {
				return new TemplateReceipt(true, this.conversationId, null, null, more, false);
			}
			return new TemplateReceipt(true,
					(this.conversationId != null) ? this.conversationId : this.message.conversationId(),
					this.message.id(), this.message.whatsAppMessageId(), more, false);
		}

		@Override
		public String toString() {
			return "Sent[" + this.conversationId + "]";
		}

	}

}
