package com.whatsnesia.sample.web;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Refuses requests that change something when a page of another origin makes the browser
 * send them. Without a login there is no session to protect, but whoever can reach the
 * console can write to the account.
 */
@Component
class SameOriginFilter implements WebFilter {

	private static final Set<HttpMethod> SAFE_METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

	private static final Set<String> FOREIGN_SITES = Set.of("cross-site", "same-site");

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		HttpHeaders headers = exchange.getRequest().getHeaders();
		if (SAFE_METHODS.contains(exchange.getRequest().getMethod()) || !isForeign(headers)) {
			return chain.filter(exchange);
		}
		return Mono
			.error(new ResponseStatusException(HttpStatus.FORBIDDEN, "Only this application's pages may do this"));
	}

	private static boolean isForeign(HttpHeaders headers) {
		String site = headers.getFirst("Sec-Fetch-Site");
		return (site != null && FOREIGN_SITES.contains(site))
				|| isForeign(headers.getOrigin(), headers.getFirst(HttpHeaders.HOST));
	}

	/**
	 * Programs send no origin; a sandboxed frame sends the text {@code null}.
	 */
	private static boolean isForeign(@Nullable String origin, @Nullable String host) {
		return origin != null && !origin.equalsIgnoreCase("http://" + host)
				&& !origin.equalsIgnoreCase("https://" + host);
	}

}
