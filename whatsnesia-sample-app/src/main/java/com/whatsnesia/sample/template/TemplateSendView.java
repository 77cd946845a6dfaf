package com.whatsnesia.sample.template;

import java.util.Map;

import reactor.core.publisher.Mono;

import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.sample.failure.FailureNotice;
import com.whatsnesia.sample.failure.FailureStatus;
import com.whatsnesia.sample.web.Phrase;
import com.whatsnesia.template.Template;
import com.whatsnesia.template.TemplateOperations;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * The page with the form to send a template. The service has no endpoint to read a single
 * template, so it is looked for among all.
 */
@Component
class TemplateSendView {

	private static final Phrase TITLE = Phrase.of("template.failed");

	private final TemplateOperations templates;

	TemplateSendView(TemplateOperations templates) {
		this.templates = templates;
	}

	/**
	 * Show the form with fields for all variables, or tell why that can't be done.
	 */
	Mono<Rendering.Builder<?>> of(long id, TemplateForm form) {
		Rendering.Builder<?> page = Rendering.view("template")
			.modelAttribute("id", id)
			.modelAttribute("form", form)
			.modelAttribute("errors", Map.of());
		return this.templates.findAll()
			.filter((template) -> template.id() == id)
			.next().<Rendering
					.Builder<?>>map((template) -> found(page, template))
			.switchIfEmpty(Mono.fromSupplier(() -> page.status(HttpStatus.NOT_FOUND)))
			.onErrorResume(WhatsnesiaException.class,
					(ex) -> Mono.just(page
						.modelAttribute("unreadable", FailureNotice.ofRead(Phrase.of("template.unreadable"), ex))
						.status(FailureStatus.of(ex))));
	}

	Mono<Rendering.Builder<?>> of(long id, TemplateForm form, WhatsnesiaException failure) {
		return of(id, form).map((page) -> page.modelAttribute("failure", FailureNotice.ofSend(TITLE, failure))
			.status(FailureStatus.of(failure)));
	}

	Mono<Rendering.Builder<?>> of(long id, TemplateForm form, Map<String, String> errors) {
		return of(id, form)
			.map((page) -> page.modelAttribute("errors", errors).status(HttpStatus.UNPROCESSABLE_CONTENT));
	}

	private static Rendering.Builder<?> found(Rendering.Builder<?> page, Template template) {
		return page.modelAttribute("template", TemplateRow.of(template));
	}

}
