package com.whatsnesia.sample.conversation;

import com.whatsnesia.autoconfigure.WhatsnesiaProperties.Mode;

/**
 * What a page tells after a redirect.
 */
enum ConversationNotice {

	STATUS_CHANGED;

	String code(Mode mode) {
		return (mode == Mode.DRY_RUN) ? "notice.dry-run" : "conversation.status-changed";
	}

}
