package com.whatsnesia.sample.message;

import com.whatsnesia.sample.web.ConsolePart;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Shows a message while it is typed.
 */
@ConsolePart
class MessagePreviewController {

	@PostMapping("/send/{kind}/preview")
	Rendering preview(MessageForm form) {
		return Rendering.view("fragments/message-preview :: preview")
			.modelAttribute("preview", MessagePreview.of(form))
			.build();
	}

}
