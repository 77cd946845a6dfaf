package com.example.shop;

import com.whatsnesia.autoconfigure.sandbox.AutoConfigureWhatsnesiaSandbox;
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

	@Test
	void confirmsAnOrderByText(@Autowired Orders orders, @Autowired WhatsnesiaSandbox sandbox) {
		orders.confirm("INV-1", "0812-0000-0001").block();
		assertThat(sandbox.sentMessages()).extracting(SandboxMessage::to, SandboxMessage::text)
			.containsExactly(tuple("6281200000001", "Pesanan INV-1 sudah kami terima."));
	}

}
