package com.whatsnesia.sandbox;

import java.util.Objects;

/**
 * {@code POST inbox/send-template-message}: sends an approved template to one contact,
 * and answers an exception even so (surprise 5), unless as documented.
 */
final class SendTemplate implements Endpoint {

	private final Account account;

	private final Switches switches;

	private final WhatsAppAccounts senders;

	private final Recipients recipients;

	private final Dispatcher dispatcher;

	SendTemplate(Account account, Switches switches) {
		this.account = account;
		this.switches = switches;
		this.senders = new WhatsAppAccounts(switches);
		this.recipients = new Recipients(account, switches);
		this.dispatcher = new Dispatcher(account, switches);
	}

	@Override
	public Answer answer(ApiRequest request, String id) {
		Input input = request.input();
		Violations violations = new Violations(input);
		violations.recipient();
		violations.required("template_id");
		if (!violations.none()) {
			return violations.answer();
		}
		WhatsAppAccount sender = this.senders.ofTemplates();
		Template template = template(DatabaseId.of(Objects.requireNonNullElse(input.text("template_id"), "")));
		Recipient recipient = this.recipients.find(input);
		Message message = this.dispatcher.send(sender, recipient, TemplateVariables.fill(template, input));
		return switch (this.switches.engine()) {
			case RECORDED -> Answer.exception("Undefined variable $conversationId");
			case DOCUMENTED -> SendMessage.success(request, message);
		};
	}

	private Template template(long id) {
		return this.account.templates()
			.stream()
			.filter((template) -> template.id() == id && template.approved())
			.findFirst()
			.orElseThrow(() -> new Refusal(Answer.error("not_found", "The template is not found")));
	}

}
