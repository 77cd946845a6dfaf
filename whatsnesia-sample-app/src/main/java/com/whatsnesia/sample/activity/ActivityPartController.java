package com.whatsnesia.sample.activity;

import com.whatsnesia.sample.web.ConsolePart;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Shows what the client does to a page that is open.
 */
@ConsolePart
class ActivityPartController {

	private final ActivityView view;

	ActivityPartController(ActivityView view) {
		this.view = view;
	}

	@GetMapping("/activity/live")
	Rendering show() {
		return this.view.of("fragments/activity :: activity");
	}

}
