package com.example.shop;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.OutboundMessage;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

@Service
class Orders {

	private final InboxOperations inbox;

	Orders(InboxOperations inbox) {
		this.inbox = inbox;
	}

	/**
	 * Tells a customer that an order has arrived.
	 * @return whether the customer was told
	 */
	Mono<Boolean> confirm(String phone, String order) {
		PhoneNumber customer = PhoneNumber.parse(phone, "ID");
		return this.inbox.send(OutboundMessage.text(customer, "Pesanan " + order + " sudah kami terima."))
			.thenReturn(true)
			.onErrorReturn(WhatsnesiaException.class, false);
	}

}
