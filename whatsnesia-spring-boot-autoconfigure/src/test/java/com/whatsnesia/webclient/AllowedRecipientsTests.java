package com.whatsnesia.webclient;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.RecipientNotAllowedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link AllowedRecipients}.
 */
class AllowedRecipientsTests {

	private static final PhoneNumber TO = PhoneNumber.of("62", "81200000001");

	@ParameterizedTest
	@CsvSource({ "+6281200000001, true", "+62812, true", "+62, true", "62, false", "+6281200000002, false",
			"+62812000000011, false", "+1, false" })
	void takesWhatBeginsSo(String prefix, boolean isAllowed) {
		AllowedRecipients recipients = new AllowedRecipients(List.of("+49", prefix));
		assertThat(recipients.objection(Endpoint.MESSAGE_SEND, TO) == null).isEqualTo(isAllowed);
	}

	@Test
	void settingsTellWhetherTheyAllowARecipient() {
		assertThat(settings(List.of("+49", "+62812")).allows(TO)).isTrue();
		assertThat(settings(List.of("+49")).allows(TO)).isFalse();
		assertThat(settings(List.of()).allows(TO)).isFalse();
		assertThat(settings(null).allows(TO)).isTrue();
	}

	@Test
	void takesAllWithoutAList() {
		assertThat(new AllowedRecipients(null).objection(Endpoint.MESSAGE_SEND, TO)).isNull();
	}

	@Test
	void takesNoneOfAnEmptyListAndTellsWhatToDo() {
		List<String> prefixes = new ArrayList<>();
		AllowedRecipients recipients = new AllowedRecipients(prefixes);
		prefixes.add("+62");
		RecipientNotAllowedException objection = recipients.objection(Endpoint.TEMPLATE_SEND, TO);
		assertThat(objection).hasMessageNotContaining("812")
			.hasMessageContaining("template.send")
			.hasMessageContaining("whatsnesia.send.allowed-recipients");
		assertThat(objection.outcome()).isEqualTo(Outcome.NOT_DONE);
	}

	private static WhatsnesiaClientFactory.SendSettings settings(@Nullable List<String> allowedRecipients) {
		return new WhatsnesiaClientFactory.SendSettings(Duration.ofSeconds(1), allowedRecipients, 1);
	}

}
