package com.whatsnesia.webclient;

import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.error.UnexpectedResponseException;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.StubServer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The buffers of an answer are released once, whoever else releases what is discarded:
 * another release could be that of a buffer which has been given to somebody else.
 */
@ExtendWith(OutputCaptureExtension.class)
class AnswerBuffersTests {

	@ParameterizedTest
	@EnumSource(names = { "SEND_TEXT", "SEND_FILE", "SEND_BUFFERS" })
	void buffersOfAnOversizedAnswerAreReleasedOnce(MixedOperation operation, CapturedOutput output) {
		try (StubServer server = StubServer.replying(SoakFault.OVERSIZED.reply())) {
			Connector.REACTOR_NETTY.connectedTo(server)
				.withPropertyValues("whatsnesia.http.max-response-size=256KB")
				.run((context) -> {
					Mono<?> call = operation.call(context.getBean(WhatsnesiaClient.class), 1)
						.doOnDiscard(DataBuffer.class, DataBufferUtils::release);
					assertThatExceptionOfType(UnexpectedResponseException.class).isThrownBy(call::block);
				});
		}
		assertThat(output).doesNotContain("IllegalReferenceCountException");
	}

}
