package com.whatsnesia.wire;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * A port of this machine that nobody gets a connection to.
 */
public final class Unreachable implements Server {

	private final int port;

	private final List<Closeable> sockets;

	private Unreachable(int port, List<Closeable> sockets) {
		this.port = port;
		this.sockets = sockets;
	}

	/**
	 * A port that refuses connections, and that no other server can get meanwhile.
	 */
	public static Unreachable refusing() {
		try {
			Socket bound = new Socket();
			bound.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
			return new Unreachable(bound.getLocalPort(), List.of(bound));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A port that answers no attempt to connect: its queue is full of connections that
	 * nobody accepts.
	 */
	public static Unreachable fullBacklog() {
		try {
			ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
			List<Closeable> sockets = new ArrayList<>(List.of(server));
			for (int i = 0; i < 2; i++) {
				sockets.add(new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort()));
			}
			return new Unreachable(server.getLocalPort(), sockets);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public URI baseUrl() {
		return URI.create("http://127.0.0.1:" + this.port + "/external-api");
	}

	@Override
	public List<ReceivedRequest> requests() {
		return List.of();
	}

	@Override
	public int connections() {
		return 0;
	}

	@Override
	public int served() {
		return 0;
	}

	@Override
	public long written() {
		return 0;
	}

	@Override
	public void close() {
		try {
			for (Closeable socket : this.sockets) {
				socket.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
