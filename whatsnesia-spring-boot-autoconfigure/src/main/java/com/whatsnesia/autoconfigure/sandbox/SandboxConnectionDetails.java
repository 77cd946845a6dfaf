package com.whatsnesia.autoconfigure.sandbox;

import java.net.URI;

import com.whatsnesia.autoconfigure.WhatsnesiaConnectionDetails;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

/**
 * {@link WhatsnesiaConnectionDetails} of a running sandbox.
 */
final class SandboxConnectionDetails implements WhatsnesiaConnectionDetails {

	private final WhatsnesiaSandbox sandbox;

	SandboxConnectionDetails(WhatsnesiaSandbox sandbox) {
		this.sandbox = sandbox;
	}

	@Override
	public URI getBaseUrl() {
		return this.sandbox.baseUrl();
	}

	@Override
	public String getClientId() {
		return this.sandbox.clientId();
	}

	@Override
	public String getClientSecret() {
		return this.sandbox.clientSecret();
	}

	@Override
	public boolean isStandIn() {
		return true;
	}

}
