package com.whatsnesia.sample.template;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.sample.web.Phrase;
import com.whatsnesia.template.Template;
import com.whatsnesia.template.TemplateStatus;

/**
 * A template as a page shows it.
 *
 * @param id the id
 * @param name the name
 * @param statusText the status as people read it
 * @param sendable whether it can be sent
 * @param rejectedReason why WhatsApp has rejected it, or null
 * @param header the text of the header, or the format of another header, or null
 * @param body the text
 * @param footer the footer, or null
 * @param buttons the texts on the buttons
 * @param variables the variables
 * @param headerParts the text of the header with its places for variables
 * @param bodyParts the text with its places for variables
 */
public record TemplateRow(long id, @Nullable String name, Phrase statusText, boolean sendable,
		@Nullable String rejectedReason, @Nullable String header, @Nullable String body, @Nullable String footer,
		List<String> buttons, TemplateVariables variables, List<TemplatePart> headerParts,
		List<TemplatePart> bodyParts) {

	/**
	 * Show a template.
	 * @param template the template
	 * @return the row
	 */
	public static TemplateRow of(Template template) {
		return new TemplateRow(template.id(), template.name(), text(template),
				template.status() == TemplateStatus.APPROVED, template.rejectedReason(), header(template),
				template.body(), template.footer(), buttons(template), TemplateVariables.of(template),
				TemplateVariables.parts(header(template)), TemplateVariables.parts(template.body()));
	}

	private static Phrase text(Template template) {
		return Phrase.of("template.status." + template.status().name().toLowerCase(Locale.ROOT),
				Objects.toString(template.statusCode(), "?"));
	}

	private static @Nullable String header(Template template) {
		String text = TemplateVariables.headerText(template);
		return (text != null || template.headerFormat() == null) ? text : "[" + template.headerFormat() + "]";
	}

	private static List<String> buttons(Template template) {
		return template.buttons()
			.stream()
			.map((button) -> Objects.toString(button.get("text"), Objects.toString(button.get("type"), "?")))
			.toList();
	}

}
