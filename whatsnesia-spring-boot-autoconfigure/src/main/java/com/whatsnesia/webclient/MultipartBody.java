package com.whatsnesia.webclient;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import com.whatsnesia.Media;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.util.MimeTypeUtils;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserter;

/**
 * Text fields and one file as {@code multipart/form-data}. Spring's own writer knows no
 * overall Content-Length and encodes file names in a way that the service does not decode
 * (surprise 33).
 */
final class MultipartBody implements RequestBody {

	private final MultiValueMap<String, String> fields;

	private final String fileField;

	private final Media file;

	private final MediaRule rule;

	MultipartBody(MultiValueMap<String, String> fields, String fileField, Media file, MediaRule rule) {
		this.fields = fields;
		this.fileField = fileField;
		this.file = file;
		this.rule = rule;
	}

	@Override
	public <T> Mono<T> exchange(Function<BodyInserter<?, ? super ClientHttpRequest>, Mono<T>> exchange) {
		return this.file.length()
			.onErrorMap(this.rule::unreadable)
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.flatMap((length) -> content().switchOnFirst((first, content) -> {
				Throwable objection = this.rule.objection(first);
				return (objection != null) ? Mono.<T>error(objection) : exchange.apply(inserter(length, content));
			}).singleOrEmpty());
	}

	private Flux<DataBuffer> content() {
		return this.file.content(DefaultDataBufferFactory.sharedInstance)
			.doOnDiscard(DataBuffer.class, DataBufferUtils::release);
	}

	private BodyInserter<?, ClientHttpRequest> inserter(Optional<Long> length, Flux<DataBuffer> content) {
		String boundary = MimeTypeUtils.generateMultipartBoundaryString();
		byte[] head = head(boundary).getBytes(StandardCharsets.UTF_8);
		byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII);
		return (request, context) -> {
			request.getHeaders()
				.setContentType(new MediaType(MediaType.MULTIPART_FORM_DATA, Map.of("boundary", boundary)));
			length.ifPresent((bytes) -> request.getHeaders().setContentLength(head.length + bytes + tail.length));
			return request.writeWith(Flux.concat(buffer(request, head), content, buffer(request, tail)));
		};
	}

	private static Publisher<DataBuffer> buffer(ClientHttpRequest request, byte[] bytes) {
		return Mono.fromSupplier(() -> request.bufferFactory().wrap(bytes));
	}

	private String head(String boundary) {
		StringBuilder head = new StringBuilder();
		this.fields.forEach((name, values) -> values.forEach((value) -> {
			startPart(head, boundary, name);
			head.append("\r\n\r\n").append(value).append("\r\n");
		}));
		startPart(head, boundary, this.fileField);
		head.append("; filename=\"").append(filename()).append("\"\r\nContent-Type: ");
		head.append(this.file.type().getType()).append('/').append(this.file.type().getSubtype()).append("\r\n\r\n");
		return head.toString();
	}

	private static void startPart(StringBuilder head, String boundary, String name) {
		head.append("--").append(boundary);
		head.append("\r\nContent-Disposition: form-data; name=\"").append(name).append('"');
	}

	/**
	 * The name as the service reads it: raw UTF-8, quotes and backslashes escaped,
	 * without a path and without what could end the header.
	 */
	private String filename() {
		String name = this.file.filename().replaceAll("\\p{Cntrl}", "");
		name = name.substring(name.lastIndexOf('/') + 1);
		return name.replace("\\", "\\\\").replace("\"", "\\\"");
	}

}
