package com.example.shop;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.inbox.SentMessage;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

@Service
public class Orders {

	private final InboxOperations inbox;

	public Orders(InboxOperations inbox) {
		this.inbox = inbox;
	}

	public Mono<SentMessage> confirm(String order, String phone) {
		PhoneNumber customer = PhoneNumber.parse(phone, "ID");
		return this.inbox.send(OutboundMessage.text(customer, "Pesanan " + order + " sudah kami terima."));
	}

}
