package com.whatsnesia.autoconfigure;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.client.reactive.ClientHttpConnector;

/**
 * The client's own connector. It is not a bean of the connector's type, which the
 * application's other clients would pick up.
 *
 * @param connector the connector
 * @param release releases what the connector holds
 */
record WhatsnesiaConnector(ClientHttpConnector connector, Runnable release) implements DisposableBean {

	@Override
	public void destroy() {
		this.release.run();
	}

}
