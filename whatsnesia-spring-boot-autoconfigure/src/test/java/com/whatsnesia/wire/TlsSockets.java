package com.whatsnesia.wire;

import java.io.InputStream;
import java.security.KeyStore;

import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * Server sockets with the certificates of the tests. They were made with
 * {@code keytool -genkeypair}; nothing but the tests trusts them.
 */
public final class TlsSockets {

	private static final char[] PASSWORD = "changeit".toCharArray();

	private TlsSockets() {
	}

	/**
	 * Sockets that prove to be localhost.
	 */
	public static ServerSocketFactory localhost() {
		return of("server.p12");
	}

	/**
	 * Sockets that prove to be another host.
	 */
	public static ServerSocketFactory otherHost() {
		return of("other-host.p12");
	}

	private static ServerSocketFactory of(String name) {
		try (InputStream file = TlsSockets.class.getResourceAsStream("/tls/" + name)) {
			KeyStore store = KeyStore.getInstance("PKCS12");
			store.load(file, PASSWORD);
			KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
			keys.init(store, PASSWORD);
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(keys.getKeyManagers(), null, null);
			return context.getServerSocketFactory();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
