package com.example.shop;

import com.whatsnesia.inbox.SentMessage;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
class OrdersTests {

	private static final WhatsnesiaSandbox SANDBOX = WhatsnesiaSandbox.start();

	@DynamicPropertySource
	static void sandbox(DynamicPropertyRegistry properties) {
		properties.add("whatsnesia.base-url", SANDBOX::baseUrl);
		properties.add("whatsnesia.client-id", SANDBOX::clientId);
		properties.add("whatsnesia.client-secret", SANDBOX::clientSecret);
	}

	@AfterAll
	static void stop() {
		SANDBOX.close();
	}

	@Test
	void confirmsAnOrderByText(@Autowired Orders orders) {
		SentMessage message = orders.confirm("INV-1", "0812-0000-0001").block();
		assertThat(message.text()).isEqualTo("Pesanan INV-1 sudah kami terima.");
	}

}
