package com.whatsnesia.autoconfigure;

import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.util.Assert;

/**
 * The client's own connector. It is not a bean of the connector's type, which the
 * application's other clients would pick up.
 * <p>
 * It can be opened with the first call, since that takes a good part of a start. With an
 * SSL bundle it is opened at once: the start has to fail where the certificates can't be
 * read.
 */
final class WhatsnesiaConnector implements DisposableBean {

	private final Supplier<Opened> opening;

	private volatile @Nullable Opened opened;

	private boolean destroyed;

	WhatsnesiaConnector(HttpClientSettings settings, Function<HttpClientSettings, Opened> opening) {
		this.opening = () -> opening.apply(settings);
		if (settings.sslBundle() != null) {
			open();
		}
	}

	/**
	 * Return the connector, which is opened now if it was not before.
	 */
	ClientHttpConnector open() {
		Opened opened = this.opened;
		return ((opened != null) ? opened : openOnce()).connector();
	}

	private synchronized Opened openOnce() {
		Opened opened = this.opened;
		if (opened == null) {
			Assert.state(!this.destroyed, "The connector is closed");
			opened = this.opening.get();
			this.opened = opened;
		}
		return opened;
	}

	@Override
	public synchronized void destroy() {
		this.destroyed = true;
		Opened opened = this.opened;
		if (opened != null) {
			opened.release().run();
		}
	}

	/**
	 * What was opened.
	 *
	 * @param connector the connector
	 * @param release releases what the connector holds
	 */
	record Opened(ClientHttpConnector connector, Runnable release) {

	}

}
