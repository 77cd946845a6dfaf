package com.whatsnesia.sample.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.aot.DisabledInAotMode;

/**
 * A test of the running application in a real browser, with a sandbox and a
 * {@link Console} that are fresh for each test. A test that has a console as its
 * parameter gets it; one that leaves an error in the browser's log fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "whatsnesia.health.time-to-live=0s")
@ExtendWith(ConsoleExtension.class)
@DisabledInAotMode("It drives a browser")
@Tag("browser")
@interface BrowserTest {

}
