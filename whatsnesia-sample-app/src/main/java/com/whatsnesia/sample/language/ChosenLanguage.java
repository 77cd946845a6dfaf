package com.whatsnesia.sample.language;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.AcceptHeaderLocaleContextResolver;

/**
 * The language that was chosen for the console, or else the one that the browser likes
 * best of those there are. WebFlux has no resolver with a cookie.
 */
@Component("localeContextResolver")
class ChosenLanguage extends AcceptHeaderLocaleContextResolver {

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("id"));

	private static final String COOKIE = "language";

	private static final Duration MEMORY = Duration.ofDays(365);

	ChosenLanguage() {
		setSupportedLocales(LANGUAGES);
		setDefaultLocale(Locale.ENGLISH);
	}

	@Override
	public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
		return chosen(exchange).<LocaleContext>map(SimpleLocaleContext::new)
			.orElseGet(() -> super.resolveLocaleContext(exchange));
	}

	/**
	 * Remember a choice.
	 * @param language the language as the browser is to send it from now on
	 */
	static ResponseCookie remember(Locale language) {
		return ResponseCookie.from(COOKIE, language.getLanguage())
			.path("/")
			.maxAge(MEMORY)
			.httpOnly(true)
			.sameSite("Strict")
			.build();
	}

	/**
	 * Find a language of the console.
	 */
	static Optional<Locale> find(@Nullable String language) {
		return LANGUAGES.stream().filter((locale) -> locale.getLanguage().equals(language)).findFirst();
	}

	private static Optional<Locale> chosen(ServerWebExchange exchange) {
		HttpCookie cookie = exchange.getRequest().getCookies().getFirst(COOKIE);
		return (cookie != null) ? find(cookie.getValue()) : Optional.empty();
	}

}
