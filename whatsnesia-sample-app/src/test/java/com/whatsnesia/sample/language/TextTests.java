package com.whatsnesia.sample.language;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.whatsnesia.inbox.ConversationStatus;
import com.whatsnesia.inbox.MessageType;
import com.whatsnesia.observation.OperationResult;
import com.whatsnesia.sandbox.MessageKind;
import com.whatsnesia.sandbox.SandboxEngine;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.template.TemplateStatus;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for texts that pages choose by a value of the starter's: there is one for each.
 */
class TextTests {

	@ParameterizedTest
	@MethodSource("codes")
	void thereIsATextForEachValue(String code) {
		ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
		texts.setBasename("messages");
		assertThat(texts.getMessage(code, null, Locale.ENGLISH)).isNotBlank();
		assertThat(texts.getMessage(code, null, Locale.forLanguageTag("id"))).isNotBlank();
	}

	static Stream<String> codes() {
		return Stream
			.of(codes("status.", ConversationStatus.values()), codes("type.", MessageType.values()),
					codes("operation.result.", OperationResult.values()),
					codes("template.status.", TemplateStatus.values()), dashed("received.", MessageKind.values()),
					dashed("sandbox.engine.", SandboxEngine.values()), dashed("failure.", SandboxFailure.values()),
					healthCodes())
			.flatMap((codes) -> codes);
	}

	/**
	 * The health indicator's words are not public, so that they are listed here once
	 * more.
	 */
	private static Stream<String> healthCodes() {
		return Stream.concat(
				Stream
					.of("client-id-missing", "client-secret-missing", "credentials-invalid", "account-inactive",
							"ip-not-whitelisted", "plan-required", "plan-expired", "plan-without-api", "maintenance",
							"wrong-base-url", "unreachable", "timeout", "tls", "unexpected-response")
					.map("reason."::concat),
				Stream.of("accepted", "rejected", "missing", "unknown", "active", "required", "expired", "without-api")
					.map("check."::concat));
	}

	private static Stream<String> codes(String prefix, Enum<?>... values) {
		return Stream.of(values).map((value) -> prefix + value.name().toLowerCase(Locale.ROOT));
	}

	private static Stream<String> dashed(String prefix, Enum<?>... values) {
		return codes(prefix, values).map((code) -> code.replace('_', '-'));
	}

}
