package com.whatsnesia.webclient;

import java.util.List;

import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import com.whatsnesia.Delivery;
import com.whatsnesia.Page;
import com.whatsnesia.PageQuery;
import com.whatsnesia.template.Template;
import com.whatsnesia.template.TemplateMessage;
import com.whatsnesia.template.TemplateOperations;
import com.whatsnesia.template.TemplateReceipt;

import org.springframework.util.Assert;

/**
 * {@link TemplateOperations} over HTTP.
 */
final class WebClientTemplateOperations implements TemplateOperations {

	private final ApiClient api;

	private final int pageSize;

	private final MessageSender<TemplateMessage, TemplateReceipt> sender;

	WebClientTemplateOperations(ApiClient api, int pageSize, WhatsnesiaClientFactory.SendSettings settings) {
		this.api = api;
		this.pageSize = pageSize;
		this.sender = new MessageSender<>(api, Endpoint.TEMPLATE_SEND, settings, TemplateMessage::to,
				WebClientTemplateOperations::call);
	}

	@Override
	public Mono<Page<Template>> list(PageQuery query) {
		Assert.notNull(query, "'query' must not be null");
		ListQuery uriQuery = ListQuery.of(query, this.pageSize);
		return this.api.execute(Call.read(Endpoint.TEMPLATE_LIST, uriQuery.template(), uriQuery.variables(), List.of(),
				TemplateJson.Many.PAYLOAD));
	}

	@Override
	public Flux<Template> findAll() {
		return Pages.all(PageQuery.first(), this::list, () -> new NotOnThePageBefore<>(Template::id));
	}

	@Override
	public Mono<TemplateReceipt> send(TemplateMessage message) {
		return this.sender.send(message);
	}

	@Override
	public Flux<Delivery<TemplateMessage, TemplateReceipt>> sendAll(Publisher<? extends TemplateMessage> messages) {
		return this.sender.sendAll(messages);
	}

	private static Call<TemplateReceipt> call(TemplateMessage message) {
		return Call.send(Endpoint.TEMPLATE_SEND, MessageForm.of(message), TemplateJson.Sent.PAYLOAD,
				Mono.fromSupplier(() -> TemplateJson.Sent.receipt(false, true)));
	}

}
