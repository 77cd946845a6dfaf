package com.whatsnesia.sample.message;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.SentMessage;
import com.whatsnesia.sample.sending.BulkLine;
import com.whatsnesia.sample.sending.BulkSending;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.Part;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sends messages for programs. The answer is "accepted", not "created": that a message
 * has reached the person is not known (surprise 27).
 */
@RestController
@RequestMapping("/api/messages")
class MessageApiController {

	private final InboxOperations inbox;

	private final FirstMessage firstMessage;

	MessageApiController(InboxOperations inbox, FirstMessage firstMessage) {
		this.inbox = inbox;
		this.firstMessage = firstMessage;
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.ACCEPTED)
	Mono<SentMessage> send(@RequestBody MessageForm form) {
		return this.inbox.send(form.toMessage());
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@ResponseStatus(HttpStatus.ACCEPTED)
	Mono<SentMessage> send(MessageForm form, @RequestPart(required = false) @Nullable Part file) {
		return form.toMessage(UploadedFile.toMedia(file)).flatMap(this.inbox::send);
	}

	@PostMapping(path = "/first", consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.ACCEPTED)
	Mono<SentMessage> sendFirst(@RequestBody FirstMessageForm form) {
		if (form.recipient() == null || form.message() == null) {
			throw new IllegalArgumentException("'recipient' and 'message' must be given");
		}
		return form.recipient().send(form.message().toMessage(), this.firstMessage);
	}

	@PostMapping(path = "/bulk", consumes = { MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_NDJSON_VALUE },
			produces = MediaType.APPLICATION_NDJSON_VALUE)
	Flux<BulkLine<SentMessage>> sendAll(@RequestBody Flux<MessageForm> forms) {
		return BulkSending.send(forms, MessageForm::toMessage, this.inbox::sendAll);
	}

}
