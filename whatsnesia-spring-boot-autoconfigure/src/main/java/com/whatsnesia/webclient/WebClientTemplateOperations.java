package com.whatsnesia.webclient;

import java.util.List;
import java.util.Map;

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

	private static final Payload<?, Page<Template>> MANY = Payload.of(TemplateJson.Many.class,
			TemplateJson.Many::toPage);

	private static final Payload<?, TemplateReceipt> SENT = Payload.lenient(TemplateJson.Sent.class,
			TemplateJson.Sent::toReceipt, receipt(true, false), receipt(false, false));

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
		return this.api
			.execute(Call.read(Endpoint.TEMPLATE_LIST, uriQuery.template(), uriQuery.variables(), List.of(), MANY));
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
		return Call.send(Endpoint.TEMPLATE_SEND, MessageForm.of(message), SENT, Mono.just(receipt(false, true)));
	}

	private static TemplateReceipt receipt(boolean confirmed, boolean dryRun) {
		return new TemplateReceipt(confirmed, null, null, null, Map.of(), dryRun);
	}

}
