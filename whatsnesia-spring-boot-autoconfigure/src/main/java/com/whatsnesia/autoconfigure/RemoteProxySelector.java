package com.whatsnesia.autoconfigure;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/**
 * Selects an HTTP proxy for all hosts but this machine.
 */
final class RemoteProxySelector extends ProxySelector {

	private final ProxySelector remote;

	RemoteProxySelector(InetSocketAddress proxy) {
		this.remote = ProxySelector.of(proxy);
	}

	@Override
	public List<Proxy> select(URI uri) {
		return Loopback.includes(uri.getHost()) ? List.of(Proxy.NO_PROXY) : this.remote.select(uri);
	}

	@Override
	public void connectFailed(URI uri, SocketAddress address, IOException ex) {
		this.remote.connectFailed(uri, address, ex);
	}

}
