package com.whatsnesia;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.netty.buffer.UnpooledByteBufAllocator;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;

import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.util.MimeTypeUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link Media}.
 */
class MediaTests {

	private static final byte[] CONTENT = new byte[40_000];

	@Test
	void nothingIsOpenedBeforeItIsRead(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("later.png");
		Media media = Media.of(file);
		Files.write(file, CONTENT);
		assertThat(media.length().block()).isEqualTo(40_000);
		assertThat(read(media)).isEqualTo(CONTENT);
		assertThat(read(media)).as("again").isEqualTo(CONTENT);
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 3, 9, 100 })
	void pooledPiecesAreReleasedOneByOne(long wanted, @TempDir Path folder) throws IOException {
		byte[] content = new byte[200_000];
		new Random(1).nextBytes(content);
		Path file = Files.write(folder.resolve("a.png"), content);
		UnpooledByteBufAllocator allocator = new UnpooledByteBufAllocator(false);
		ByteArrayOutputStream read = new ByteArrayOutputStream();
		DataBufferUtils
			.write(Media.of(file)
				.content(new NettyDataBufferFactory(allocator))
				.doOnNext((buffer) -> assertThat(buffer.readableByteCount()).isBetween(1, 8192))
				.take(wanted)
				.doOnDiscard(DataBuffer.class, DataBufferUtils::release), read)
			.doOnNext(DataBufferUtils::release)
			.blockLast();
		assertThat(read.toByteArray()).isEqualTo(Arrays.copyOf(content, (int) Math.min(content.length, wanted * 8192)));
		Awaitility.await()
			.untilAsserted(() -> assertThat(allocator.metric().usedHeapMemory() + allocator.metric().usedDirectMemory())
				.isZero());
	}

	@Test
	void streamOfAResourceIsReadOffTheSubscribersThread() {
		Set<String> threads = ConcurrentHashMap.newKeySet();
		Media media = Media.of(new StreamResource(threads));
		assertThat(read(media)).isEqualTo(CONTENT);
		assertThat(threads).isNotEmpty().allMatch((name) -> name.startsWith("boundedElastic"));
	}

	@Test
	void buffersOfAStreamAreNotLargerThanWhatItGives() {
		assertThat(Media.of(new StreamResource(ConcurrentHashMap.newKeySet()))
			.content(DefaultDataBufferFactory.sharedInstance)
			.collectList()
			.block()).isNotEmpty().allSatisfy((buffer) -> assertThat(buffer.capacity()).isLessThanOrEqualTo(8192));
	}

	@Test
	void lengthOfAStreamIsNotFoundByReadingIt() {
		InputStreamResource stream = new InputStreamResource(new ByteArrayInputStream(CONTENT)) {

			@Override
			public String getFilename() {
				return "stream.png";
			}

		};
		Media media = Media.of(stream);
		assertThat(media.length().blockOptional()).isEmpty();
		assertThat(read(media)).isEqualTo(CONTENT);
	}

	@Test
	void bytesAreTakenAsTheyAreNow() {
		byte[] bytes = { 1, 2, 3 };
		Media media = Media.of("a.png", bytes);
		bytes[0] = 9;
		assertThat(read(media)).containsExactly(1, 2, 3);
		assertThat(media.length().block()).isEqualTo(3);
	}

	@Test
	void hasANameAndAType() {
		Media media = Media.of("a.png", CONTENT);
		assertThat(media.filename()).isEqualTo("a.png");
		assertThat(media.type()).isEqualTo(MimeTypeUtils.APPLICATION_OCTET_STREAM);
		assertThat(media.type(MimeTypeUtils.IMAGE_PNG).type()).isEqualTo(MimeTypeUtils.IMAGE_PNG);
		assertThat(media).hasToString("Media[application/octet-stream]");
		assertThatIllegalArgumentException().isThrownBy(() -> Media.of(new StreamResource(Set.of()) {

			@Override
			public String getFilename() {
				return null;
			}

		})).withMessageContaining("resource");
	}

	private static byte[] read(Media media) {
		Flux<org.springframework.core.io.buffer.DataBuffer> content = media
			.content(DefaultDataBufferFactory.sharedInstance);
		return DataBufferUtils.join(content).map((buffer) -> {
			byte[] bytes = new byte[buffer.readableByteCount()];
			buffer.read(bytes);
			return bytes;
		}).block();
	}

	/**
	 * Tells which threads open and read it.
	 */
	private static class StreamResource extends AbstractResource {

		private final Set<String> threads;

		StreamResource(Set<String> threads) {
			this.threads = threads;
		}

		@Override
		public String getDescription() {
			return "stream";
		}

		@Override
		public String getFilename() {
			return "stream.png";
		}

		@Override
		public InputStream getInputStream() {
			this.threads.add(Thread.currentThread().getName());
			return new ByteArrayInputStream(CONTENT) {

				@Override
				public synchronized int read(byte[] bytes, int offset, int length) {
					StreamResource.this.threads.add(Thread.currentThread().getName());
					return super.read(bytes, offset, length);
				}

			};
		}

	}

}
