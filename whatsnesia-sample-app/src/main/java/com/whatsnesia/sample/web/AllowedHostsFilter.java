package com.whatsnesia.sample.web;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Answers only who calls the console by a name of its own. A page elsewhere could let its
 * own name lead to this machine (DNS rebinding): to the browser the console would then be
 * of the same origin, free to be read and written to.
 */
@Component
@EnableConfigurationProperties(ConsoleProperties.class)
class AllowedHostsFilter implements WebFilter {

	private static final Pattern HOST = Pattern.compile("(\\[[^\\]]+]|[^:\\[\\]]+)(:\\d+)?");

	private final Set<String> allowedHosts = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

	AllowedHostsFilter(ConsoleProperties properties) {
		this.allowedHosts.addAll(properties.allowedHosts());
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		if (isAllowed(exchange.getRequest().getHeaders().getFirst(HttpHeaders.HOST))) {
			return chain.filter(exchange);
		}
		return Mono
			.error(new ResponseStatusException(HttpStatus.FORBIDDEN, "This host is not among console.allowed-hosts"));
	}

	private boolean isAllowed(@Nullable String host) {
		Matcher matcher = HOST.matcher((host != null) ? host : "");
		return matcher.matches() && this.allowedHosts.contains(matcher.group(1));
	}

}
