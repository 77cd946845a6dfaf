package com.whatsnesia.webclient;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import com.whatsnesia.Delivery;
import com.whatsnesia.Page;
import com.whatsnesia.PageQuery;
import com.whatsnesia.inbox.Conversation;
import com.whatsnesia.inbox.ConversationQuery;
import com.whatsnesia.inbox.ConversationStatus;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.inbox.SentMessage;

import org.springframework.util.Assert;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * {@link InboxOperations} over HTTP.
 */
final class WebClientInboxOperations implements InboxOperations {

	private final ApiClient api;

	private final int pageSize;

	private final MessageSender<OutboundMessage, SentMessage> sender;

	WebClientInboxOperations(ApiClient api, int pageSize, WhatsnesiaClientFactory.SendSettings settings,
			@Nullable String fromNumber) {
		this.api = api;
		this.pageSize = pageSize;
		this.sender = new MessageSender<>(api, Endpoint.MESSAGE_SEND, settings, OutboundMessage::to,
				(message) -> call(message, fromNumber));
	}

	@Override
	public Mono<Page<Conversation>> list(ConversationQuery query) {
		Assert.notNull(query, "'query' must not be null");
		return page(query, query.paging());
	}

	@Override
	public Flux<Conversation> findAll(ConversationQuery query) {
		Assert.notNull(query, "'query' must not be null");
		return Pages.all(query.paging(), (paging) -> page(query, paging),
				() -> new NotOnThePageBefore<>(Conversation::id));
	}

	@Override
	public Mono<Conversation> details(long conversationId) {
		requireId(conversationId);
		return this.api.execute(Call.read(Endpoint.CONVERSATION_DETAILS, "", Map.of("id", conversationId), List.of(),
				ConversationJson.One.PAYLOAD));
	}

	@Override
	public Mono<Void> changeStatus(long conversationId, ConversationStatus status) {
		requireId(conversationId);
		Assert.notNull(status, "'status' must not be null");
		Assert.isTrue(status != ConversationStatus.UNKNOWN, "'status' must not be UNKNOWN");
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		fields.add("status", Long.toString(ConversationJson.STATUSES.code(status)));
		return this.api.execute(Call.write(Endpoint.CONVERSATION_STATUS, Map.of("id", conversationId),
				RequestBody.form(Endpoint.CONVERSATION_STATUS, fields, null), List.of(), Payload.none(), Mono.empty()));
	}

	@Override
	public Mono<SentMessage> send(OutboundMessage message) {
		return this.sender.send(message);
	}

	@Override
	public Flux<Delivery<OutboundMessage, SentMessage>> sendAll(Publisher<? extends OutboundMessage> messages) {
		return this.sender.sendAll(messages);
	}

	private Mono<Page<Conversation>> page(ConversationQuery query, PageQuery paging) {
		ListQuery uriQuery = ListQuery.of(paging, this.pageSize);
		String name = (query.statuses().size() > 1) ? "status[]" : "status";
		query.statuses().forEach((status) -> uriQuery.and(name, ConversationJson.STATUSES.code(status)));
		Collection<String> personal = List.of();
		if (query.search() != null) {
			uriQuery.and("search", query.search());
			personal = List.of(query.search());
		}
		return this.api.execute(Call.read(Endpoint.CONVERSATION_LIST, uriQuery.template(), uriQuery.variables(),
				personal, ConversationJson.Many.PAYLOAD));
	}

	private static Call<SentMessage> call(OutboundMessage message, @Nullable String defaultFrom) {
		return Call.send(Endpoint.MESSAGE_SEND, MessageForm.of(message, defaultFrom), MessageJson.Sent.PAYLOAD,
				Mono.fromSupplier(() -> DryRunMessage.of(message)));
	}

	/**
	 * Ids are cast by the service's database (surprise 8).
	 */
	private static void requireId(long conversationId) {
		Assert.isTrue(conversationId > 0, () -> "'conversationId' must be positive, but is " + conversationId);
	}

}
