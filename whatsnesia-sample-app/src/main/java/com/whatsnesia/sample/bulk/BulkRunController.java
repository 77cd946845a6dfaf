package com.whatsnesia.sample.bulk;

import java.util.UUID;

import com.whatsnesia.sample.web.ConsolePart;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Shows how many messages are on their way to a page that is open. It does not wait for
 * the health, as whole pages do.
 */
@ConsolePart
class BulkRunController {

	private final BulkRuns runs;

	BulkRunController(BulkRuns runs) {
		this.runs = runs;
	}

	@GetMapping("/bulk/{id}/live")
	Rendering show(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page) {
		BulkRun run = this.runs.find(id);
		return (run != null)
				? Rendering.view("fragments/bulk-run :: live").modelAttribute("run", BulkRunView.of(run, page)).build()
				: Rendering.view("fragments/bulk-run :: forgotten").build();
	}

}
