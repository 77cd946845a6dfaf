package com.whatsnesia.sample.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.whatsnesia.sandbox.MessageContent;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.SandboxMessage;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for messages to many people.
 */
@BrowserTest
class BulkTests {

	private static final String ENDED = "#run:not([hx-get])";

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void sendsToEachWhatTheCheckHasShown(Console console) {
		console.open("/bulk")
			.type("#recipients", "number,name\n+6281200000001,Budi\n0812 0000 0002,Siti")
			.type("#text", "Halo {name} \u2705")
			.shows("#check-first .quoted", "Halo Budi \u2705")
			.says("#check-count", "2 ", "number, name");
		assertThat(console.is("#check-malformed")).isFalse();
		start(console).has(ENDED).shows(".results tbody th", "+6281200000001", "0812 0000 0002");
		assertThat(console.is("#count-sent:only-child")).isTrue();
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::to, SandboxMessage::text)
			.containsExactlyInAnyOrder(tuple("6281200000001", "Halo Budi \u2705"),
					tuple("6281200000002", "Halo Siti \u2705"));
	}

	@Test
	void tellsWhichRowsHaveNoNumber(Console console) {
		console.open("/bulk")
			.type("#recipients", "number,name\n+6281200000001,Budi\nnobody,Siti\nnobody,Sri")
			.type("#text", "Halo")
			.says("#check-malformed", "2 ", "row 2");
		start(console).has(ENDED).has(row(1, "sent")).has(row(2, "not-sent")).has(row(3, "not-sent"));
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::to).containsExactly("6281200000001");
	}

	@Test
	void namesAColumnThatIsNotThere(Console console) {
		console.expectsRefusals()
			.open("/bulk")
			.type("#recipients", "number,name\n+6281200000001,Budi")
			.type("#text", "Halo {nama}")
			.says("#check-problem", "nama", "number, name")
			.click("#bulk > button")
			.says("main > [role=alert]", "nama", "number, name");
		assertThat(console.value("#recipients")).isEqualToNormalizingNewlines("number,name\n+6281200000001,Budi");
		assertThat(console.value("#text")).isEqualTo("Halo {nama}");
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

	@Test
	void readsAFileIntoTheForm(@TempDir Path directory, Console console) throws IOException {
		Path file = Files.writeString(directory.resolve("a.csv"), "number;name\n+6281200000001;Budi \u2705\n");
		console.open("/bulk").type("#text", "Halo {name}").upload("#csv-file", file).has("#check-count");
		assertThat(console.value("#recipients")).isEqualToNormalizingNewlines(Files.readString(file));
		start(console).has(ENDED);
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::text).containsExactly("Halo Budi \u2705");
	}

	@Test
	void fillsTheVariablesOfATemplateFromColumns(Console console) {
		console.open("/bulk")
			.type("#recipients", "number,name,order\n+6281200000001,Budi,INV-7\n+6281200000002,Siti,INV-8")
			.choose("#what", "1")
			.type("#header-1", "{order}")
			.type("#body-1", "{name}, halo")
			.type("#body-2", "{order}")
			.shows("#check-first .quoted", "INV-7", "Budi, halo", "INV-7");
		// That no ids are known is how the recorded service answers to a template.
		start(console).has(ENDED).has(row(1, "unconfirmed")).has(row(2, "unconfirmed"));
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::to, SandboxMessage::content)
			.containsExactlyInAnyOrder(
					tuple("6281200000001",
							new MessageContent.FilledTemplate(1, "order_update", List.of("INV-7"),
									List.of("Budi, halo", "INV-7"))),
					tuple("6281200000002", new MessageContent.FilledTemplate(1, "order_update", List.of("INV-8"),
							List.of("Siti, halo", "INV-8"))));
	}

	@Test
	void tellsWhatToDoAboutWhoIsNoContact(Console console) {
		console.open("/bulk").type("#recipients", "+6281200000077\n+6281200000001").type("#text", "Halo");
		start(console).has(ENDED).has(row(1, "not-sent")).has(row(2, "sent"));
		assertThat(console.texts(".results tbody tr:first-child .hint")).singleElement().asString().isNotEmpty();
		assertThat(console.is("#count-not-sent")).isTrue();
		assertThat(console.is("#count-sent")).isTrue();
		assertThat(this.sandbox.sentMessages()).extracting(SandboxMessage::to).containsExactly("6281200000001");
	}

	@Test
	void tellsOfWhichMessagesNobodyKnows(Console console) {
		this.sandbox.fail(SandboxFailure.WHATSAPP_TIMEOUT);
		console.open("/bulk").type("#recipients", "+6281200000001").type("#text", "Halo");
		start(console).has(ENDED).has(row(1, "unknown")).has("#count-unknown").has("#run .hint");
		assertThat(this.sandbox.sentMessages()).hasSize(1);
	}

	@Test
	void goesOnByItselfToItsEnd(Console console) {
		console.open("/bulk").type("#recipients", numbers(10)).type("#text", "Halo");
		this.sandbox.fail(SandboxFailure.SLOW);
		start(console).has("#count-waiting").has(row(10, "waiting")).mark();
		console.has("#cancel");
		this.sandbox.recover();
		console.has(ENDED).has(row(1, "unknown")).has(row(10, "sent")).isStillMarked();
		assertThat(console.is("#count-waiting")).isFalse();
		assertThat(console.texts("#cancel")).containsExactly("");
		assertThat(console.run("return document.querySelector('#run-progress').position;")).isEqualTo(1L);
		assertThat(this.sandbox.sentMessages()).hasSize(10);
	}

	/**
	 * The run ends while the page that asks for it waits for the health.
	 */
	@Test
	void showsHowEachEndedWhenItShowsTheEnd(Console console) {
		console.open("/bulk").type("#recipients", numbers(2)).type("#text", "Halo");
		this.sandbox.fail(SandboxFailure.SLOW);
		start(console).has(ENDED).has(row(1, "unknown")).has(row(2, "unknown")).has("#run .hint");
	}

	@Test
	void handsOutTheResults(Console console) {
		console.open("/bulk").type("#recipients", "+6281200000001\n=1+2").type("#text", "Halo");
		start(console).has(ENDED);
		String results = (String) console.await("""
				const done = arguments[0];
				fetch(document.querySelector('#results').href).then((answer) => answer.text()).then(done, done);
				""");
		assertThat(results.lines().toList()).hasSize(3)
			.satisfiesExactly((columns) -> assertThat(columns).startsWith("row,number,state,message_id,"),
					(first) -> assertThat(first).startsWith("1,+6281200000001,sent,43,")
						.contains(this.sandbox.sentMessages().get(0).id()),
					(second) -> assertThat(second).startsWith("2,'=1+2,not-sent,")
						.contains("IllegalArgumentException"));
	}

	@Test
	void sendsAgainOnlyWhatIsStartedAgain(Console console) {
		console.open("/bulk").type("#recipients", "+6281200000001").type("#text", "Halo");
		start(console).has(ENDED).run("location.reload();");
		console.has(ENDED).click("main p > [href='/bulk']").has("#runs").click("#runs li:first-child a").has(ENDED);
		assertThat(this.sandbox.sentMessages()).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource
	void looksWell(Appearance appearance, Console console) throws IOException {
		console.open("/bulk")
			.type("#recipients", "+6281200000001\n+6281200000077\nnobody\n+6281200000007")
			.type("#text", "Halo");
		start(console).has(ENDED)
			.looksLike(appearance)
			.isPicturedAs("bulk-run-" + appearance)
			.fitsTheWidth()
			.isAccessible();
	}

	private static Console start(Console console) {
		return console.has("#check-count").click("#bulk > button").has("#run");
	}

	private static String row(int row, String state) {
		return ".results tbody tr:nth-child(" + row + ") .bulk-" + state;
	}

	private static String numbers(int count) {
		return String.join("\n", Collections.nCopies(count, "+6281200000001"));
	}

	@Nested
	@TestPropertySource(properties = "whatsnesia.send.concurrency=1")
	class Cancelled {

		@Autowired
		private WhatsnesiaSandbox sandbox;

		@Test
		void sendsNoMore(Console console) {
			console.open("/bulk").type("#recipients", numbers(20)).type("#text", "Halo");
			this.sandbox.fail(SandboxFailure.SLOW);
			start(console).click("#cancel button").has(ENDED).has("#count-cancelled").has(row(20, "cancelled"));
			// What was under way is finished, and is all that has been received.
			assertThat(this.sandbox.sentMessages()).isNotEmpty()
				.hasSize(20 - console.texts(".results tbody .bulk-cancelled").size());
		}

	}

}
