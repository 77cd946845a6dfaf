package com.whatsnesia.wire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An HTTP proxy that opens tunnels, all of them to one server.
 */
public final class TunnelProxy implements AutoCloseable {

	private static final byte[] ESTABLISHED = "HTTP/1.1 200 Connection established\r\n\r\n"
		.getBytes(StandardCharsets.US_ASCII);

	private final ServerSocket socket;

	private final int target;

	private final List<String> requests = new CopyOnWriteArrayList<>();

	public TunnelProxy(StubServer target) {
		try {
			this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.target = target.port();
		start(this::accept);
	}

	public int port() {
		return this.socket.getLocalPort();
	}

	/**
	 * Return what clients have sent until the tunnels were open.
	 */
	public List<String> requests() {
		return this.requests;
	}

	private void accept() throws IOException {
		while (true) {
			Socket client = this.socket.accept();
			start(() -> open(client));
		}
	}

	private void open(Socket client) throws IOException {
		// Nothing of the tunnel's bytes comes before the answer, so that none is buffered
		// here.
		BufferedReader reader = new BufferedReader(
				new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
		StringBuilder request = new StringBuilder();
		for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
			request.append(line).append('\n');
		}
		this.requests.add(request.toString());
		Socket server = new Socket(InetAddress.getLoopbackAddress(), this.target);
		client.getOutputStream().write(ESTABLISHED);
		start(() -> pipe(server, client));
		pipe(client, server);
	}

	private static void pipe(Socket from, Socket to) throws IOException {
		try (from; to) {
			from.getInputStream().transferTo(to.getOutputStream());
		}
	}

	private static void start(Task task) {
		Thread thread = new Thread(() -> {
			try {
				task.run();
			}
			catch (IOException ex) {
				// One of the ends was closed.
			}
		}, "tunnel");
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@FunctionalInterface
	private interface Task {

		void run() throws IOException;

	}

}
