package com.whatsnesia.sample.browser;

import java.io.File;
import java.util.Map;
import java.util.logging.Level;

import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.os.ExecutableFinder;

import org.springframework.util.Assert;

/**
 * A running browser. Each one has a profile of its own, which ChromeDriver makes and
 * removes.
 */
final class Chromium implements AutoCloseable {

	private final ChromeDriver driver;

	private Chromium(ChromeDriver driver) {
		this.driver = driver;
	}

	static Chromium start() {
		ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(executable()).build();
		return new Chromium(new ChromeDriver(service, options()));
	}

	/**
	 * Finds the driver. Selenium itself would ask its download server.
	 */
	private static File executable() {
		String path = System.getProperty(ChromeDriverService.CHROME_DRIVER_EXE_PROPERTY,
				new ExecutableFinder().find(ChromeDriverService.CHROME_DRIVER_NAME));
		Assert.state(path != null, () -> "Put chromedriver on the PATH, or set "
				+ ChromeDriverService.CHROME_DRIVER_EXE_PROPERTY + ", or leave the profile 'browser' out");
		return new File(path);
	}

	private static ChromeOptions options() {
		LoggingPreferences log = new LoggingPreferences();
		log.enable(LogType.BROWSER, Level.SEVERE);
		ChromeOptions options = new ChromeOptions();
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=en");
		// A picture of a whole page lacks the scrollbar, but would be narrower by it.
		options.addArguments("--hide-scrollbars");
		options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "en"));
		options.setCapability(ChromeOptions.LOGGING_PREFS, log);
		return options;
	}

	/**
	 * Forgets what earlier tests have left. Emulations, the history and what is stored
	 * for a session go with the tab.
	 */
	ChromeDriver anew(String origin) {
		String tab = this.driver.getWindowHandle();
		this.driver.switchTo().newWindow(WindowType.TAB);
		String fresh = this.driver.getWindowHandle();
		this.driver.switchTo().window(tab).close();
		this.driver.switchTo().window(fresh);
		this.driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
		this.driver.manage().logs().get(LogType.BROWSER);
		return this.driver;
	}

	@Override
	public void close() {
		this.driver.quit();
	}

}
