package com.whatsnesia.sample.browser;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.openqa.selenium.chromium.HasCdp;

/**
 * How a page is looked at.
 */
enum Appearance {

	DESKTOP_LIGHT(1280, 900, "light"), DESKTOP_DARK(1280, 900, "dark"), PHONE_LIGHT(390, 844, "light"),
	PHONE_DARK(390, 844, "dark");

	private final int width;

	private final int height;

	private final String scheme;

	Appearance(int width, int height, String scheme) {
		this.width = width;
		this.height = height;
		this.scheme = scheme;
	}

	void emulate(HasCdp browser) {
		browser.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", this.width, "height",
				this.height, "deviceScaleFactor", 1, "mobile", this.width < this.height));
		browser.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", this.scheme))));
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
