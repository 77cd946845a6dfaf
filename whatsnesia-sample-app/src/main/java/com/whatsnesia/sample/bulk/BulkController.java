package com.whatsnesia.sample.bulk;

import java.util.UUID;

import reactor.core.publisher.Mono;

import com.whatsnesia.sample.sending.OneTimeKey;
import com.whatsnesia.sample.web.ConsolePage;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/**
 * Sends messages to many people.
 */
@ConsolePage
@RequestMapping("/bulk")
class BulkController {

	private final BulkView view;

	private final BulkRuns runs;

	BulkController(BulkView view, BulkRuns runs) {
		this.view = view;
		this.runs = runs;
	}

	@GetMapping
	Mono<Rendering> form(@RequestParam(defaultValue = BulkForm.TEXT) String what) {
		return page(BulkForm.of(what)).map(Rendering.Builder::build);
	}

	@PostMapping
	Mono<Rendering> start(OneTimeKey oneTimeKey, ServerWebExchange exchange) {
		return exchange.getFormData().map(BulkForm::of).flatMap((form) -> start(form, oneTimeKey));
	}

	@GetMapping("/{id}")
	Rendering show(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page) {
		BulkRun run = this.runs.find(id);
		return (run != null) ? Rendering.view("bulk-run").modelAttribute("run", BulkRunView.of(run, page)).build()
				: Rendering.view("bulk-forgotten").status(HttpStatus.NOT_FOUND).build();
	}

	@PostMapping("/{id}/cancel")
	Rendering cancel(@PathVariable UUID id) {
		BulkRun run = this.runs.find(id);
		if (run != null) {
			run.cancel();
		}
		return Rendering.redirectTo("/bulk/" + id).build();
	}

	private Mono<Rendering> start(BulkForm form, OneTimeKey oneTimeKey) {
		try {
			BulkPlan plan = BulkPlan.of(form);
			UUID id = oneTimeKey.with(form);
			this.runs.start(id, plan.content(), plan.recipients());
			return Mono.just(Rendering.redirectTo("/bulk/" + id).build());
		}
		catch (UnusableBulkException unusable) {
			return page(form).map((page) -> page.modelAttribute("problem", unusable.reason())
				.status(HttpStatus.UNPROCESSABLE_CONTENT)
				.build());
		}
	}

	private Mono<Rendering.Builder<?>> page(BulkForm form) {
		return this.view.of("bulk", form).map((page) -> page.modelAttribute("runs", this.runs.latest()));
	}

}
