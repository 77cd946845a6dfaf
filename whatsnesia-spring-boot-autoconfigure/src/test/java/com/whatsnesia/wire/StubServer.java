package com.whatsnesia.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

import reactor.core.publisher.Mono;

/**
 * A server on a raw socket that counts connections and requests and answers exactly the
 * bytes that it is told to.
 */
public final class StubServer implements Server {

	/**
	 * Tests open hundreds of connections at once. Where the backlog is full, the system
	 * drops the first packet of further ones, and the client waits until it sends it
	 * again, which under load can take longer than the connect timeout.
	 */
	private static final int BACKLOG = 1024;

	private final ServerSocket socket;

	private final String scheme;

	private final List<ReceivedRequest> requests = new CopyOnWriteArrayList<>();

	private final List<Socket> sockets = new CopyOnWriteArrayList<>();

	private final AtomicInteger connections = new AtomicInteger();

	private final AtomicInteger served = new AtomicInteger();

	private final AtomicLong written = new AtomicLong();

	private final AtomicInteger closedByClient = new AtomicInteger();

	private final CountDownLatch closed = new CountDownLatch(1);

	private final Deque<Reply> once = new ArrayDeque<>();

	private volatile Reply reply;

	private volatile Greeting greeting;

	private volatile Duration pace = Duration.ZERO;

	private volatile int keptBytes = Integer.MAX_VALUE;

	private volatile boolean keepsRequests = true;

	private volatile BeforeReading beforeReading;

