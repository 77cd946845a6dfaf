package com.whatsnesia.sample.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

import org.openqa.selenium.chromium.HasCdp;

/**
 * Pictures of pages. Those for the documentation are written anew where the system
 * property {@code docs.write} is set.
 */
final class Screenshots {

	private static final Path DIRECTORY = Path.of("target/screenshots");

	private static final Path DOCUMENTATION = Path.of("src/docs/images");

	private static final Set<String> DOCUMENTED = Set.of("bulk-run-desktop-light", "drawer-desktop-light",
			"health-down-desktop-dark", "send-text-phone-dark");

	private Screenshots() {
	}

	static void take(HasCdp browser, String name, boolean wholePage) throws IOException {
		Map<String, Object> answer = browser.executeCdpCommand("Page.captureScreenshot",
				Map.of("format", "png", "captureBeyondViewport", wholePage));
		byte[] picture = Base64.getDecoder().decode((String) answer.get("data"));
		write(DIRECTORY, name, picture);
		if (DOCUMENTED.contains(name) && Boolean.getBoolean("docs.write")) {
			write(DOCUMENTATION, name, picture);
		}
	}

	private static void write(Path directory, String name, byte[] picture) throws IOException {
		Files.write(Files.createDirectories(directory).resolve(name + ".png"), picture);
	}

}
