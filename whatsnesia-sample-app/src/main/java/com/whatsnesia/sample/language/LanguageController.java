package com.whatsnesia.sample.language;

import java.net.URI;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ServerWebInputException;

/**
 * Changes the language of the console.
 */
@Controller
class LanguageController {

	@PostMapping("/language")
	ResponseEntity<Void> choose(LanguageForm form,
			@RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable URI page) {
		Locale language = ChosenLanguage.find(form.language())
			.orElseThrow(() -> new ServerWebInputException("'language' must be one of the console's"));
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.header(HttpHeaders.SET_COOKIE, ChosenLanguage.remember(language).toString())
			.location(back(page))
			.build();
	}

	/**
	 * Only the path: the page may be called anything by whoever makes the request.
	 */
	private static URI back(@Nullable URI page) {
		if (page == null || page.getRawPath() == null || page.getRawPath().startsWith("//")) {
			return URI.create("/");
		}
		String query = (page.getRawQuery() != null) ? "?" + page.getRawQuery() : "";
		return URI.create(page.getRawPath() + query);
	}

	record LanguageForm(@Nullable String language) {
	}

}
