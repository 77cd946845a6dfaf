package com.whatsnesia.sample.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.template.Template;

/**
 * The variables that a template has places for, as <code>{{1}}</code>.
 *
 * @param header the numbers of those in the header
 * @param body the numbers of those in the body
 */
public record TemplateVariables(List<Integer> header, List<Integer> body) {

	private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(\\d{1,3})\\s*}}");

	static TemplateVariables of(Template template) {
		return new TemplateVariables(numbers(headerText(template)), numbers(template.body()));
	}

	static @Nullable String headerText(Template template) {
		Object text = (template.header() != null) ? template.header().get("text") : null;
		return Objects.toString(text, null);
	}

	/**
	 * Take a text apart into its places for variables and what is around them.
	 */
	static List<TemplatePart> parts(@Nullable String text) {
		List<TemplatePart> parts = new ArrayList<>();
		int end = 0;
		String whole = Objects.requireNonNullElse(text, "");
		for (MatchResult place : PLACE.matcher(whole).results().toList()) {
			parts.add(new TemplatePart(whole.substring(end, place.start()), null));
			parts.add(new TemplatePart(place.group(), Integer.valueOf(place.group(1))));
			end = place.end();
		}
		parts.add(new TemplatePart(whole.substring(end), null));
		return parts;
	}

	private static List<Integer> numbers(@Nullable String text) {
		return PLACE.matcher(Objects.requireNonNullElse(text, ""))
			.results()
			.map((MatchResult place) -> Integer.valueOf(place.group(1)))
			.distinct()
			.sorted()
			.toList();
	}

}
