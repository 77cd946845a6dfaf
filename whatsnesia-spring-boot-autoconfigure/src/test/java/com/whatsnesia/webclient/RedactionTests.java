package com.whatsnesia.webclient;

import java.time.Duration;
import java.util.List;

import com.whatsnesia.Recording;
import com.whatsnesia.client.Credentials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Tests for {@link Redaction}.
 */
class RedactionTests {

	private final Redaction redaction = new Redaction(new Credentials("My-Client-Id", "s3cr.t(value)"),
			List.of("Wulan.Dari", "62", "", "Ñyoman"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			wrong secret s3cr.t(value) here             | wrong secret […] here
			id MY-CLIENT-ID or my-client-id             | id […] or […]
			GET /messages?access_token=EAAB1234567&v=1  | GET /messages?access_token=[…]&v=1
			"access_token":"EAAB"                       | "access_token":[…]
			client-secret: abc, next                    | client-secret: […], next
			Authorization: Bearer abc.def rest          | Authorization: Bearer […] rest
			write to budi@whatsnesia.test now           | write to […] now
			number 6281200000001 is taken               | number […] is taken
			number +62 812-0000-0001 is taken           | number […] is taken
			Bad name 'wulan.dari' or ÑYOMAN, 62           | Bad name '[…]' or […], 62
			Wulan.Darius stays                          | Wulan.Darius stays
			number (0812) 000 0001 is taken             | number ([…] is taken
			['access_token' => 'EAAB', 'v' => 1]        | ['access_token' => […], 'v' => 1]
			[access_token] => EAAB                      | [access_token] => […]
			{\\"access_token\\":\\"EAAB\\"}             | {\\"access_token\\":[…]
			/messages?access_token%3DEAAB rest          | /messages?access_token%3D[…] rest
			Authorization: Basic YTpi rest              | Authorization: Basic […] rest
			sent with Bearer EAAB rest                  | sent with Bearer […] rest
			secret: 'access_token' => 'EAAB' rest       | secret: […] => […] rest
			Malformed access token EAAGm0PX4ZCpsBAKZCfo | Malformed access token […]
			The token is abcdef1234567 rest             | The token is […] rest
			the secret 'hunter2hunter2' is wrong        | the secret '[…]' is wrong
			got EAAGm0PX4ZCpsBAKZCfoo instead           | got […] instead
			number 0812.3456.7890 is taken              | number […] is taken
			number no.0812.3456.7890 is taken           | number no.[…] is taken
			number +62.812.345.678 is taken             | number […] is taken
			number 0812\u00a03456\u00a07890 is taken  | number […] is taken
			number ０８１２３４５６７８９０ is taken            | number […] is taken
			""")
	void takesOut(String text, String redacted) {
		assertThat(this.redaction.apply(text)).isEqualTo(redacted);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The mobile has already been taken.",
			"(#131030) Recipient phone number not in allowed list",
			"cURL error 28: Operation timed out after 30001 milliseconds",
			"please add your IP address (203.0.113.250) to the white list",
			"please add your IP address (192.168.100.200) to the white list", "The access token verification failed",
			"Password requirements are not met", "please add your IP address (2001:db8:0:1::7) to the white list",
			"You’ve reached your  contact limit. Please upgrade your plan to continue." })
	void leavesWhatHelps(String text) {
		assertThat(this.redaction.apply(text)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "054", "111", "120" })
	void withholdsRecordedSql(String recording) {
		String message = Recording.of(recording).body();
		assertThat(this.redaction.apply(message)).matches("SQLSTATE\\[\\w+]: database error, text withheld");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Fehler (SQL: x)", "bad: select * from `contacts`", "INSERT INTO contacts (a) VALUES ('Budi')",
					"update contacts set name = 'Budi'", "delete from contacts where x" })
	void withholdsOtherSql(String text) {
		assertThat(this.redaction.apply(text)).isEqualTo("Database error, text withheld");
	}

	@Test
	void cutsLongTexts() {
		assertThat(this.redaction.apply("word ".repeat(200))).hasSize(501).endsWith("…");
	}

	@Test
	void cutsNoCharacterInHalf() {
		assertThat(this.redaction.apply("x" + "🌸".repeat(300))).isEqualTo("x" + "🌸".repeat(250) + "…");
	}

	@Test
	void whatIsTakenOutBeforeTheCutShowsNothingOfWhatIsAfterIt() {
		for (int length = 450; length < 550; length++) {
			assertThat(this.redaction.apply("token=" + "x".repeat(16 * length) + " s3cr.t(value)"))
				.isEqualTo("token=[…]…");
			assertThat(this.redaction.apply("-".repeat(length) + "s3cr.t(value)")).doesNotContain("s3");
		}
	}

	@Test
	void valueHidesNoOtherSecret() {
		Redaction words = new Redaction(new Credentials("id,with-comma", "id,with-comma;and-more"),
				List.of("access_token", "Halo", "Halo Budi"));
		assertThat(words.apply("access_token=EAAB1234")).isEqualTo("[…]=[…]");
		assertThat(words.apply("client-id: id,with-comma")).isEqualTo("client-id: […]");
		assertThat(words.apply("x id,with-comma;and-more x")).isEqualTo("x […] x");
		assertThat(words.apply("x id,with-comma@host.test")).isEqualTo("x […]");
		assertThat(words.apply("Bad message 'Halo Budi'")).isEqualTo("Bad message '[…]'");
	}

	@Test
	void valueOfThreeCharactersIsTakenOut() {
		Redaction values = new Redaction(new Credentials("id", "secret"), List.of("Ayu", "Ed"));
		assertThat(values.apply("Bad name Ayu Ed")).isEqualTo("Bad name […] Ed");
	}

	@Test
	void valueAsLongAsWhatIsShownIsNoPartOfAWord() {
		String value = "a".repeat(500);
		Redaction values = new Redaction(new Credentials("id", "secret"), List.of(value));
		assertThat(values.apply(value)).isEqualTo("[…]");
		assertThat(values.apply(value + "b")).isEqualTo(value + "…");
	}

	@Test
	void longValueThatWasSentIsTakenOut() {
		String value = "kata ".repeat(5_000).strip();
		Redaction values = new Redaction(new Credentials("id", "secret"), List.of(value));
		assertThat(values.apply("Bad: " + value)).isEqualTo("Bad: […]…");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "a", "select ", "update ", "1 ", "token ", "token= bearer ", "token is a", "EA1",
			"12.", "1234.", "a@", "insert ", "'" })
	void textOfAnyLengthIsReadInNoTime(String piece) {
		String text = piece.repeat(1_000_000 / piece.length());
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> this.redaction.apply(text));
	}

	@Test
	void leavesNothingAlone() {
		assertThat(this.redaction.apply(null)).isNull();
	}

}
