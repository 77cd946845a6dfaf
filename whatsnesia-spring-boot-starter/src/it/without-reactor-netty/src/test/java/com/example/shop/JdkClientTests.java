package com.example.shop;

import com.whatsnesia.Media;
import com.whatsnesia.PhoneNumber;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.MessageType;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
class JdkClientTests {

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
	void sendsWithoutNetty(@Autowired InboxOperations inbox) {
		assertThat(ClassUtils.isPresent("io.netty.buffer.ByteBuf", null)).isFalse();
		PhoneNumber to = PhoneNumber.parse("+6281200000001");
		Media file = Media.of("salam.mp3", new byte[] { 'I', 'D', '3' });
		assertThat(inbox.send(OutboundMessage.text(to, "Halo Budi")).block().text()).isEqualTo("Halo Budi");
		assertThat(inbox.send(OutboundMessage.audio(to, file)).block().type()).isEqualTo(MessageType.AUDIO);
	}

	@SpringBootApplication
	static class Shop {

	}

}
