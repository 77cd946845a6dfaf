package com.whatsnesia.sandbox;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;

/**
 * Lets the sandbox answer every call that WireMock receives outside its admin API.
 */
final class SandboxTransformer implements ResponseDefinitionTransformerV2 {

	private final SandboxApi api;

	private final Switches switches;

	private final Duration slowness;

	SandboxTransformer(SandboxApi api, Switches switches, Duration slowness) {
		this.api = api;
		this.switches = switches;
		this.slowness = slowness;
	}

	@Override
	public String getName() {
		return "whatsnesia-sandbox";
	}

	@Override
	public ResponseDefinition transform(ServeEvent serveEvent) {
		Answer answer = this.api.answer(ApiRequest.of(serveEvent.getRequest()));
		ResponseDefinitionBuilder response = ResponseDefinitionBuilder.responseDefinition()
			.withStatus(answer.status())
			.withHeader("Cache-Control", "no-cache, private")
			.withHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)))
			.withBody(answer.body());
		answer.headers().forEach(response::withHeader);
		if (this.switches.on(SandboxFailure.SLOW)) {
			response.withFixedDelay(Math.toIntExact(this.slowness.toMillis()));
		}
		return response.build();
	}

}
