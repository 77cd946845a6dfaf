package com.whatsnesia.webclient;

import java.net.ConnectException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.whatsnesia.Media;
import com.whatsnesia.PhoneNumber;
import com.whatsnesia.autoconfigure.WhatsnesiaWebClientCustomizer;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.NewContact;
import com.whatsnesia.error.MediaRejectedException;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.TransportException;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.channel.ChannelOption;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.NettyDataBuffer;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.util.MimeTypeUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What becomes of a file whose content is not what it should be, and of its buffers.
 */
class UploadsTests {

	private static final byte[] JPEG = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1, 2, 3, 4, 5, 6 };

	private static final NewContact CONTACT = NewContact.of("Budi", "Santoso", PhoneNumber.of("62", "81200000001"));

	private final NettyDataBufferFactory buffers = new NettyDataBufferFactory(PooledByteBufAllocator.DEFAULT);

	private final List<NettyDataBuffer> allocated = new CopyOnWriteArrayList<>();

	@ParameterizedTest
	@EnumSource
	void contentLongerThanAnnouncedDoesNotReachTheConnection(Connector connector) {
		Media media = media(3L, Flux.just(JPEG, "\r\n\r\nGET /x HTTP/1.1\r\nHost: x\r\n\r\n".getBytes()));
		try (StubServer server = StubServer.replying(Reply.recorded("158"))) {
			connector.connectedTo(server).run((context) -> {
				ContactOperations contacts = context.getBean(ContactOperations.class);
				failsInTheMiddle(contacts, media);
				server.reply(Reply.recorded("251"));
				contacts.delete(1).block();
				assertThat(server.requests()).extracting((request) -> request.target())
					.containsExactly("/external-api/contact/delete/1");
			});
		}
		assertThatAllIsReleased();
	}

	@ParameterizedTest
	@EnumSource
	void contentShorterThanAnnouncedEndsTheRequest(Connector connector) {
		try (StubServer server = StubServer.replying(Reply.recorded("158"))) {
			connector.connectedTo(server)
				.run((context) -> failsInTheMiddle(context.getBean(ContactOperations.class),
						media(1000L, Flux.just(JPEG))));
			assertThat(server.requests()).isEmpty();
			assertThatOneConnectionWasMade(server);
		}
		assertThatAllIsReleased();
	}

	@ParameterizedTest
	@EnumSource
	void contentThatBreaksIsNeitherRepeatedNorShown(Connector connector) {
		for (Exception error : List.of(new ConnectException("storage refused"),
				new FileSystemException("/secret-path.jpg"), new IllegalStateException("secret-path"))) {
			Media media = media(null, Flux.just(JPEG, new byte[200_000]).concatWith(Mono.error(error)));
			try (StubServer server = StubServer.replying(Reply.recorded("158"))) {
				connector.connectedTo(server)
					.run((context) -> failsInTheMiddle(context.getBean(ContactOperations.class), media));
				assertThatOneConnectionWasMade(server);
			}
		}
		assertThatAllIsReleased();
	}

	@ParameterizedTest
	@EnumSource
	void refusedContentIsReleased(Connector connector) {
		try (StubServer server = StubServer.replying(Reply.recorded("158"))) {
			connector.connectedTo(server)
				.run((context) -> assertThatExceptionOfType(MediaRejectedException.class)
					.isThrownBy(() -> context.getBean(ContactOperations.class)
						.create(CONTACT.profileImage(media(null, Flux.just(new byte[] { 'G', 'I', 'F' }, JPEG))))
						.block())
					.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.NOT_DONE)));
			assertThat(server.connections()).isZero();
		}
		assertThatAllIsReleased();
	}

	@ParameterizedTest
	@EnumSource
	void contentWithoutAConnectionIsReleased(Connector connector) {
		connector.connectedTo(StubServer.closed())
			.run((context) -> assertThatExceptionOfType(TransportException.class)
				.isThrownBy(() -> context.getBean(ContactOperations.class)
					.create(CONTACT.profileImage(media(null, Flux.just(JPEG, JPEG))))
					.block())
				.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.NOT_DONE)));
		assertThatAllIsReleased();
	}

	@ParameterizedTest
	@EnumSource
	void contentOfATimedOutUploadIsReleased(Connector connector) {
		try (StubServer server = StubServer.replying(Reply.hang())) {
			connector.connectedTo(server)
				.withPropertyValues("whatsnesia.http.read-timeout=300ms")
				.run((context) -> assertThatExceptionOfType(TransportException.class)
					.isThrownBy(() -> context.getBean(ContactOperations.class)
						.create(CONTACT.profileImage(media(20L, Flux.just(JPEG, JPEG))))
						.block())
					.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.UNKNOWN)));
		}
		assertThatAllIsReleased();
	}

	@ParameterizedTest
	@EnumSource
	void emptyBuffersDoNotMatter(Connector connector) {
		try (StubServer server = StubServer.replying(Reply.recorded("158"))) {
			connector.connectedTo(server)
				.run((context) -> assertThat(context.getBean(ContactOperations.class)
					.create(CONTACT.profileImage(media(10L, Flux.just(new byte[0], JPEG, new byte[0]))))
					.block()
					.id()).isEqualTo(48));
		}
		assertThatAllIsReleased();
	}

	@ParameterizedTest
	@EnumSource
	void contentThatCanBeReadOnceLeavesTheFailureOfTheConnection(Connector connector) {
		Flux<DataBuffer> once = Flux.defer(() -> this.allocated.isEmpty() ? Flux.just(buffer(JPEG))
				: Flux.error(new IllegalStateException("only one subscriber")));
		Media media = Media.of("me.jpg", MimeTypeUtils.IMAGE_JPEG, null, once);
		connector.connectedTo(StubServer.closed())
			.run((context) -> assertThatExceptionOfType(TransportException.class)
				.isThrownBy(() -> context.getBean(ContactOperations.class).create(CONTACT.profileImage(media)).block())
				.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.NOT_DONE)));
		assertThatAllIsReleased();
	}

	@ParameterizedTest
	@EnumSource
	void contentThatNeverComesEndsTheCall(Connector connector) {
		try (StubServer server = StubServer.replying(Reply.recorded("158"))) {
			connector.connectedTo(server)
				.withPropertyValues("whatsnesia.http.write-timeout=200ms")
				.run((context) -> assertThatExceptionOfType(MediaRejectedException.class)
					.isThrownBy(() -> context.getBean(ContactOperations.class)
						.create(CONTACT.profileImage(media(null, Flux.never())))
						.block(Duration.ofSeconds(10))));
			assertThat(server.connections()).isZero();
		}
	}

	@ParameterizedTest
	@EnumSource
	void lengthThatIsNotFoundInTimeEndsTheCall(Connector connector) {
		CountDownLatch asked = new CountDownLatch(1);
		CountDownLatch end = new CountDownLatch(1);
		Media media = Media.of(new ByteArrayResource(JPEG) {

			@Override
			public String getFilename() {
				return "me.jpg";
			}

			@Override
			public long contentLength() {
				asked.countDown();
				try {
					end.await();
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
				return JPEG.length;
			}

		});
		try (StubServer server = StubServer.replying(Reply.recorded("158"))) {
			connector.connectedTo(server)
				.withPropertyValues("whatsnesia.http.write-timeout=200ms")
				.run((context) -> assertThatExceptionOfType(MediaRejectedException.class)
					.isThrownBy(() -> context.getBean(ContactOperations.class)
						.create(CONTACT.profileImage(media))
						.block(Duration.ofSeconds(10)))
					.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.NOT_DONE)));
			assertThat(asked.getCount()).isZero();
			assertThat(server.connections()).isZero();
		}
		finally {
			end.countDown();
		}
	}

	@Test
	void slowButSteadyUploadIsNotCut() {
		byte[] image = new byte[3_000_000];
		System.arraycopy(JPEG, 0, image, 0, 3);
		HttpClient smallBuffers = HttpClient.create().option(ChannelOption.SO_SNDBUF, 16 * 1024);
		try (StubServer server = StubServer.replying(Reply.recorded("158")).pausing(Duration.ofMillis(15))) {
			Connector.REACTOR_NETTY.connectedTo(server)
				.withBean(WhatsnesiaWebClientCustomizer.class,
						() -> (builder) -> builder.clientConnector(new ReactorClientHttpConnector(smallBuffers)))
				.withPropertyValues("whatsnesia.http.write-timeout=2s", "whatsnesia.http.read-timeout=2s")
				.run((context) -> assertThat(context.getBean(ContactOperations.class)
					.create(CONTACT.profileImage(Media.of("me.jpg", image)))
					.block()
					.id()).isEqualTo(48));
		}
	}

	private void failsInTheMiddle(ContactOperations contacts, Media media) {
		assertThatExceptionOfType(MediaRejectedException.class)
			.isThrownBy(() -> contacts.create(CONTACT.profileImage(media)).block(Duration.ofSeconds(20)))
			.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.UNKNOWN))
			.withMessageNotContaining("secret")
			.withNoCause();
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
			.atMost(5, TimeUnit.SECONDS)
			.untilAsserted(
					() -> assertThat(this.allocated).allMatch((buffer) -> buffer.getNativeBuffer().refCnt() == 0));
	}

	private Media media(Long length, Flux<byte[]> content) {
		return Media.of("me.jpg", MimeTypeUtils.IMAGE_JPEG, length, content.map(this::buffer));
	}

	private DataBuffer buffer(byte[] bytes) {
		NettyDataBuffer buffer = this.buffers.allocateBuffer(Math.max(1, bytes.length));
		buffer.write(bytes);
		this.allocated.add(buffer);
		return buffer;
	}

}
