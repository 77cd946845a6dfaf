package com.whatsnesia.webclient;

import java.util.Map;

import com.whatsnesia.inbox.AudioMessage;
import com.whatsnesia.inbox.CtaUrlMessage;
import com.whatsnesia.inbox.DocumentMessage;
import com.whatsnesia.inbox.ImageMessage;
import com.whatsnesia.inbox.InteractiveListMessage;
import com.whatsnesia.inbox.LocationMessage;
import com.whatsnesia.inbox.MessageType;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.inbox.SentMessage;
import com.whatsnesia.inbox.TextMessage;
import com.whatsnesia.inbox.VideoMessage;

/**
 * What a dry run answers to a send. What the service makes of products and orders was
 * never recorded.
 */
final class DryRunMessage {

	private static final Map<Class<? extends OutboundMessage>, MessageType> TYPES = Map.of(TextMessage.class,
			MessageType.TEXT, ImageMessage.class, MessageType.IMAGE, DocumentMessage.class, MessageType.DOCUMENT,
			VideoMessage.class, MessageType.VIDEO, AudioMessage.class, MessageType.AUDIO, LocationMessage.class,
			MessageType.LOCATION, CtaUrlMessage.class, MessageType.CTA_URL, InteractiveListMessage.class,
			MessageType.INTERACTIVE_LIST);

	private DryRunMessage() {
	}

	static SentMessage of(OutboundMessage message) {
		return new SentMessage(0, 0, null, TYPES.getOrDefault(message.getClass(), MessageType.UNKNOWN), null, null,
				(message instanceof TextMessage text) ? text.text() : null, null, null, null, null, null, null, null,
				null, null, Map.of(), true);
	}

}
