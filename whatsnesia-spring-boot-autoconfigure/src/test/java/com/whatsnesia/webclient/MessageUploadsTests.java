package com.whatsnesia.webclient;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import com.whatsnesia.Media;
import com.whatsnesia.error.Failure;
import com.whatsnesia.error.MediaRejectedException;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.TransportException;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import io.netty.buffer.PooledByteBufAllocator;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.NettyDataBuffer;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.util.MimeTypeUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Which files are sent, how they are read, and what becomes of them when a send ends
 * early.
 */
class MessageUploadsTests {

	private static final byte[] OFFICE = new byte[] { 'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0, 0, 0 };

	private final NettyDataBufferFactory buffers = new NettyDataBufferFactory(PooledByteBufAllocator.DEFAULT);

	private final Queue<NettyDataBuffer> allocated = new ConcurrentLinkedQueue<>();

	@TempDir
	private Path directory;

	@ParameterizedTest(name = "{0} {2}")
	@MethodSource("contents")
	void onlyAContentThatIsCertainlyWrongIsRefused(Kind kind, byte[] content, boolean isTaken) {
		try (StubServer server = StubServer.replying(Reply.recorded("461"))) {
			Connector.REACTOR_NETTY.connectedTo(server).run((context) -> {
				InboxOperations inbox = context.getBean(InboxOperations.class);
				OutboundMessage message = kind.message(Media.of("a.jpg", content).type(MimeTypeUtils.IMAGE_JPEG));
				if (isTaken) {
					assertThat(inbox.send(message).block().id()).isEqualTo(43);
				}
				else {
					assertThatExceptionOfType(MediaRejectedException.class)
						.isThrownBy(() -> inbox.send(message).block())
						.withMessageContaining(kind.name)
						.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.NOT_DONE));
				}
			});
			assertThat(server.connections()).isEqualTo(isTaken ? 1 : 0);
		}
	}

	static Stream<Arguments> contents() {
		return Stream.of(Kind.values())
			.flatMap((kind) -> Stream
				.of(Files.JPEG, Files.PNG, Files.GIF, Files.PDF, Files.MP4, Files.MP3, OFFICE, new byte[] { 0 },
						new byte[0])
				.map((content) -> arguments(kind, content, kind.takes(content))));
	}

	@ParameterizedTest
	@EnumSource
	void fileOverTheLimitIsRefusedBeforeItIsRead(Kind kind) {
		try (StubServer server = StubServer.replying(Reply.recorded("461"))) {
			Connector.REACTOR_NETTY.connectedTo(server).run((context) -> {
				InboxOperations inbox = context.getBean(InboxOperations.class);
				Media larger = unreadable(kind.limit * 1024L + 1);
				assertThatExceptionOfType(MediaRejectedException.class)
					.isThrownBy(() -> inbox.send(kind.message(larger)).block())
					.withMessageContaining("larger than " + kind.limit + " KiB")
					.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.NOT_DONE));
				Media asLarge = unreadable(kind.limit * 1024L);
				assertThatExceptionOfType(MediaRejectedException.class)
					.isThrownBy(() -> inbox.send(kind.message(asLarge)).block())
					.withMessageContaining("can't be read");
			});
			assertThat(server.connections()).isZero();
		}
	}

	@ParameterizedTest
	@EnumSource
	void fileOfUnknownLengthIsCountedAndEndedAtTheLimit(Connector connector) {
		int pieces = 5 * 1024 / 64;
		Media media = media(null, Flux.range(0, pieces + 10).map((piece) -> Files.ofSize(Files.JPEG, 64 * 1024)));
		try (StubServer server = StubServer.replying(Reply.recorded("461"))) {
			connector.connectedTo(server)
				.run((context) -> assertThatExceptionOfType(MediaRejectedException.class)
					.isThrownBy(() -> context.getBean(InboxOperations.class)
						.send(OutboundMessage.image(Sending.to(), media))
						.block())
					.withMessageContaining("larger than 5120 KiB")
					.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.UNKNOWN))
					.satisfies((ex) -> assertThat(ex.remedy()).contains("before sending it again")));
			assertThat(server.requests()).isEmpty();
			assertThatOneConnectionWasMade(server);
		}
		assertThatAllIsReleased();
	}

	@ParameterizedTest
	@EnumSource
	void fileOfUnknownLengthUpToTheLimitIsSent(Connector connector) {
		Media media = media(null, Flux.range(0, 5 * 1024 / 64).map((piece) -> Files.ofSize(Files.JPEG, 64 * 1024)));
		try (StubServer server = StubServer.replying(Reply.recorded("481"))) {
			connector.connectedTo(server)
				.run((context) -> assertThat(context.getBean(InboxOperations.class)
					.send(OutboundMessage.image(Sending.to(), media))
					.block()
					.id()).isEqualTo(43));
			assertThat(server.request().size()).isGreaterThan(5120 * 1024);
		}
		assertThatAllIsReleased();
	}

	@ParameterizedTest
	@EnumSource
	void progressIsToldForEachAttempt(Connector connector) {
		List<String> progress = new ArrayList<>();
		Media media = Media.of("a.jpg", Files.ofSize(Files.JPEG, 20_000))
			.onProgress((sent, total) -> progress.add(sent + "/" + total));
		try (StubServer server = StubServer.replying(Reply.recorded("481")).first(Reply.html(503, "Retry-After: 0"))) {
			connector.connectedTo(server)
				.run((context) -> context.getBean(InboxOperations.class)
					.send(OutboundMessage.image(Sending.to(), media))
					.block());
			assertThat(server.requests()).hasSize(2);
		}
		assertThat(progress).containsExactly("8192/20000", "16384/20000", "20000/20000", "8192/20000", "16384/20000",
				"20000/20000");
	}

	@Test
	void totalOfUnknownLengthIsNullAndAListenerThatFailsDoesNoHarm() {
		List<Long> totals = new ArrayList<>();
		Media media = media(null, Flux.just(Files.JPEG, Files.JPEG)).onProgress((sent, total) -> {
			totals.add(total);
			throw new IllegalStateException("listener");
		});
		try (StubServer server = StubServer.replying(Reply.recorded("481"))) {
			Connector.REACTOR_NETTY.connectedTo(server)
				.run((context) -> assertThat(context.getBean(InboxOperations.class)
					.send(OutboundMessage.image(Sending.to(), media))
					.block()
					.id()).isEqualTo(43));
		}
		assertThat(totals).containsExactly(null, null);
	}

	@ParameterizedTest
	@EnumSource
	void listenerThatFailsBadlyDoesNoHarmEither(Connector connector) {
		Media media = media(null, Flux.just(Files.JPEG, Files.JPEG)).onProgress((sent, total) -> {
			throw new AssertionError("listener");
		});
		try (StubServer server = StubServer.replying(Reply.recorded("481"))) {
			connector.connectedTo(server)
				.run((context) -> assertThat(context.getBean(InboxOperations.class)
					.send(OutboundMessage.image(Sending.to(), media))
					.block()
					.id()).isEqualTo(43));
		}
		assertThatAllIsReleased();
	}

	@Test
	void refusalThatIsNotOursIsAFileThatBreaks() {
		MediaRejectedException foreign = new MediaRejectedException(
				new Failure("mine", null, null, List.of("rahasia"), Outcome.NOT_DONE, "none"));
		Media media = media(null, Flux.just(Files.JPEG, new byte[200_000]).concatWith(Flux.error(foreign)));
		try (StubServer server = StubServer.replying(Reply.recorded("481"))) {
			Connector.REACTOR_NETTY.connectedTo(server)
				.run((context) -> assertThatExceptionOfType(MediaRejectedException.class)
					.isThrownBy(() -> context.getBean(InboxOperations.class)
						.send(OutboundMessage.image(Sending.to(), media))
						.block())
					.withMessageNotContaining("rahasia")
					.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.UNKNOWN)));
		}
		assertThatAllIsReleased();
	}

	@Test
	void contentIsJudgedFromWhereItIsRead() {
		Media media = Media.of("foto.jpg", MimeTypeUtils.IMAGE_JPEG, null, Flux.defer(() -> {
			DataBuffer buffer = this.buffers.allocateBuffer(100);
			buffer.write(new byte[7]);
			buffer.write(Files.JPEG);
			buffer.readPosition(7);
			return Flux.just(buffer);
		}));
		try (StubServer server = StubServer.replying(Reply.recorded("481"))) {
			Connector.REACTOR_NETTY.connectedTo(server)
				.run((context) -> assertThat(context.getBean(InboxOperations.class)
					.send(OutboundMessage.image(Sending.to(), media))
					.block()
					.id()).isEqualTo(43));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "live", "dry-run" })
	void resourceThatFailsInAnyMethodIsRefused(String mode) {
		Media media = Media.of(new ChannelResource(Files.JPEG, new ConcurrentLinkedQueue<>()) {

			@Override
			public boolean isFile() {
				throw new IllegalArgumentException("/rahasia.jpg");
			}

		});
		try (StubServer server = StubServer.replying(Reply.recorded("481"))) {
			Connector.REACTOR_NETTY.connectedTo(server)
				.withPropertyValues("whatsnesia.mode=" + mode)
				.run((context) -> assertThatExceptionOfType(MediaRejectedException.class)
					.isThrownBy(() -> context.getBean(InboxOperations.class)
						.send(OutboundMessage.image(Sending.to(), media))
						.block())
					.withMessageNotContaining("rahasia")
					.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.NOT_DONE)));
			assertThat(server.connections()).isZero();
		}
	}

	@ParameterizedTest
	@EnumSource
	void resourcesAreNotReadOnAnEventLoop(Connector connector) {
		Queue<String> readers = new ConcurrentLinkedQueue<>();
		ChannelResource resource = new ChannelResource(Files.ofSize(Files.JPEG, 4_000_000), readers);
		try (StubServer server = StubServer.replying(Reply.recorded("481"))) {
			connector.connectedTo(server).run((context) -> {
				InboxOperations inbox = context.getBean(InboxOperations.class);
				// The second send begins on the thread that has received the first
				// answer.
				inbox.send(OutboundMessage.image(Sending.to(), Media.of(resource)))
					.then(inbox.send(OutboundMessage.image(Sending.to(), Media.of(resource))))
					.block();
			});
			assertThat(server.requests()).hasSize(2);
		}
		assertThat(readers).hasSizeGreaterThan(100).allMatch((thread) -> thread.startsWith("boundedElastic-"));
		assertThat(resource.isOpen).isFalse();
	}

	@Test
	void filesAreNotReadByAThreadThatMustNotBlock() throws IOException {
		Path file = this.directory.resolve("foto.jpg");
		java.nio.file.Files.write(file, Files.ofSize(Files.JPEG, 4_000_000));
		Media media = Media.of(file);
		List<Boolean> isReaderNonBlocking = Flux.defer(() -> media.content(this.buffers)).map((buffer) -> {
			DataBufferUtils.release(buffer);
			return Schedulers.isInNonBlockingThread();
		}).subscribeOn(Schedulers.parallel()).collectList().block();
		assertThat(isReaderNonBlocking).hasSizeGreaterThan(400).containsOnly(false);
	}

	@ParameterizedTest
	@MethodSource("ends")
	void fileIsClosedHoweverTheSendEnds(Connector connector, End end) {
		ChannelResource resource = new ChannelResource(Files.ofSize(Files.JPEG, 3_000_000),
				new ConcurrentLinkedQueue<>());
		ends(connector, end, Media.of(resource));
		Awaitility.await().untilAsserted(() -> assertThat(resource.isOpen).isFalse());
		assertThat(resource.opened).isTrue();
	}

	@ParameterizedTest
	@MethodSource("ends")
	void buffersAreReleasedHoweverTheSendEnds(Connector connector, End end) {
		ends(connector, end, media(3_000_000L, Flux.range(0, 300).map((piece) -> Files.ofSize(Files.JPEG, 10_000))));
		assertThatAllIsReleased();
	}

	static Stream<Arguments> ends() {
		return Stream.of(Connector.values())
			.flatMap((connector) -> Stream.of(End.values()).map((end) -> arguments(connector, end)));
	}

	private void ends(Connector connector, End end, Media media) {
		AtomicBoolean started = new AtomicBoolean();
		Media watched = media.onProgress((sent, total) -> started.set(true));
		try (StubServer server = StubServer.replying(end.reply).pausing(end.pace)) {
			connector.connectedTo(server).withPropertyValues("whatsnesia.http.send-timeout=300ms").run((context) -> {
				Flux<?> send = context.getBean(InboxOperations.class)
					.send(OutboundMessage.image(Sending.to(), watched))
					.flux();
				if (end == End.CANCELLED) {
					Disposable running = send.subscribe();
					Awaitility.await().untilTrue(started);
					running.dispose();
					Awaitility.await().until(() -> server.connections() == 1);
				}
				else if (end == End.ANSWERED) {
					send.blockLast();
				}
				else {
					assertThatExceptionOfType(TransportException.class).isThrownBy(send::blockLast)
						.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.UNKNOWN));
				}
			});
		}
	}

	/**
	 * The server may notice a connection only after the client has given it up.
	 */
	private static void assertThatOneConnectionWasMade(StubServer server) {
		Awaitility.await().until(() -> server.connections() > 0);
		assertThat(server.connections()).isEqualTo(1);
	}

	private void assertThatAllIsReleased() {
		assertThat(this.allocated).isNotEmpty();
		Awaitility.await()
			.untilAsserted(
					() -> assertThat(this.allocated).allMatch((buffer) -> buffer.getNativeBuffer().refCnt() == 0));
	}

	private Media media(Long length, Flux<byte[]> content) {
		return Media.of("foto.jpg", MimeTypeUtils.IMAGE_JPEG, length, content.map((bytes) -> {
			NettyDataBuffer buffer = this.buffers.allocateBuffer(bytes.length);
			buffer.write(bytes);
			this.allocated.add(buffer);
			return (DataBuffer) buffer;
		}));
	}

	private static Media unreadable(long length) {
		return Media.of("a.jpg", MimeTypeUtils.IMAGE_JPEG, length, Flux.error(new IOException("must not be read")));
	}

	enum End {

		ANSWERED(Reply.recorded("481"), 0), CUT(Reply.cut(), 0), TIMED_OUT(Reply.hang(), 0),
		CANCELLED(Reply.hang(), 50);

		private final Reply reply;

		private final java.time.Duration pace;

		End(Reply reply, long pace) {
			this.reply = reply;
			this.pace = java.time.Duration.ofMillis(pace);
		}

	}

	enum Kind {

		IMAGE("JPEG or PNG image", 5120, List.of(Files.JPEG, Files.PNG)),

		DOCUMENT("PDF, DOC or DOCX document", 102400, List.of(Files.PDF, OFFICE, Files.GIF, Files.MP3)),

		VIDEO("MP4 video", 16384, List.of(Files.MP4)),

		AUDIO("sound", 16384, List.of(Files.JPEG, Files.PNG, Files.GIF, Files.PDF, Files.MP4, Files.MP3, OFFICE));

		private final String name;

		private final int limit;

		private final Collection<byte[]> taken;

		Kind(String name, int limit, Collection<byte[]> taken) {
			this.name = name;
			this.limit = limit;
			this.taken = taken;
		}

		private boolean takes(byte[] content) {
			// A single byte that fits no signature is certain only where one is required.
			return this.taken.contains(content) || (content.length == 1 && this != IMAGE);
		}

		private OutboundMessage message(Media media) {
			return switch (this) {
				case IMAGE -> OutboundMessage.image(Sending.to(), media);
				case DOCUMENT -> OutboundMessage.document(Sending.to(), media);
				case VIDEO -> OutboundMessage.video(Sending.to(), media);
				case AUDIO -> OutboundMessage.audio(Sending.to(), media);
			};
		}

	}

	/**
	 * A resource that is not a file, and notes who reads it and whether it is open.
	 */
	private static class ChannelResource extends AbstractResource {

		private final byte[] content;

		private final Queue<String> readers;

		private volatile boolean opened;

		private volatile boolean isOpen;

		private ChannelResource(byte[] content, Queue<String> readers) {
			this.content = content;
			this.readers = readers;
		}

		@Override
		public String getDescription() {
			return "channel";
		}

		@Override
		public String getFilename() {
			return "foto.jpg";
		}

		@Override
		public long contentLength() {
			this.readers.add(Thread.currentThread().getName());
			return this.content.length;
		}

		@Override
		public java.io.InputStream getInputStream() {
			throw new UnsupportedOperationException();
		}

		@Override
		public ReadableByteChannel readableChannel() {
			ReadableByteChannel channel = Channels.newChannel(new java.io.ByteArrayInputStream(this.content));
			this.opened = true;
			this.isOpen = true;
			return new ReadableByteChannel() {

				@Override
				public int read(ByteBuffer target) throws IOException {
					ChannelResource.this.readers.add(Thread.currentThread().getName());
					return channel.read(target);
				}

				@Override
				public boolean isOpen() {
					return channel.isOpen();
				}

				@Override
				public void close() throws IOException {
					ChannelResource.this.isOpen = false;
					channel.close();
				}

			};
		}

	}

}
