package com.whatsnesia.sample.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.regex.Pattern;

import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The console as a person sees and uses it. Elements are named by CSS selectors, and each
 * step waits for its element, which may be replaced meanwhile: after a step that leads to
 * another page, a test waits for what that page alone has.
 */
final class Console {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Duration INTERVAL = Duration.ofMillis(50);

	private static final int MOST_TABS = 200;

	private static final Pattern ERROR_STATUS = Pattern.compile("status of [45]\\d\\d|Status Error Code [45]\\d\\d");

	private static final Pattern INTERRUPTION = Pattern
		.compile("net::ERR_(CONNECTION_REFUSED|CONNECTION_RESET|INCOMPLETE_CHUNKED_ENCODING|EMPTY_RESPONSE)"
				+ "|/htmx\\.min\\.js \\S+ (Event|\"htmx:(sendError|afterRequest)\")");

	private final ChromeDriver driver;

	private final String origin;

	private final List<Pattern> expected = new ArrayList<>();

	Console(ChromeDriver driver, String origin) {
		this.driver = driver;
		this.origin = origin;
		looksLike(Appearance.DESKTOP_LIGHT);
	}

	Console looksLike(Appearance appearance) {
		appearance.emulate(this.driver);
		return this;
	}

	/**
	 * Lets answers with an error status pass, which a browser logs as errors.
	 */
	Console expectsRefusals() {
		this.expected.add(ERROR_STATUS);
		return this;
	}

	/**
	 * Lets errors of a server pass that stops, and is not there for a while.
	 */
	Console expectsInterruptions() {
		this.expected.add(INTERRUPTION);
		return this;
	}

	Console open(String path) {
		this.driver.get(this.origin + path);
		return this;
	}

	Console click(String selector) {
		return act(selector, WebElement::click);
	}

	Console type(String selector, String text) {
		return act(selector, (field) -> {
			field.clear();
			field.sendKeys(text);
		});
	}

	Console choose(String selector, String value) {
		return act(selector, (list) -> new Select(list).selectByValue(value));
	}

	Console upload(String selector, Path file) {
		return act(selector, (field) -> field.sendKeys(file.toString()));
	}

	/**
	 * Presses keys, wherever the focus is.
	 */
	Console press(CharSequence... keys) {
		new Actions(this.driver).sendKeys(keys).perform();
		return this;
	}

	/**
	 * Presses the tab key until an element has the focus and shows it.
	 */
	Console tabTo(String selector) {
		has(selector);
		for (int i = 0; i < MOST_TABS && !is(selector + ":focus"); i++) {
			press(Keys.TAB);
		}
		assertThat(is(selector + ":focus")).as("The tab key leads to " + selector).isTrue();
		assertThat(run("return getComputedStyle(document.activeElement).outlineStyle;"))
			.as("The outline of " + selector)
			.isNotEqualTo("none");
		return this;
	}

	/**
	 * Waits for an element that can be seen.
	 */
	Console has(String selector) {
		return eventually(() -> assertThat(this.driver.findElements(By.cssSelector(selector))).as(selector)
			.anyMatch(WebElement::isDisplayed));
	}

	/**
	 * Waits until the texts of all elements that match are these.
	 */
	Console shows(String selector, String... texts) {
		return eventually(() -> assertThat(texts(selector)).as(selector).containsExactly(texts));
	}

	/**
	 * Waits until the one element that matches says all this, among other things.
	 */
	Console says(String selector, String... parts) {
		return eventually(() -> assertThat(texts(selector)).as(selector).singleElement().asString().contains(parts));
	}

	/**
	 * Waits until an assertion holds.
	 */
	Console eventually(Runnable assertion) {
		try {
			patience().ignoring(AssertionError.class).until((driver) -> {
				assertion.run();
				return true;
			});
			return this;
		}
		catch (TimeoutException ex) {
			// It says what is missing; the time-out would only name a lambda.
			if (ex.getCause() instanceof AssertionError error) {
				throw error;
			}
			throw ex;
		}
	}

	/**
	 * The texts of the elements that match at the moment.
	 */
	List<String> texts(String selector) {
		return this.driver.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
	}

	/**
	 * The value of a field at the moment.
	 */
	String value(String selector) {
		return this.driver.findElement(By.cssSelector(selector)).getDomProperty("value");
	}

	String title() {
		return this.driver.getTitle();
	}

	/**
	 * Whether an element matches at the moment.
	 */
	boolean is(String selector) {
		return !this.driver.findElements(By.cssSelector(selector)).isEmpty();
	}

	Object run(String script) {
		return this.driver.executeScript(script);
	}

	/**
	 * Runs a script that calls its last argument when it is done.
	 */
	Object await(String script) {
		return this.driver.executeAsyncScript(script);
	}

	/**
	 * Tells the browser what only its DevTools protocol can say.
	 */
	Console tell(String command, Map<String, Object> parameters) {
		this.driver.executeCdpCommand(command, parameters);
		return this;
	}

	/**
	 * Marks the page: one that is loaded anew has no mark.
	 */
	Console mark() {
		run("window.marked = true;");
		return this;
	}

	Console isStillMarked() {
		assertThat(run("return window.marked;")).as("The page was not loaded anew").isEqualTo(true);
		return this;
	}

	Console isPicturedAs(String name) throws IOException {
		Screenshots.take(this.driver, name, true);
		return this;
	}

	/**
	 * Without what one has to scroll to: what covers the view is no higher than that.
	 */
	Console isPicturedInViewAs(String name) throws IOException {
		Screenshots.take(this.driver, name, false);
		return this;
	}

	Console isAccessible() throws IOException {
		Accessibility.check(this.driver);
		return this;
	}

	Console fitsTheWidth() {
		assertThat(run("return document.documentElement.scrollWidth - document.documentElement.clientWidth;"))
			.as("What one has to scroll to the side")
			.isEqualTo(0L);
		return this;
	}

	/**
	 * Fails if the browser has logged errors since the last time.
	 */
	void hasNoErrors() {
		assertThat(this.driver.manage().logs().get(LogType.BROWSER).getAll())
			.filteredOn((entry) -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
			.extracting(LogEntry::getMessage)
			.filteredOn((message) -> this.expected.stream().noneMatch((pattern) -> pattern.matcher(message).find()))
			.as("Errors in the browser's log")
			.isEmpty();
	}

	private Console act(String selector, Consumer<WebElement> action) {
		patience().withMessage(selector).ignoring(ElementNotInteractableException.class).until((driver) -> {
			action.accept(driver.findElement(By.cssSelector(selector)));
			return true;
		});
		return this;
	}

	private WebDriverWait patience() {
		WebDriverWait wait = new WebDriverWait(this.driver, PATIENCE, INTERVAL);
		wait.ignoring(StaleElementReferenceException.class);
		return wait;
	}

}
