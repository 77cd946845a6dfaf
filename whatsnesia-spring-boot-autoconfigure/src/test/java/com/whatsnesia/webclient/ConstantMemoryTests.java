package com.whatsnesia.webclient;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.wire.ChildJvm;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads an account of 400 MB in a JVM with a heap of 48 MB.
 */
class ConstantMemoryTests {

	private static final int PAGES = 1000;

	private static final int ROWS = 100;

	private static final int ROW_SIZE = 4000;

	@Test
	void memoryDoesNotGrowWithTheAccount() throws Exception {
		String filler = "x".repeat(ROW_SIZE);
		Reply pages = (request, connection) -> {
			int page = Integer.parseInt(request.target().replaceAll(".*[?]page=(\\d+)&.*", "$1"));
			long newest = (long) (PAGES - page + 1) * ROWS;
			String rows = LongStream.range(0, ROWS)
				.mapToObj((row) -> "{\"id\":" + (newest - row) + ",\"firstname\":\"" + filler + "\"}")
				.collect(Collectors.joining(","));
			Reply
				.json(200,
						"{\"status\":\"success\",\"data\":{\"contacts\":{\"current_page\":" + page + ",\"last_page\":"
								+ PAGES + ",\"data\":[" + rows + "]}}}")
				.send(request, connection);
		};
		try (StubServer server = StubServer.replying(pages)) {
			assertThat(ChildJvm.run(Reader.class, List.of("-Xmx48m"), server.baseUrl()))
				.contains("read " + PAGES * ROWS + " contacts");
			assertThat(server.requests()).hasSize(PAGES);
		}
	}

	/**
	 * The program that reads.
	 */
	static class Reader {

		public static void main(String[] args) {
			Connector.REACTOR_NETTY.connectedTo(java.net.URI.create(args[0])).run((context) -> {
				long count = context.getBean(ContactOperations.class).findAll(ContactQuery.all()).count().block();
				System.out.println("read " + count + " contacts");
			});
		}

	}

}
