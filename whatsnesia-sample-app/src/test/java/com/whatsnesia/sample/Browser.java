package com.whatsnesia.sample;

import java.net.URI;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/**
 * A browser without JavaScript.
 */
@TestComponent
public class Browser {

	private final WebTestClient client;

	private final Environment environment;

	Browser(WebTestClient client, Environment environment) {
		this.client = client;
		this.environment = environment;
	}

	/**
	 * Opens a page, and what it redirects to.
	 */
	public Page open(String uri) {
		return page(this.client.get()
			.uri(uri(uri))
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.expectBody(String.class)
			.returnResult());
	}

	/**
	 * Submits a form with all its fields, some of which the user has typed over, and
	 * opens what it redirects to.
	 */
	public Page submit(Element form, Map<String, String> typed) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		((FormElement) form).formData().forEach((field) -> fields.add(field.key(), field.value()));
		typed.forEach((name, value) -> {
			if (form.selectFirst("[name=" + name + "]") == null) {
				throw new IllegalArgumentException("There is no field " + name);
			}
			fields.set(name, value);
		});
		return page(this.client.post()
			.uri(uri(form.attr("action")))
			.accept(MediaType.TEXT_HTML)
			.body(BodyInserters.fromFormData(fields))
			.exchange()
			.expectBody(String.class)
			.returnResult());
	}

	/**
	 * Submits the form of a button with all its fields, and opens what it redirects to.
	 */
	public Page press(Element button) {
		Element form = button.closest("form");
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		((FormElement) form).formData().forEach((field) -> fields.add(field.key(), field.value()));
		fields.add(button.attr("name"), button.attr("value"));
		return page(this.client.post()
			.uri(uri(form.attr("action")))
			.accept(MediaType.TEXT_HTML)
			.body(BodyInserters.fromFormData(fields))
			.exchange()
			.expectBody(String.class)
			.returnResult());
	}

	/**
	 * Submits a form with a file, and opens what it redirects to.
	 */
	public Page upload(Element form, Map<String, String> typed, String filename, byte[] content) {
		MultipartBodyBuilder parts = new MultipartBodyBuilder();
		((FormElement) form).formData().forEach((field) -> {
			if (!field.key().equals("file")) {
				parts.part(field.key(), typed.getOrDefault(field.key(), field.value()));
			}
		});
		parts.part("file", content, MediaType.APPLICATION_OCTET_STREAM)
			.header("Content-Disposition", "form-data; name=\"file\"; filename=\"" + filename + "\"");
		return page(this.client.post()
			.uri(uri(form.attr("action")))
			.accept(MediaType.TEXT_HTML)
			.body(BodyInserters.fromMultipartData(parts.build()))
			.exchange()
			.expectBody(String.class)
			.returnResult());
	}

	/**
	 * Takes a link as it is. The client itself would encode it a second time.
	 */
	private URI uri(String link) {
		return URI.create("http://localhost:" + this.environment.getRequiredProperty("local.server.port"))
			.resolve(link);
	}

	private Page page(EntityExchangeResult<String> result) {
		URI location = result.getResponseHeaders().getLocation();
		if (location != null) {
			return open(location.toString());
		}
		String body = result.getResponseBody();
		return new Page(result.getStatus(), Jsoup.parse((body != null) ? body : ""));
	}

	/**
	 * A page that was opened.
	 *
	 * @param status the status it came with
	 * @param document the page
	 */
	public record Page(HttpStatusCode status, Document document) {

		/**
		 * The only element that matches.
		 */
		public Element element(String selector) {
			return this.document.expectFirst(selector);
		}

		/**
		 * The text of the only element that matches.
		 */
		public String text(String selector) {
			return element(selector).text();
		}

		/**
		 * Whether an element matches.
		 */
		public boolean has(String selector) {
			return this.document.selectFirst(selector) != null;
		}

	}

}
