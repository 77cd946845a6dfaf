package com.whatsnesia.sample.message;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

import com.whatsnesia.Media;

import org.springframework.core.ResolvableType;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.DefaultPartHttpMessageReader;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Tests for {@link UploadedFile}.
 */
class UploadedFileTests {

	private static final DefaultDataBufferFactory BUFFERS = DefaultDataBufferFactory.sharedInstance;

	@Test
	void keepsNameTypeAndLength() {
		Media media = UploadedFile.toMedia(received(SampleFiles.JPEG)).block();
		assertThat(media.filename()).isEqualTo("a.jpg");
		assertThat(media.type()).isEqualTo(MediaType.IMAGE_JPEG);
		assertThat(media.length().block()).isEqualTo(SampleFiles.JPEG.length);
	}

	@Test
	void isReadAsAWholeByEachAttempt() {
		for (int size : new int[] { 100, 1024 * 1024 }) {
			byte[] content = SampleFiles.padded(SampleFiles.JPEG, size);
			FilePart part = received(content);
			Media media = UploadedFile.toMedia(part).block();
			assertThat(read(media)).isEqualTo(content);
			assertThat(read(media)).isEqualTo(content);
			part.delete().block();
		}
	}

	@Test
	void isReadOnlyAsFarAsItIsAskedFor() {
		AtomicLong produced = new AtomicLong();
		FilePart part = part(Flux.range(0, 1000).map((i) -> {
			produced.incrementAndGet();
			return BUFFERS.wrap(new byte[1024]);
		}));
		Media media = UploadedFile.toMedia(part).block();
		assertThat(media.length().block()).isEqualTo(1024 * 1000);
		produced.set(0);
		StepVerifier.create(media.content(BUFFERS), 2)
			.expectNextCount(2)
			.then(() -> assertThat(produced).hasValue(2))
			.thenCancel()
			.verify();
	}

	@Test
	void takesAPartWithoutATypeForBytes() {
		Media media = UploadedFile.toMedia(part(Flux.just(BUFFERS.wrap(new byte[1])))).block();
		assertThat(media.type()).isEqualTo(MediaType.APPLICATION_OCTET_STREAM);
	}

	@Test
	void isNothingWithoutAName() {
		FilePart part = mock();
		given(part.filename()).willReturn("");
		assertThat(UploadedFile.isChosen(part)).isFalse();
		assertThat(UploadedFile.isChosen(null)).isFalse();
		assertThat(UploadedFile.toMedia(part).blockOptional()).isEmpty();
		assertThat(UploadedFile.toMedia(null).blockOptional()).isEmpty();
	}

	private static byte[] read(Media media) {
		DataBuffer whole = DataBufferUtils.join(media.content(BUFFERS)).block();
		byte[] content = new byte[whole.readableByteCount()];
		whole.read(content);
		return content;
	}

	private static FilePart part(Flux<DataBuffer> content) {
		FilePart part = mock();
		given(part.filename()).willReturn("a.jpg");
		given(part.headers()).willReturn(new HttpHeaders());
		given(part.content()).willReturn(content);
		return part;
	}

	/**
	 * A part as WebFlux makes it of what a browser sends.
	 */
	private static FilePart received(byte[] content) {
		byte[] head = """
				--boundary
				Content-Disposition: form-data; name="file"; filename="a.jpg"
				Content-Type: image/jpeg

				""".replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
		byte[] tail = "\r\n--boundary--\r\n".getBytes(StandardCharsets.US_ASCII);
		MockServerHttpRequest request = MockServerHttpRequest.post("/")
			.contentType(MediaType.parseMediaType("multipart/form-data; boundary=boundary"))
			.body(Flux.just(head, content, tail).map(BUFFERS::wrap));
		ResolvableType type = ResolvableType.forClass(Part.class);
		return (FilePart) new DefaultPartHttpMessageReader().read(type, request, Map.of()).blockLast();
	}

}
