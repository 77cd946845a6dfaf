package com.whatsnesia.webclient;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import com.whatsnesia.Media;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.wire.ChildJvm;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Flux;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.util.MimeTypeUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends a document of 100 MiB from a JVM with a heap of 64 MB.
 */
class LargeUploadTests {

	private static final int SIZE = 100 * 1024 * 1024;

	@TempDir
	private Path directory;

	@ParameterizedTest
	@CsvSource({ "REACTOR_NETTY, PATH", "REACTOR_NETTY, PUBLISHER", "JDK, RESOURCE", "JDK, STREAM" })
	void memoryDoesNotGrowWithTheFile(Connector connector, Source source) throws Exception {
		Path file = this.directory.resolve("katalog.pdf");
		try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
			content.write(Files.PDF);
			content.setLength(SIZE);
		}
		try (StubServer server = StubServer.replying(Reply.recorded("483")).keeping(1000)) {
			assertThat(ChildJvm.run(Sender.class, List.of("-Xmx64m"), connector, server.baseUrl(), source, file))
				.contains("sent " + SIZE);
			assertThat(server.request().size()).isGreaterThan(SIZE).isLessThan(SIZE + 1000);
			assertThat(server.request().headers())
				.containsKey(source.isOfKnownLength ? "content-length" : "transfer-encoding");
		}
	}

	enum Source {

		PATH(true), RESOURCE(true), STREAM(false), PUBLISHER(false);

		private final boolean isOfKnownLength;

		Source(boolean isOfKnownLength) {
			this.isOfKnownLength = isOfKnownLength;
		}

		private Media media(Path file) throws IOException {
			return switch (this) {
				case PATH -> Media.of(file);
				case RESOURCE -> Media.of(new FileSystemResource(file));
				case STREAM -> Media.of(new InputStreamResource(new FileInputStream(file.toFile())) {

					@Override
					public String getFilename() {
						return "katalog.pdf";
					}

				});
				case PUBLISHER -> Media.of("katalog.pdf", MimeTypeUtils.APPLICATION_OCTET_STREAM, null,
						Flux.defer(() -> DataBufferUtils.read(file, new DefaultDataBufferFactory(), 64 * 1024)));
			};
		}

	}

	/**
	 * The program that sends.
	 */
	static class Sender {

		public static void main(String[] args) {
			Connector.valueOf(args[0]).connectedTo(URI.create(args[1])).run((context) -> {
				long[] progress = new long[1];
				Media media = Source.valueOf(args[2])
					.media(Path.of(args[3]))
					.onProgress((sent, total) -> progress[0] = sent);
				context.getBean(InboxOperations.class).send(OutboundMessage.document(Sending.to(), media)).block();
				System.out.println("sent " + progress[0]);
			});
			System.exit(0);
		}

	}

}
