package com.whatsnesia.sample.bulk;

import reactor.core.publisher.Mono;

import com.whatsnesia.sample.web.ConsolePart;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/**
 * Tells what would be sent to many people while it is typed.
 */
@ConsolePart
@RequestMapping("/bulk")
class BulkCheckController {

	private final BulkView view;

	BulkCheckController(BulkView view) {
		this.view = view;
	}

	/**
	 * Shows the fields for a text or for the variables of a template.
	 */
	@GetMapping("/content")
	Mono<Rendering> content(@RequestParam String what) {
		return this.view.of("fragments/bulk :: content", BulkForm.of(what)).map(Rendering.Builder::build);
	}

	@PostMapping("/check")
	Mono<Rendering> check(ServerWebExchange exchange) {
		return exchange.getFormData().map(BulkForm::of).map(BulkCheckController::check);
	}

	private static Rendering check(BulkForm form) {
		Rendering.Builder<?> view = Rendering.view("fragments/bulk :: check");
		try {
			return view.modelAttribute("plan", BulkPlan.of(form)).build();
		}
		catch (UnusableBulkException unusable) {
			return view.modelAttribute("problem", unusable.reason()).build();
		}
	}

}
