package com.whatsnesia.sample.browser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

import com.whatsnesia.inbox.ImageMessage;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what the forms tell before anything is sent.
 */
@BrowserTest
class PreviewTests {

	private static final String CONTENT = "#preview-content .quoted";

	private static final String PROBLEMS = "#preview-content .problems";

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void tellsHowANumberIsUnderstood(Console console) {
		console.open("/send/text").type("#to", "0812-0000 0001").says("#to-check .hint", "+62 812-0000-0001");
		console.type("#to", "nobody").has("#to-check .error");
		assertThat(console.is("#to-check .hint")).isFalse();
		console.type("#to", "+6281200000002").says("#to-check .hint", "+62 812-0000-0002");
		assertThat(console.is("#to-check .error")).isFalse();
	}

	@Test
	void showsAText(Console console) {
		console.open("/send/text").type("#text", "Halo\nBudi \u2705").shows(CONTENT, "Halo\nBudi \u2705");
		assertThat(console.is(PROBLEMS)).isFalse();
	}

	@Test
	void showsALocation(Console console) {
		console.open("/send/location")
			.type("#latitude", "-6.2088")
			.type("#longitude", "106.8456")
			.type("#place", "Kantor")
			.has(PROBLEMS)
			.says("#preview-content .hint", "-6.2088, 106.8456");
		console.type("#address", "Jl. Sudirman 1")
			.shows(CONTENT, "Kantor", "Jl. Sudirman 1")
			.eventually(() -> assertThat(console.is(PROBLEMS)).isFalse());
	}

	@Test
	void showsOfADescriptionWhatTheServiceShows(Console console) {
		String description = "Kopi Gayo ".repeat(10);
		console.open("/send/product")
			.type("#name", "Kopi")
			.type("#description", description + "Arabika")
			.has(PROBLEMS)
			.shows(CONTENT, "Kopi", description.strip());
		console.type("#description", "Kopi Gayo")
			.shows(CONTENT, "Kopi", "Kopi Gayo")
			.eventually(() -> assertThat(console.is(PROBLEMS)).isFalse());
	}

	@Test
	void refusesALargeFileBeforeItIsUploaded(@TempDir Path directory, Console console) throws IOException {
		Path file = Files.write(directory.resolve("a.jpg"), new byte[(int) ImageMessage.MAX_SIZE.toBytes() + 1]);
		console.open("/send/image")
			.type("#to", "+6281200000001")
			.upload("#file", file)
			.says("#file-size.error", "5120")
			.click("#message button")
			.has("#file:invalid:focus");
		assertThat(console.run("""
				return performance.getEntriesByType('resource')
					.filter(({ name }) => new URL(name).pathname === '/send/image').length;
				""")).isEqualTo(0L);
		assertThat(console.run("return document.querySelector('#thumbnail').hidden;")).isEqualTo(true);
		assertThat(this.sandbox.sentMessages()).isEmpty();
	}

	@Test
	void takesASmallerFileInstead(@TempDir Path directory, Console console) throws IOException {
		Path file = Files.write(directory.resolve("a.jpg"), new byte[(int) ImageMessage.MAX_SIZE.toBytes() + 1]);
		console.open("/send/image").type("#to", "+6281200000001").upload("#file", file).has("#file-size.error");
		console.upload("#file", picture(directory))
			.says("#file-size.hint", "a.png")
			.click("#message button")
			.has("#result-message");
		assertThat(this.sandbox.sentMessages()).hasSize(1);
	}

	@Test
	void showsAPicture(@TempDir Path directory, Console console) throws IOException {
		console.open("/send/image").upload("#file", picture(directory)).has("#thumbnail");
		console.eventually(() -> assertThat(console.run("return document.querySelector('#thumbnail').naturalWidth;"))
			.isEqualTo(40L));
	}

	@Test
	void fillsTheVariablesOfATemplateIn(Console console) {
		console.open("/templates/1")
			.type("#header-1", "INV-7")
			.type("#body-2", "<b>INV-8</b>")
			.shows("#template [data-variable=header-1]", "INV-7")
			.shows("#template .template-body", "Halo {{1}}, pesanan <b>INV-8</b> sudah dikirim.")
			.type("#body-1", "Budi")
			.shows("#template .template-body", "Halo Budi, pesanan <b>INV-8</b> sudah dikirim.")
			.click("#body-2")
			.press(Keys.END, Keys.BACK_SPACE.toString().repeat(12))
			.shows("#template .template-body", "Halo Budi, pesanan {{2}} sudah dikirim.");
	}

	private static Path picture(Path directory) throws IOException {
		Path file = directory.resolve("a.png");
		ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
		return file;
	}

	@Nested
	@TestPropertySource(properties = "whatsnesia.send.allowed-recipients=+6281200000002")
	class Guarded {

		@Test
		void tellsThatTheGuardRailsLetNothingThrough(Console console) {
			console.open("/send/text")
				.type("#to", "+6281200000001")
				.says("#to-check .hint", "+62 812-0000-0001")
				.has("#to-check .error");
			console.type("#to", "+6281200000002")
				.says("#to-check .hint", "+62 812-0000-0002")
				.eventually(() -> assertThat(console.is("#to-check .error")).isFalse());
		}

	}

}
