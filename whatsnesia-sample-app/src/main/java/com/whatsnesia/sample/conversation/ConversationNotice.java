package com.whatsnesia.sample.conversation;

import com.whatsnesia.autoconfigure.WhatsnesiaProperties.Mode;

/**
 * What a page tells after a redirect.
 */
enum ConversationNotice {

	STATUS_CHANGED;

	String text(Mode mode) {
		return (mode == Mode.DRY_RUN) ? "Dry run: nothing was written." : "The status was changed.";
	}

}
