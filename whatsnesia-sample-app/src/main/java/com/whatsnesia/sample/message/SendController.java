package com.whatsnesia.sample.message;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.inbox.SentMessage;
import com.whatsnesia.sample.sending.LatestResults;
import com.whatsnesia.sample.sending.OneTimeKey;
import com.whatsnesia.sample.web.ConsolePage;

import org.springframework.http.HttpStatus;
import org.springframework.http.codec.multipart.Part;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Sends messages that people fill in, each kind on a page of its own.
 */
@ConsolePage
@RequestMapping("/send")
class SendController {

	private final InboxOperations inbox;

	private final FirstMessage firstMessage;

	private final UploadProgress progress;

	private final LatestResults<Rendering> results = new LatestResults<>();

	SendController(InboxOperations inbox, FirstMessage firstMessage, UploadProgress progress) {
		this.inbox = inbox;
		this.firstMessage = firstMessage;
		this.progress = progress;
	}

	@GetMapping
	String start() {
		return "redirect:/send/text";
	}

	@GetMapping("/{kind}")
	Rendering form(MessageForm form) {
		return new SendView(form, new NewRecipient("", "")).page().build();
	}

	@PostMapping("/{kind}")
	Mono<Rendering> send(MessageForm form, NewRecipient recipient, OneTimeKey oneTimeKey,
			@RequestPart(required = false) @Nullable Part file) {
		SendView view = new SendView(form, recipient);
		Map<String, String> errors = form.errors(UploadedFile.isChosen(file));
		if (!errors.isEmpty()) {
			return Mono.just(view.page(errors).build());
		}
		UUID key = oneTimeKey.with(form, recipient, UploadedFile.name(file));
		UUID upload = Objects.requireNonNullElse(oneTimeKey.key(), key);
		return form.toMessage(UploadedFile.toMedia(file).map((media) -> this.progress.watch(upload, media)))
			.flatMap((message) -> this.results.once(key,
					result(view, send(message, recipient)).doOnSubscribe((subscription) -> this.progress.begin(upload))
						.doFinally((signal) -> this.progress.end(upload))))
			.thenReturn(Rendering.redirectTo("/send/results/" + key).build())
			.onErrorResume(IllegalArgumentException.class, (malformed) -> Mono.just(view.page(malformed).build()));
	}

	@GetMapping("/results/{key}")
	Mono<Rendering> result(@PathVariable UUID key) {
		Mono<Rendering> result = this.results.find(key);
		return (result != null) ? result : Mono.just(Rendering.view("sent").status(HttpStatus.NOT_FOUND).build());
	}

	private static Mono<Rendering> result(SendView view, Mono<SentMessage> sending) {
		return sending.<Rendering>map((sent) -> Rendering.view("sent").modelAttribute("result", sent).build())
			.onErrorResume(ContactCreatedException.class, (failure) -> Mono.just(view.page(failure).build()))
			.onErrorResume(WhatsnesiaException.class, (failure) -> Mono.just(view.page(failure).build()));
	}

	private Mono<SentMessage> send(OutboundMessage message, NewRecipient recipient) {
		return recipient.isGiven() ? recipient.send(message, this.firstMessage) : this.inbox.send(message);
	}

}
