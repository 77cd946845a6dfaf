package com.whatsnesia.sample.template;

import reactor.core.publisher.Mono;

import com.whatsnesia.PageQuery;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.sample.web.ConsolePage;
import com.whatsnesia.template.TemplateOperations;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Shows the templates.
 */
@ConsolePage
class TemplateListController {

	private final TemplateOperations templates;

	TemplateListController(TemplateOperations templates) {
		this.templates = templates;
	}

	@GetMapping("/templates")
	Rendering list(@RequestParam(defaultValue = "1") int page) {
		Mono<TemplateListing> listing = this.templates.list(PageQuery.first().page(Math.max(page, 1)))
			.map(TemplateListing::of)
			.onErrorResume(WhatsnesiaException.class, (ex) -> Mono.just(TemplateListing.of(ex)));
		return Rendering.view("templates").modelAttribute("listing", listing).build();
	}

}
