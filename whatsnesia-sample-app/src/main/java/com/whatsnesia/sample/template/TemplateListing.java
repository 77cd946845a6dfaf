package com.whatsnesia.sample.template;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.Page;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.sample.failure.FailureNotice;
import com.whatsnesia.sample.web.Phrase;
import com.whatsnesia.template.Template;

/**
 * A page of templates or, instead of them, why they can't be read.
 *
 * @param page the templates
 * @param failure what failed
 */
record TemplateListing(@Nullable Page<TemplateRow> page, @Nullable FailureNotice failure) {

	static TemplateListing of(Page<Template> page) {
		return new TemplateListing(new Page<>(page.content().stream().map(TemplateRow::of).toList(), page.number(),
				page.size(), page.lastPage(), page.total()), null);
	}

	static TemplateListing of(WhatsnesiaException failure) {
		return new TemplateListing(null, FailureNotice.ofRead(Phrase.of("templates.unlistable"), failure));
	}

}
