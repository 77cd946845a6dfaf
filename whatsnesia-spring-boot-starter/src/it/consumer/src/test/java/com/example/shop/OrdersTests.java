package com.example.shop;

import com.whatsnesia.autoconfigure.sandbox.AutoConfigureWhatsnesiaSandbox;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.SandboxMessage;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@SpringBootTest
@AutoConfigureWhatsnesiaSandbox
class OrdersTests {

	@Autowired Orders orders;
	@Autowired WhatsnesiaSandbox sandbox;

	@Test
	void confirmsTheOrder() {
		this.orders.confirm("0812-0000-0001", "INV-7").block();
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::to, SandboxMessage::text)
			.containsExactly(tuple("6281200000001", "Pesanan INV-7 sudah kami terima."));
	}

	@Test
	void tellsThatTheCustomerWasNotTold() {
		this.sandbox.fail(SandboxFailure.WHATSAPP_UNREACHABLE);
		assertThat(this.orders.confirm("0812-0000-0001", "INV-7").block()).isFalse();
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

}
