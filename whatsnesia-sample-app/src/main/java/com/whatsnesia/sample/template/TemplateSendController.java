package com.whatsnesia.sample.template;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.sample.sending.LatestResults;
import com.whatsnesia.sample.web.ConsolePage;
import com.whatsnesia.template.TemplateOperations;
import com.whatsnesia.template.TemplateReceipt;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/**
 * Sends templates that people fill in.
 */
@ConsolePage
@RequestMapping("/templates")
class TemplateSendController {

	private final TemplateOperations templates;

	private final TemplateSendView view;

	private final LatestResults<TemplateReceipt> results = new LatestResults<>();

	TemplateSendController(TemplateOperations templates, TemplateSendView view) {
		this.templates = templates;
		this.view = view;
	}

	@GetMapping("/{id}")
	Mono<Rendering> form(@PathVariable long id, @RequestParam(required = false) @Nullable String to) {
		return this.view.of(id, new TemplateForm(to, null, null)).map(Rendering.Builder::build);
	}

	@PostMapping("/{id}")
	Mono<Rendering> send(@PathVariable long id, ServerWebExchange exchange) {
		return exchange.getFormData().map(TemplateForm::of).flatMap((form) -> send(id, form));
	}

	@GetMapping("/results/{key}")
	Rendering result(@PathVariable UUID key) {
		TemplateReceipt result = this.results.find(key);
		Rendering.Builder<?> page = Rendering.view("template-sent");
		return ((result != null) ? page.modelAttribute("result", result) : page.status(HttpStatus.NOT_FOUND)).build();
	}

	private Mono<Rendering> send(long id, TemplateForm form) {
		Map<String, String> errors = form.errors();
		if (!errors.isEmpty()) {
			return this.view.of(id, form, errors).map(Rendering.Builder::build);
		}
		return this.templates.send(form.toMessage(id))
			.map((receipt) -> Rendering.redirectTo("/templates/results/" + this.results.add(receipt)).build())
			.onErrorResume(WhatsnesiaException.class, (ex) -> this.view.of(id, form, ex).map(Rendering.Builder::build));
	}

}
