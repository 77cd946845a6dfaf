package com.whatsnesia.autoconfigure;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Duration;

import io.netty.handler.ssl.SslHandler;
import org.jspecify.annotations.Nullable;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.transport.ProxyProvider;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpCookieHandling;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.reactive.ClientHttpConnectorBuilder;
import org.springframework.boot.http.client.reactive.JdkClientHttpConnectorBuilder;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.Assert;
import org.springframework.util.StringUtils;

/**
 * Connectors that never repeat a write on their own: Reactor Netty, else the JDK client.
 */
final class ConnectorConfigurations {

	private ConnectorConfigurations() {
	}

	/**
	 * The application's settings, refined by our own. The time limit of an answer is not
	 * the connector's: it depends on the operation.
	 */
	private static HttpClientSettings settings(@Nullable HttpClientSettings application,
			WhatsnesiaProperties.Http properties, @Nullable SslBundles sslBundles) {
		HttpClientSettings settings = ((application != null) ? application : HttpClientSettings.defaults())
			.withTimeouts(properties.getConnectTimeout(), null)
			.withRedirects(HttpRedirects.DONT_FOLLOW)
			.withCookieHandling(HttpCookieHandling.DISABLE);
		String bundle = properties.getSsl().getBundle();
		if (!StringUtils.hasText(bundle)) {
			return settings;
		}
		Assert.state(sslBundles != null, "'whatsnesia.http.ssl.bundle' is set, but there are no SSL bundles");
		return settings.withSslBundle(sslBundles.getBundle(bundle));
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(HttpClient.class)
	static class ReactorNetty {

		@Bean
		@ConditionalOnMissingBean
		WhatsnesiaConnector whatsnesiaConnector(WhatsnesiaProperties properties,
				ObjectProvider<HttpClientSettings> settings, ObjectProvider<SslBundles> sslBundles) {
			WhatsnesiaProperties.Http http = properties.getHttp();
			return new WhatsnesiaConnector(settings(settings.getIfAvailable(), http, sslBundles.getIfAvailable()),
					(complete) -> open(http, complete));
		}

		private static WhatsnesiaConnector.Opened open(WhatsnesiaProperties.Http http, HttpClientSettings settings) {
			ConnectionProvider connections = ConnectionProvider.builder("whatsnesia")
				.maxConnections(http.getMaxConnections())
				.pendingAcquireMaxCount(-1)
				.pendingAcquireTimeout(http.getPendingAcquireTimeout())
				.maxIdleTime(http.getMaxIdleTime())
				.maxLifeTime(http.getMaxLifeTime())
				.build();
			return new WhatsnesiaConnector.Opened(ClientHttpConnectorBuilder.reactor()
				.withHttpClientFactory(() -> HttpClient.create(connections))
				// The service does not compress, and Reactor Netty never gives a
				// connection back after an answer that is no gzip but says so.
				.withHttpClientCustomizer((client) -> proxied(
						limited(client.compress(false).disableRetry(true), http.getConnectTimeout()), http.getProxy()))
				.build(settings), connections::dispose);
		}

		/**
		 * A connection is established when its handshake is done, to which Reactor Netty
		 * allows 10 seconds of its own.
		 */
		private static HttpClient limited(HttpClient client, Duration connectTimeout) {
			return client.doOnChannelInit((observer, channel, address) -> {
				SslHandler handler = channel.pipeline().get(SslHandler.class);
				if (handler != null) {
					handler.setHandshakeTimeoutMillis(connectTimeout.toMillis());
				}
			});
		}

		private static HttpClient proxied(HttpClient client, WhatsnesiaProperties.Proxy proxy) {
			String host = proxy.getHost();
			return !StringUtils.hasText(host) ? client
					: client.proxy((spec) -> spec.type(ProxyProvider.Proxy.HTTP)
						.host(host)
						.port(proxy.getPort())
						.nonProxyHostsPredicate(ReactorNetty::isThisMachine));
		}

		private static boolean isThisMachine(SocketAddress address) {
			return address instanceof InetSocketAddress remote && Loopback.includes(remote.getHostString());
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Jdk {

		@Bean
		@ConditionalOnMissingBean
		WhatsnesiaConnector whatsnesiaConnector(WhatsnesiaProperties properties,
				ObjectProvider<HttpClientSettings> settings, ObjectProvider<SslBundles> sslBundles) {
			WhatsnesiaProperties.Http http = properties.getHttp();
			WhatsnesiaConnector connector = new WhatsnesiaConnector(
					settings(settings.getIfAvailable(), http, sslBundles.getIfAvailable()),
					(complete) -> open(http.getProxy(), complete));
			// This one reads the certificates of the machine, which the thread of a call
			// must not do.
			connector.open();
			return connector;
		}

		private static WhatsnesiaConnector.Opened open(WhatsnesiaProperties.Proxy proxy, HttpClientSettings settings) {
			JdkClientHttpConnectorBuilder builder = ClientHttpConnectorBuilder.jdk()
				.withHttpClientCustomizer((client) -> client.version(java.net.http.HttpClient.Version.HTTP_1_1));
			if (StringUtils.hasText(proxy.getHost())) {
				builder = builder.withProxySelector(
						new RemoteProxySelector(new InetSocketAddress(proxy.getHost(), proxy.getPort())));
			}
			return new WhatsnesiaConnector.Opened(builder.build(settings), () -> {
			});
		}

	}

}