	private StubServer(ServerSocketFactory sockets, int port, String scheme, Reply reply) {
		try {
			this.socket = sockets.createServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.scheme = scheme;
		this.reply = reply;
		start("stub-accept", this::accept);
	}

	public static StubServer replying(Reply reply) {
		return replying(0, reply);
	}

	/**
	 * Listen where another server has listened before.
	 */
	public static StubServer replying(int port, Reply reply) {
		return new StubServer(ServerSocketFactory.getDefault(), port, "http", reply);
	}

	public static StubServer secure(ServerSocketFactory sockets, Reply reply, String... protocols) {
		StubServer server = new StubServer(sockets, 0, "https", reply);
		if (protocols.length > 0) {
			((SSLServerSocket) server.socket).setEnabledProtocols(protocols);
		}
		return server;
	}

	/**
	 * A server that reads no request and meets each client by a greeting instead.
	 * @param scheme what clients take it for
	 */
	public static StubServer greeting(String scheme, Greeting greeting) {
		StubServer server = new StubServer(ServerSocketFactory.getDefault(), 0, scheme, Reply.hang());
		server.greeting = greeting;
		return server;
	}

	/**
	 * Return the base URL of a server that is no longer there.
	 */
	public static URI closed() {
		StubServer server = replying(Reply.hang());
		server.close();
		return server.baseUrl();
	}

	/**
	 * Pause after each 16 KiB of a body.
	 */
	public StubServer pausing(Duration pace) {
		this.pace = pace;
		return this;
	}

	/**
	 * Keep only the beginning of bodies.
	 */
	public StubServer keeping(int bytes) {
		this.keptBytes = bytes;
		return this;
	}

	/**
	 * Keep no requests, since there are too many of them.
	 */
	public StubServer keepingNoRequests() {
		this.keepsRequests = false;
		return this;
	}

	/**
	 * Do something when a request arrives and before it is read.
	 */
	public StubServer beforeReading(BeforeReading beforeReading) {
		this.beforeReading = beforeReading;
		return this;
	}

	/**
	 * Change what all further requests are answered.
	 */
	public void reply(Reply reply) {
		this.reply = reply;
	}

	/**
	 * Answer the next requests otherwise, one each.
	 */
	public StubServer first(Reply... replies) {
		synchronized (this.once) {
			this.once.addAll(List.of(replies));
		}
		return this;
	}

	@Override
	public URI baseUrl() {
		return URI.create(this.scheme + "://localhost:" + port() + "/external-api");
	}

	public int port() {
		return this.socket.getLocalPort();
	}

	@Override
	public List<ReceivedRequest> requests() {
		return this.requests;
	}

	public ReceivedRequest request() {
		if (this.requests.size() != 1) {
			throw new AssertionError("Expected one request, but got " + this.requests);
		}
		return this.requests.get(0);
	}

	@Override
	public int connections() {
		return this.connections.get();
	}

	@Override
	public int served() {
		return this.served.get();
	}

	@Override
	public long written() {
		return this.written.get();
	}

	/**
	 * Return how many connections a client has closed while it should have waited.
	 */
	public int closedByClient() {
		return this.closedByClient.get();
	}

	@Override
	public void close() {
		this.closed.countDown();
		try {
			this.socket.close();
			for (Socket accepted : this.sockets) {
				accepted.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void accept() {
		while (!this.socket.isClosed()) {
			try {
				Socket accepted = this.socket.accept();
				accepted.setTcpNoDelay(true);
				this.served.incrementAndGet();
				this.connections.incrementAndGet();
				this.sockets.add(accepted);
				start("stub-connection", () -> serve(new Connection(accepted)));
			}
			catch (IOException ex) {
				// The server was closed, or a client gave up.
			}
		}
	}

	private void serve(Connection connection) {
		try (connection) {
			if (this.greeting != null) {
				this.greeting.meet(connection);
				return;
			}
			ReceivedRequest request = connection.read();
			while (request != null) {
				if (this.keepsRequests) {
					this.requests.add(request);
				}
				next().send(request, connection);
				request = connection.read();
			}
		}
		catch (IOException ex) {
			// The client went away.
		}
		finally {
			this.served.decrementAndGet();
			this.sockets.remove(connection.socket);
		}
	}

	private Reply next() {
		synchronized (this.once) {
			Reply next = this.once.poll();
			return (next != null) ? next : this.reply;
		}
	}

	private static void start(String name, Runnable task) {
		Thread thread = new Thread(task, name);
		thread.setDaemon(true);
		thread.start();
	}

	/**
	 * What is done with a connection, instead of reading its requests.
	 */
	@FunctionalInterface
	public interface Greeting {

		void meet(Connection connection) throws IOException;

	}

	/**
	 * What happens when a request arrives, before it is read.
	 */
	@FunctionalInterface
	public interface BeforeReading {

		void arrived(Connection connection) throws IOException;

	}

	/**
	 * A connection of a client.
	 */
	public final class Connection implements AutoCloseable {

		private final Socket socket;

		private InputStream in;

		private Connection(Socket socket) {
			this.socket = socket;
		}

		public void write(byte[] bytes) throws IOException {
			this.socket.getOutputStream().write(bytes);
			this.socket.getOutputStream().flush();
			StubServer.this.written.addAndGet(bytes.length);
		}

		/**
		 * Read one byte, which no client sends without having begun its request.
		 */
		public void awaitByte() throws IOException {
			this.socket.getInputStream().read();
		}

		/**
		 * Read what comes until the client closes the connection, and answer nothing.
		 */
		public void ignore() throws IOException {
			this.socket.getInputStream().transferTo(OutputStream.nullOutputStream());
		}

		/**
		 * Wait until the client or the server closes the connection.
		 */
		public void awaitClose() {
			try {
				if (this.in.read() == -1) {
					StubServer.this.closedByClient.incrementAndGet();
				}
			}
			catch (IOException ex) {
				if (StubServer.this.closed.getCount() > 0) {
					StubServer.this.closedByClient.incrementAndGet();
				}
			}
		}

		/**
		 * Close the connection in this direction, and wait for the client's close.
		 */
		public void finish() throws IOException {
			this.socket.shutdownOutput();
			awaitClose();
		}

		/**
		 * Ask for a certificate of the client, in another TLS handshake.
		 */
		public void renegotiate() throws IOException {
			SSLSocket secure = (SSLSocket) this.socket;
			secure.setNeedClientAuth(true);
			secure.startHandshake();
			this.in.read();
		}

		public void reset() throws IOException {
			this.socket.setSoLinger(true, 0);
			this.socket.close();
		}

		@Override
		public void close() throws IOException {
			this.socket.close();
		}

		private ReceivedRequest read() throws IOException {
			if (this.socket.isClosed()) {
				return null;
			}
			if (this.in == null) {
				this.in = new BufferedInputStream(this.socket.getInputStream());
			}
			if (StubServer.this.beforeReading != null && !arrives()) {
				return null;
			}
			String start = line();
			if (start.isEmpty()) {
				return null;
			}
			Map<String, String> headers = new LinkedHashMap<>();
			for (String line = line(); !line.isEmpty(); line = line()) {
				int colon = line.indexOf(':');
				headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
			}
			String[] parts = start.split(" ");
			Body body = new Body();
			read(headers, body);
			return new ReceivedRequest(parts[0], parts[1], headers, body.start.toByteArray(), body.size);
		}

		private boolean arrives() throws IOException {
			this.in.mark(1);
			if (this.in.read() == -1) {
				return false;
			}
			this.in.reset();
			StubServer.this.beforeReading.arrived(this);
			return !this.socket.isClosed();
		}

		private void read(Map<String, String> headers, Body body) throws IOException {
			if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
				for (int size = chunkSize(); size > 0; size = chunkSize()) {
					body.add(this.in.readNBytes(size));
					line();
				}
				line();
				return;
			}
			long length = Long.parseLong(headers.getOrDefault("content-length", "0"));
			while (body.size < length) {
				byte[] bytes = this.in.readNBytes((int) Math.min(16 * 1024, length - body.size));
				if (bytes.length == 0) {
					throw new EOFException();
				}
				body.add(bytes);
				if (!StubServer.this.pace.isZero()) {
					Mono.delay(StubServer.this.pace).block();
				}
			}
		}

		private int chunkSize() throws IOException {
			String size = line();
			if (size.isEmpty()) {
				throw new EOFException();
			}
			return Integer.parseInt(size, 16);
		}

		private String line() throws IOException {
			ByteArrayOutputStream line = new ByteArrayOutputStream();
			for (int next = this.in.read(); next != -1 && next != '\n'; next = this.in.read()) {
				if (next != '\r') {
					line.write(next);
				}
			}
			return line.toString(StandardCharsets.ISO_8859_1);
		}

	}

	/**
	 * A body while it is read.
	 */
	private final class Body {

		private final ByteArrayOutputStream start = new ByteArrayOutputStream();

		private long size;

		private void add(byte[] bytes) {
			this.size += bytes.length;
			this.start.write(bytes, 0, Math.min(bytes.length, StubServer.this.keptBytes - this.start.size()));
		}

	}

}
