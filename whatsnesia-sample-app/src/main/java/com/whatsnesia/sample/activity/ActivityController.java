package com.whatsnesia.sample.activity;

import java.time.Instant;

import com.whatsnesia.sample.web.ConsolePage;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Shows what the client does.
 */
@ConsolePage
class ActivityController {

	private final ActivityLog log;

	ActivityController(ActivityLog log) {
		this.log = log;
	}

	@GetMapping("/activity")
	Rendering show() {
		return Rendering.view("activity")
			.modelAttribute("activities", this.log.latest().stream().map(ActivityRow::of).toList())
			.modelAttribute("charts", ActivityCharts.of(this.log.intervals(Instant.now())))
			.build();
	}

}
