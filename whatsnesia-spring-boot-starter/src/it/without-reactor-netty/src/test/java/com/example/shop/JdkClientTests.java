package com.example.shop;

import com.whatsnesia.Media;
import com.whatsnesia.PhoneNumber;
import com.whatsnesia.autoconfigure.sandbox.AutoConfigureWhatsnesiaSandbox;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureWhatsnesiaSandbox
class JdkClientTests {

	@Test
	void sendsWithoutNetty(@Autowired InboxOperations inbox, @Autowired WhatsnesiaSandbox sandbox) {
		assertThat(ClassUtils.isPresent("io.netty.buffer.ByteBuf", null)).isFalse();
		PhoneNumber to = PhoneNumber.parse("+6281200000001");
		inbox.send(OutboundMessage.text(to, "Halo Budi")).block();
		inbox.send(OutboundMessage.audio(to, Media.of("salam.mp3", new byte[] { 'I', 'D', '3' }))).block();
		assertThat(sandbox.sentMessages()).hasSize(2);
	}

	@SpringBootApplication
	static class Shop {

	}

}
