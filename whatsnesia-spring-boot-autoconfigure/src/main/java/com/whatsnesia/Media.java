package com.whatsnesia;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.util.Assert;
import org.springframework.util.MimeType;
import org.springframework.util.MimeTypeUtils;

/**
 * A file to send. It is read while it is sent, piece by piece, and not before; its name
 * and type are only told to the service, which looks at the content (surprise 33).
 */
public final class Media {

	/**
	 * Reading changes threads each time.
	 */
	private static final int READ_SIZE = 64 * 1024;

	/**
	 * Connections take many pieces in advance: larger ones would need a heap to wait on,
	 * and hide whether a slow line makes progress.
	 */
	private static final int PIECE_SIZE = 8 * 1024;

	private final String filename;

	private final MimeType type;

	private final Source source;

	private final @Nullable ProgressListener progressListener;

	private Media(String filename, MimeType type, Source source) {
		this(filename, type, source, null);
	}

	private Media(String filename, MimeType type, Source source, @Nullable ProgressListener progressListener) {
		Assert.hasText(filename, "'filename' must not be blank");
		this.filename = filename;
		this.type = type;
		this.source = source;
		this.progressListener = progressListener;
	}

	/**
	 * Use a file.
	 * @param path the path of the file
	 * @return the media
	 */
	public static Media of(Path path) {
		Assert.notNull(path, "'path' must not be null");
		Path name = path.getFileName();
		Assert.notNull(name, "'path' must name a file");
		return new Media(name.toString(), MimeTypeUtils.APPLICATION_OCTET_STREAM, new PathSource(path));
	}

	/**
	 * Use a resource, which is opened anew for each attempt to send it.
	 * @param resource the resource; it must have a file name
	 * @return the media
	 */
	public static Media of(Resource resource) {
		Assert.notNull(resource, "'resource' must not be null");
		String name = resource.getFilename();
		Assert.notNull(name, "'resource' must have a file name");
		return new Media(name, MimeTypeUtils.APPLICATION_OCTET_STREAM, new ResourceSource(resource));
	}

	/**
	 * Use bytes.
	 * @param filename the name to tell the service
	 * @param content the bytes
	 * @return the media
	 */
	public static Media of(String filename, byte[] content) {
		Assert.notNull(content, "'content' must not be null");
		return new Media(filename, MimeTypeUtils.APPLICATION_OCTET_STREAM, new BytesSource(content.clone()));
	}

	/**
	 * Use a stream of buffers, which is subscribed to once an attempt.
	 * @param filename the name to tell the service
	 * @param type the type to tell the service
	 * @param length the number of bytes, or null if it is not known
	 * @param content the buffers
	 * @return the media
	 */
	public static Media of(String filename, MimeType type, @Nullable Long length, Publisher<DataBuffer> content) {
		Assert.notNull(content, "'content' must not be null");
		Assert.isTrue(length == null || length >= 0, () -> "'length' must not be negative, but is " + length);
		return new Media(filename, MimeTypeUtils.APPLICATION_OCTET_STREAM, new PublisherSource(length, content))
			.type(type);
	}

	/**
	 * Tell the service another type.
	 * @param type the type; without a call, {@code application/octet-stream}
	 * @return the media
	 */
	public Media type(MimeType type) {
		Assert.notNull(type, "'type' must not be null");
		return new Media(this.filename, type, this.source, this.progressListener);
	}

	/**
	 * Watch how the file is sent.
	 * @param listener is told about the progress, anew for each attempt to send the file
	 * @return the media
	 */
	public Media onProgress(ProgressListener listener) {
		Assert.notNull(listener, "'listener' must not be null");
		return new Media(this.filename, this.type, this.source, listener);
	}

	/**
	 * Return the name to tell the service.
	 * @return the name
	 */
	public String filename() {
		return this.filename;
	}

	/**
	 * Return the type to tell the service.
	 * @return the type
	 */
	public MimeType type() {
		return this.type;
	}

	/**
	 * Return who watches how the file is sent.
	 * @return the listener, or null
	 */
	public @Nullable ProgressListener progressListener() {
		return this.progressListener;
	}

