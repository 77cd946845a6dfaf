package com.whatsnesia.webclient;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The URIs of the calls below a base URL. A template is parsed once, where
 * {@link WebClient} does it for each call.
 */
final class CallUris {

	/**
	 * Where {@link WebClient} keeps the template of a URI, by which observations name it.
	 */
	private static final String TEMPLATE_ATTRIBUTE = WebClient.class.getName() + ".uriTemplate";

	private final String baseUrl;

	private final Map<String, Template> templates = new ConcurrentHashMap<>();

	CallUris(URI baseUrl) {
		this.baseUrl = StringUtils.trimTrailingCharacter(baseUrl.toString(), '/');
	}

	/**
	 * Give a request the URI of a call.
	 */
	WebClient.RequestBodySpec set(WebClient.RequestBodyUriSpec request, Call<?> call) {
		Template template = this.templates.computeIfAbsent(call.uriTemplate(), this::parse);
		return request.uri(template.expand(call.uriVariables())).attribute(TEMPLATE_ATTRIBUTE, template.text());
	}

	private Template parse(String template) {
		UriComponentsBuilder builder = UriComponentsBuilder.fromUriString(this.baseUrl)
			.uriComponents(UriComponentsBuilder.fromUriString(template).build());
		String text = builder.build().toUriString();
		UriComponents components = builder.encode().build();
		return new Template(text, components, text.contains("{") ? null : components.toUri());
	}

	/**
	 * A template.
	 *
	 * @param text the whole template
	 * @param components what is to be expanded
	 * @param fixed the URI, if there is nothing to be expanded
	 */
	private record Template(String text, UriComponents components, @Nullable URI fixed) {

		private URI expand(Map<String, ?> variables) {
			return (this.fixed != null) ? this.fixed : this.components.expand(variables).toUri();
		}

	}

}
