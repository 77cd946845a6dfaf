package com.whatsnesia.webclient;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.inbox.Conversation;
import com.whatsnesia.inbox.ConversationQuery;
import com.whatsnesia.inbox.ConversationStatus;
import com.whatsnesia.template.Template;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How all conversations and all templates are read, counted by the server.
 */
class FindAllMessagingTests {

	private final StubServer server = StubServer.replying(Reply.html(500));

	@AfterEach
	void close() {
		this.server.close();
	}

	@Test
	void conversationsInAnyOrderOfIds() {
		this.server.first(page("conversation", 1, 3, 7, 9, 2), page("conversation", 2, 3, 3, 1, 8),
				page("conversation", 3, 3, 4));
		run((client) -> assertThat(client.inbox()
			.findAll(ConversationQuery.all().status(ConversationStatus.PENDING).search("budi").size(3))
			.map(Conversation::id)
			.collectList()
			.block()).containsExactly(7L, 9L, 2L, 3L, 1L, 8L, 4L));
		assertThat(this.server.requests()).extracting((request) -> request.target())
			.containsExactly(target("conversation-list", 1), target("conversation-list", 2),
					target("conversation-list", 3));
	}

	@Test
	void conversationsThatShiftAreNotEmittedTwice() {
		this.server.first(page("conversation", 1, 3, 7, 9, 2), page("conversation", 2, 3, 2, 9, 8),
				page("conversation", 3, 3, 8));
		run((client) -> assertThat(
				client.inbox().findAll(ConversationQuery.all()).map(Conversation::id).collectList().block())
			.containsExactly(7L, 9L, 2L, 8L));
		assertThat(this.server.requests()).hasSize(3);
	}

	@Test
	void pageOfWhichAllHasBeenThereIsNotTheEnd() {
		this.server.first(page("conversation", 1, 3, 7, 9), page("conversation", 2, 3, 9, 7),
				page("conversation", 3, 3, 1));
		run((client) -> assertThat(
				client.inbox().findAll(ConversationQuery.all()).map(Conversation::id).take(3).collectList().block())
			.containsExactly(7L, 9L, 1L));
	}

	@Test
	void everySubscriptionStartsAnew() {
		this.server.reply(page("conversation", 1, 1, 2, 1));
		run((client) -> {
			var all = client.inbox().findAll(ConversationQuery.all()).map(Conversation::id).collectList();
			assertThat(all.block()).containsExactly(2L, 1L);
			assertThat(all.block()).containsExactly(2L, 1L);
		});
	}

	@Test
	void fewConversationsTakeOneRequest() {
		this.server.first(page("conversation", 1, 9, 7, 9, 2));
		run((client) -> assertThat(client.inbox().findAll(ConversationQuery.all()).take(3).count().block())
			.isEqualTo(3));
		assertThat(this.server.requests()).extracting((request) -> request.target())
			.containsExactly("/external-api/inbox/conversation-list?page=1&paginate=100");
	}

	@Test
	void templates() {
		this.server.first(page("templates", 1, 2, 1, 2, 3), page("templates", 2, 2, 3, 4));
		run((client) -> assertThat(client.templates().findAll().map(Template::id).collectList().block())
			.containsExactly(1L, 2L, 3L, 4L));
		assertThat(this.server.requests()).extracting((request) -> request.target())
			.containsExactly("/external-api/inbox/template-list?page=1&paginate=100",
					"/external-api/inbox/template-list?page=2&paginate=100");
	}

	private void run(Consumer<WhatsnesiaClient> calls) {
		Connector.REACTOR_NETTY.connectedTo(this.server)
			.run((context) -> calls.accept(context.getBean(WhatsnesiaClient.class)));
	}

	private static String target(String endpoint, int page) {
		return "/external-api/inbox/" + endpoint + "?page=" + page + "&paginate=3&status=2&search=budi";
	}

	private static Reply page(String name, int page, int lastPage, long... ids) {
		String rows = LongStream.of(ids).mapToObj((id) -> "{\"id\":" + id + "}").collect(Collectors.joining(","));
		return Reply.json(200, "{\"status\":\"success\",\"data\":{\"" + name + "\":{\"current_page\":" + page
				+ ",\"last_page\":" + lastPage + ",\"data\":[" + rows + "]}}}");
	}

}
