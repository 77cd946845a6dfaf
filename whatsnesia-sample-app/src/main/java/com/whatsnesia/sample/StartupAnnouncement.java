package com.whatsnesia.sample;

import java.net.InetAddress;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import com.whatsnesia.autoconfigure.WhatsnesiaConnectionDetails;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells where to point the browser, and whether what is done there is real.
 */
@Component
class StartupAnnouncement {

	private static final Log logger = LogFactory.getLog(StartupAnnouncement.class);

	private final ObjectProvider<WhatsnesiaSandbox> sandbox;

	private final ServerProperties server;

	private final WhatsnesiaConnectionDetails connectionDetails;

	StartupAnnouncement(ObjectProvider<WhatsnesiaSandbox> sandbox, ServerProperties server,
			WhatsnesiaConnectionDetails connectionDetails) {
		this.sandbox = sandbox;
		this.server = server;
		this.connectionDetails = connectionDetails;
	}

	@EventListener
	void announce(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext context
				&& context.getWebServer() != null) {
			String service = (this.sandbox.getIfAvailable() == null) ? "the LIVE service" : "the embedded sandbox";
			logger.info("Open http://%s:%d/ - it works with %s at %s".formatted(host(this.server.getAddress()),
					context.getWebServer().getPort(), service, this.connectionDetails.getBaseUrl()));
		}
	}

	private static String host(@Nullable InetAddress address) {
		return (address == null || address.isAnyLocalAddress()) ? "localhost" : address.getHostAddress();
	}

}
