package com.whatsnesia.template;

import java.util.List;

import com.whatsnesia.PhoneNumber;

import org.springframework.util.Assert;

/**
 * A template to send. It always goes out from the account's default WhatsApp number: the
 * service ignores any other (surprise 31).
 *
 * @param templateId the {@linkplain Template#id() id} of an approved template, positive
 * @param to the recipient, who must be a contact already (surprise 6)
 * @param bodyVariables the values of the variables in the body, in their order; variables
 * without a value are sent empty
 * @param headerVariables the values of the variables in the header, in their order
 */
public record TemplateMessage(long templateId, PhoneNumber to, List<String> bodyVariables,
		List<String> headerVariables) {

	public TemplateMessage {
		Assert.isTrue(templateId > 0, () -> "'templateId' must be positive, but is " + templateId);
		Assert.notNull(to, "'to' must not be null");
		Assert.notNull(bodyVariables, "'bodyVariables' must not be null");
		Assert.notNull(headerVariables, "'headerVariables' must not be null");
		Assert.noNullElements(bodyVariables, "'bodyVariables' must not contain null");
		Assert.noNullElements(headerVariables, "'headerVariables' must not contain null");
		bodyVariables = List.copyOf(bodyVariables);
		headerVariables = List.copyOf(headerVariables);
	}

	/**
	 * Send a template.
	 * @param templateId the {@linkplain Template#id() id} of an approved template,
	 * positive
	 * @param to the recipient
	 * @return the message, without variables
	 */
	public static TemplateMessage of(long templateId, PhoneNumber to) {
		return new TemplateMessage(templateId, to, List.of(), List.of());
	}

	/**
	 * Fill in the variables of the body.
	 * @param values the values, in the order of the variables
	 * @return the message
	 */
	public TemplateMessage bodyVariables(String... values) {
		return new TemplateMessage(this.templateId, this.to, copy(values), this.headerVariables);
	}

	/**
	 * Fill in the variables of the header.
	 * @param values the values, in the order of the variables
	 * @return the message
	 */
	public TemplateMessage headerVariables(String... values) {
		return new TemplateMessage(this.templateId, this.to, this.bodyVariables, copy(values));
	}

	/**
	 * Describe the message without the values of its variables.
	 */
	@Override
	public String toString() {
		return "TemplateMessage[templateId=" + this.templateId + ", " + this.to + "]";
	}

	private static List<String> copy(String[] values) {
		Assert.notNull(values, "'values' must not be null");
		Assert.noNullElements(values, "'values' must not contain null");
		return List.of(values);
	}

}
