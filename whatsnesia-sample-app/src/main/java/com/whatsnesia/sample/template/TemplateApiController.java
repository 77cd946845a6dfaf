package com.whatsnesia.sample.template;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import com.whatsnesia.Page;
import com.whatsnesia.PageQuery;
import com.whatsnesia.sample.sending.BulkLine;
import com.whatsnesia.sample.sending.BulkSending;
import com.whatsnesia.template.Template;
import com.whatsnesia.template.TemplateOperations;
import com.whatsnesia.template.TemplateReceipt;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The templates as JSON, and the sending of them for programs.
 */
@RestController
@RequestMapping("/api/templates")
class TemplateApiController {

	private final TemplateOperations templates;

	TemplateApiController(TemplateOperations templates) {
		this.templates = templates;
	}

	@GetMapping
	Mono<Page<Template>> list(@RequestParam(defaultValue = "1") int page,
			@RequestParam(required = false) @Nullable Integer size) {
		return this.templates.list(new PageQuery(page, size));
	}

	@PostMapping(path = "/{id}/messages", consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.ACCEPTED)
	Mono<TemplateReceipt> send(@PathVariable long id, @RequestBody TemplateForm form) {
		return this.templates.send(form.toMessage(id));
	}

	@PostMapping(path = "/{id}/messages/bulk",
			consumes = { MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_NDJSON_VALUE },
			produces = MediaType.APPLICATION_NDJSON_VALUE)
	Flux<BulkLine<TemplateReceipt>> sendAll(@PathVariable long id, @RequestBody Flux<TemplateForm> forms) {
		return BulkSending.send(forms, (form) -> form.toMessage(id), this.templates::sendAll);
	}

}
