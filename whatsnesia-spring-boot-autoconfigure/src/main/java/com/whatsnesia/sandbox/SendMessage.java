package com.whatsnesia.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code POST inbox/send-message}: sends one message to one contact.
 */
final class SendMessage implements Endpoint {

	private final MessageRules rules;

	private final PlanFeatures plan;

	private final WhatsAppAccounts senders;

	private final Recipients recipients;

	private final Dispatcher dispatcher;

	SendMessage(Account account, Switches switches) {
		this.rules = new MessageRules(new UploadLimit(switches));
		this.plan = new PlanFeatures(switches);
		this.senders = new WhatsAppAccounts(switches);
		this.recipients = new Recipients(account, switches);
		this.dispatcher = new Dispatcher(account, switches);
	}

	@Override
	public Answer answer(ApiRequest request, String id) {
		Input input = request.input();
		Violations violations = this.rules.check(input);
		if (!violations.none()) {
			return violations.answer();
		}
		this.plan.require(MessageKind.of(input));
		WhatsAppAccount sender = this.senders.ofMessages(input.text("from_number"));
		Recipient recipient = this.recipients.find(input);
		MessageContent content = ContentReader.read(input);
		PreparedMessages.require(content);
		return success(request, this.dispatcher.send(sender, recipient, content));
	}

	static Answer success(ApiRequest request, Message message) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("conversation_id", message.conversationId());
		data.put("message", new MessageJson(request.root(), request.input()).json(message));
		return Answer.success("success", "Message sent successfully", data);
	}

}
