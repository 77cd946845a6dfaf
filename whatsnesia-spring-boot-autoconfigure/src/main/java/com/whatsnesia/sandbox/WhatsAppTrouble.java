package com.whatsnesia.sandbox;

/**
 * What the server answers when WhatsApp fails it: mostly what it was told, unfiltered
 * (surprise 18).
 */
final class WhatsAppTrouble {

	private static final String ROOT = "https://graph.facebook.com/v22.0/";

	private static final String CURL_ERRORS = " (see https://curl.haxx.se/libcurl/c/libcurl-errors.html) for ";

	private final Switches switches;

	WhatsAppTrouble(Switches switches) {
		this.switches = switches;
	}

	void beforeMessage(WhatsAppAccount from, MessageContent content) {
		MessageKind kind = content.kind();
		if (this.switches.on(SandboxFailure.WHATSAPP_UNREACHABLE)) {
			throw exception("cURL error 6: Could not resolve host: graph.facebook.com" + CURL_ERRORS
					+ url(from, kind, kind.media() ? "media" : "messages"));
		}
		if (this.switches.on(SandboxFailure.WHATSAPP_GARBLED)) {
			throw exception(garbled(kind));
		}
		if (this.switches.on(SandboxFailure.WHATSAPP_REFUSING)) {
			throw exception(refused(kind));
		}
		if (content instanceof MessageContent.Text text && text.body() == null) {
			throw exception("(#100) The parameter text['body'] is required.");
		}
	}

	void afterMessage(WhatsAppAccount from, MessageContent content) {
		if (this.switches.on(SandboxFailure.WHATSAPP_TIMEOUT)) {
			throw exception("cURL error 28: Operation timed out after 30001 milliseconds with 0 bytes received"
					+ CURL_ERRORS + url(from, content.kind(), "messages"));
		}
	}

	private static String url(WhatsAppAccount from, MessageKind kind, String resource) {
		String url = ROOT + from.phoneNumberId() + "/" + resource;
		return (kind == MessageKind.TEMPLATE) ? url + "?access_token=" + from.accessToken() : url;
	}

	private static String garbled(MessageKind kind) {
		if (kind == MessageKind.TEMPLATE) {
			return "Message sending failed";
		}
		return kind.media() ? "Failed to upload media" : "Something went wrong";
	}

	// The server tells WhatsApp's details of some kinds and the plain message of others.
	private static String refused(MessageKind kind) {
		boolean details = kind.interactive() || kind == MessageKind.TEMPLATE;
		return details
				? "Recipient phone number not in allowed list: Add recipient phone number to recipient list and try "
						+ "again."
				: "(#131030) Recipient phone number not in allowed list";
	}

	private static Refusal exception(String message) {
		return new Refusal(Answer.exception(message));
	}

}