	/**
	 * Find out the number of bytes.
	 * @return the number, or empty if it is not known
	 */
	public Mono<Long> length() {
		return this.source.length();
	}

	/**
	 * Read the content. Nothing is opened before the subscription; files are never read
	 * on the subscriber's thread. Who cancels has to release what is discarded by it,
	 * too, unless the buffers are those of the heap.
	 * @param bufferFactory where the buffers come from
	 * @return the buffers, to be released by the subscriber
	 */
	public Flux<DataBuffer> content(DataBufferFactory bufferFactory) {
		return this.source.content(bufferFactory);
	}

	/**
	 * Describe the media without its name.
	 */
	@Override
	public String toString() {
		return "Media[" + this.type + "]";
	}

	private static List<DataBuffer> pieces(DataBuffer buffer) {
		List<DataBuffer> pieces = new ArrayList<>();
		while (buffer.readableByteCount() > PIECE_SIZE) {
			pieces.add(buffer.split(buffer.readPosition() + PIECE_SIZE));
		}
		pieces.add(buffer);
		return pieces;
	}

	/**
	 * Is told how the sending of a file progresses.
	 */
	@FunctionalInterface
	public interface ProgressListener {

		/**
		 * Called for each piece of the file when it is handed to the connection; what is
		 * handed over can still be in buffers of this machine. It is called by a thread
		 * that must not be blocked. If it throws, that is logged and the file is sent on.
		 * @param sent the number of bytes up to here
		 * @param total the number of bytes of the file, or null if it is not known
		 */
		void onProgress(long sent, @Nullable Long total);

	}

	private sealed interface Source {

		Mono<Long> length();

		Flux<DataBuffer> content(DataBufferFactory bufferFactory);

	}

	private record PathSource(Path path) implements Source {

		@Override
		public Mono<Long> length() {
			return Mono.fromCallable(() -> Files.size(this.path)).subscribeOn(Schedulers.boundedElastic());
		}

		@Override
		public Flux<DataBuffer> content(DataBufferFactory bufferFactory) {
			return DataBufferUtils.read(this.path, bufferFactory, READ_SIZE)
				.subscribeOn(Schedulers.boundedElastic())
				.concatMapIterable(Media::pieces, 1);
		}

	}

	private record ResourceSource(Resource resource) implements Source {

		@Override
		public Mono<Long> length() {
			// The length of a stream is found by reading it to its end.
			if (this.resource instanceof InputStreamResource) {
				return Mono.empty();
			}
			return Mono.fromCallable(this.resource::contentLength)
				.filter((length) -> length >= 0)
				.subscribeOn(Schedulers.boundedElastic());
		}

		@Override
		public Flux<DataBuffer> content(DataBufferFactory bufferFactory) {
			return Flux.defer(() -> DataBufferUtils.read(this.resource, bufferFactory, readSize()))
				.subscribeOn(Schedulers.boundedElastic())
				.concatMapIterable(Media::pieces, 1);
		}

		/**
		 * Streams of other kinds give less at a time than they are asked for, which would
		 * leave most of a buffer empty.
		 */
		private int readSize() {
			return this.resource.isFile() ? READ_SIZE : PIECE_SIZE;
		}

	}

	private record BytesSource(byte[] bytes) implements Source {

		@Override
		public Mono<Long> length() {
			return Mono.just((long) this.bytes.length);
		}

		@Override
		public Flux<DataBuffer> content(DataBufferFactory bufferFactory) {
			int pieces = (this.bytes.length + PIECE_SIZE - 1) / PIECE_SIZE;
			return Flux.range(0, pieces).map((piece) -> {
				int start = piece * PIECE_SIZE;
				int length = Math.min(PIECE_SIZE, this.bytes.length - start);
				return bufferFactory.wrap(ByteBuffer.wrap(this.bytes, start, length).slice());
			});
		}

	}

	private record PublisherSource(@Nullable Long knownLength, Publisher<DataBuffer> buffers) implements Source {

		@Override
		public Mono<Long> length() {
			return Mono.justOrEmpty(this.knownLength);
		}

		@Override
		public Flux<DataBuffer> content(DataBufferFactory bufferFactory) {
			return Flux.from(this.buffers);
		}

	}

}
