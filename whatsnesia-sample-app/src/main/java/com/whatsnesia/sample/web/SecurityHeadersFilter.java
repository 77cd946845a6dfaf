package com.whatsnesia.sample.web;

import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Tells browsers to load nothing from elsewhere and to run no inline script, in case an
 * escape was forgotten somewhere. Pages may show images that were chosen to be sent. It
 * comes first, so that refusals have the headers, too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeadersFilter implements WebFilter {

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		HttpHeaders headers = exchange.getResponse().getHeaders();
		// What the pages show is personal.
		headers.setCacheControl(CacheControl.noStore());
		headers.set("Content-Security-Policy",
				"default-src 'self'; img-src 'self' blob:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
		headers.set("X-Content-Type-Options", "nosniff");
		// With "no-referrer", browsers would send our own forms with "Origin: null".
		headers.set("Referrer-Policy", "same-origin");
		return chain.filter(exchange);
	}

}
