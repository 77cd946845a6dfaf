package com.whatsnesia.sample.activity;

import java.time.Instant;

import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * The latest operations with their charts, as a page or as a part of one.
 */
@Component
class ActivityView {

	private final ActivityLog log;

	ActivityView(ActivityLog log) {
		this.log = log;
	}

	Rendering of(String view) {
		return Rendering.view(view)
			.modelAttribute("activities", this.log.latest().stream().map(ActivityRow::of).toList())
			.modelAttribute("charts", ActivityCharts.of(this.log.intervals(Instant.now())))
			.build();
	}

}
