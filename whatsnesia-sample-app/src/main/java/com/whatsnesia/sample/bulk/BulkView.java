package com.whatsnesia.sample.bulk;

import java.util.List;

import reactor.core.publisher.Mono;

import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.sample.failure.FailureNotice;
import com.whatsnesia.sample.template.TemplateRow;
import com.whatsnesia.sample.web.Phrase;
import com.whatsnesia.template.TemplateOperations;

import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * The form for messages to many people. It can be used for texts even if the templates
 * can't be read.
 */
@Component
class BulkView {

	private final TemplateOperations templates;

	BulkView(TemplateOperations templates) {
		this.templates = templates;
	}

	Mono<Rendering.Builder<?>> of(String view, BulkForm form) {
		Rendering.Builder<?> page = Rendering.view(view).modelAttribute("form", form);
		return this.templates.findAll()
			.map(TemplateRow::of)
			.filter(TemplateRow::sendable)
			.collectList().<Rendering
					.Builder<?>>map((templates) -> with(page, form, templates))
			.onErrorResume(WhatsnesiaException.class, (ex) -> Mono.just(with(page, form, List.of())
				.modelAttribute("unreadable", FailureNotice.ofRead(Phrase.of("templates.unlistable"), ex))));
	}

	private static Rendering.Builder<?> with(Rendering.Builder<?> page, BulkForm form, List<TemplateRow> templates) {
		page.modelAttribute("templates", templates);
		templates.stream()
			.filter((template) -> form.what().equals(Long.toString(template.id())))
			.forEach((template) -> page.modelAttribute("template", template));
		return page;
	}

}
