package com.whatsnesia.sample.activity;

import com.whatsnesia.sample.web.ConsolePage;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Shows what the client does.
 */
@ConsolePage
class ActivityController {

	private final ActivityView view;

	ActivityController(ActivityView view) {
		this.view = view;
	}

	@GetMapping("/activity")
	Rendering show() {
		return this.view.of("activity");
	}

}
