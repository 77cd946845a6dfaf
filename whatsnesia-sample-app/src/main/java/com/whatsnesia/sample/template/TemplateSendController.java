package com.whatsnesia.sample.template;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.sample.sending.LatestResults;
import com.whatsnesia.sample.sending.OneTimeKey;
import com.whatsnesia.sample.web.ConsolePage;
import com.whatsnesia.template.TemplateOperations;

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

	private final LatestResults<Rendering> results = new LatestResults<>();

	TemplateSendController(TemplateOperations templates, TemplateSendView view) {
		this.templates = templates;
		this.view = view;
	}

	@GetMapping("/{id}")
	Mono<Rendering> form(@PathVariable long id, @RequestParam(required = false) @Nullable String to) {
		return this.view.of(id, new TemplateForm(to, null, null)).map(Rendering.Builder::build);
	}

	@PostMapping("/{id}")
	Mono<Rendering> send(@PathVariable long id, OneTimeKey oneTimeKey, ServerWebExchange exchange) {
		return exchange.getFormData().map(TemplateForm::of).flatMap((form) -> send(id, form, oneTimeKey));
	}

	@GetMapping("/results/{key}")
	Mono<Rendering> result(@PathVariable UUID key) {
		Mono<Rendering> result = this.results.find(key);
		return (result != null) ? result
				: Mono.just(Rendering.view("template-sent").status(HttpStatus.NOT_FOUND).build());
	}

	private Mono<Rendering> send(long id, TemplateForm form, OneTimeKey oneTimeKey) {
		Map<String, String> errors = form.errors();
		if (!errors.isEmpty()) {
			return this.view.of(id, form, errors).map(Rendering.Builder::build);
		}
		UUID key = oneTimeKey.with(id, form);
		return this.results.once(key, result(id, form))
			.thenReturn(Rendering.redirectTo("/templates/results/" + key).build());
	}

	private Mono<Rendering> result(long id, TemplateForm form) {
		return this.templates.send(form.toMessage(id))
			.<Rendering>map((receipt) -> Rendering.view("template-sent").modelAttribute("result", receipt).build())
			.onErrorResume(WhatsnesiaException.class, (ex) -> this.view.of(id, form, ex).map(Rendering.Builder::build));
	}

}
