package com.whatsnesia.webclient;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.whatsnesia.Media;
import reactor.core.publisher.Flux;

import org.springframework.core.ResolvableType;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.codec.multipart.DefaultPartHttpMessageReader;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.mock.http.client.reactive.MockClientHttpResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MimeTypeUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Gives any name to a file: it must stay one name of one file, also to another parser.
 */
class MultipartFrameFuzzTests {

	private static final byte[] CONTENT = "the file".getBytes(StandardCharsets.US_ASCII);

	private static final Pattern FILE_HEADERS = Pattern
		.compile("Content-Disposition: form-data; name=\"image\"; filename=\"((?:[^\"\\\\]|\\\\[\"\\\\])+)\"\r\n"
				+ "Content-Type: image/png\r\n\r\n$");

	@FuzzTest(maxDuration = "3m")
	void nameStaysInItsPlace(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		String name = text.substring(0, Math.min(text.length(), 2000));
		if (name.isBlank()) {
			return;
		}
		LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(Map.of("caption", List.of(name)));
		MultipartFrame frame = MultipartFrame.of(fields,
				new Upload("image", Media.of(name, CONTENT).type(MimeTypeUtils.IMAGE_PNG), MediaKind.IMAGE));
		Matcher headers = FILE_HEADERS.matcher(new String(frame.head(), StandardCharsets.UTF_8));
		assertThat(headers.find()).isTrue();
		assertThat(headers.group(1)).doesNotContain("\r", "\n", "\0");
		assertThat(headers.group(1).replaceAll("\\\\(.)", "$1")).isEqualTo(expected(name));
		if (headers.group(1).contains("=?")) {
			// Spring decodes such a name, and fails at a charset that it does not know.
			return;
		}
		List<Part> parts = parts(frame);
		assertThat(parts).hasSize(2);
		assertThat(parts.get(0)).isInstanceOfSatisfying(FormFieldPart.class,
				(field) -> assertThat(field.value()).isEqualTo(name));
		assertThat(parts.get(1)).isInstanceOf(FilePart.class)
			.satisfies((file) -> assertThat(file.headers().headerNames())
				.containsExactlyInAnyOrder("Content-Disposition", "Content-Type"));
	}

	private static String expected(String name) {
		StringBuilder expected = new StringBuilder();
		name.chars().filter((c) -> c >= ' ' && c != 0x7F).forEach((c) -> expected.append((char) c));
		String last = expected.substring(expected.lastIndexOf("/") + 1);
		return last.isBlank() ? "file" : last;
	}

	private static List<Part> parts(MultipartFrame frame) {
		MockClientHttpResponse message = new MockClientHttpResponse(200);
		message.getHeaders().setContentType(frame.contentType());
		message.setBody(Flux.just(frame.head(), CONTENT, frame.tail()).map(MultipartFrameFuzzTests::buffer));
		return new DefaultPartHttpMessageReader().read(ResolvableType.forClass(Part.class), message, Map.of())
			.collectList()
			.block();
	}

	private static DataBuffer buffer(byte[] bytes) {
		return DefaultDataBufferFactory.sharedInstance.wrap(bytes);
	}

}
