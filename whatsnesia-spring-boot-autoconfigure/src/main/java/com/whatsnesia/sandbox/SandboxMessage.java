package com.whatsnesia.sandbox;

import org.jspecify.annotations.Nullable;

/**
 * A message that the sandbox's WhatsApp has received and would have brought to a phone.
 * <p>
 * {@code toString()} shows all of it, numbers and texts, so that a failed assertion tells
 * what was sent: a sandbox only ever holds what a test or an example has made up.
 *
 * @param id the id that WhatsApp gave it
 * @param from the WhatsApp number that it was sent from, for example {@code 622112345671}
 * @param to the number of the recipient with its country code, in digits only, for
 * example {@code 6281200000001}
 * @param content the content
 */
public record SandboxMessage(String id, String from, String to, MessageContent content) {

	/**
	 * Return what kind of message it is.
	 * @return the kind of the {@link #content() content}
	 */
	public MessageKind kind() {
		return this.content.kind();
	}

	/**
	 * Return what the caller wrote to the recipient: the text of a text message or the
	 * caption of a file.
	 * @return the text, or null if there is none, as with all other kinds; the variables
	 * of a template are in its {@linkplain MessageContent.FilledTemplate content}
	 */
	public @Nullable String text() {
		return this.content.text();
	}

}
