package com.whatsnesia.sample;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;

/**
 * A test of the running application with a sandbox that is fresh for each test. The
 * result of a health check is not reused, so that a test sees what it has switched. On a
 * busy machine the first page can take longer than the five seconds that a test waits
 * otherwise.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "whatsnesia.health.time-to-live=0s", "spring.test.webtestclient.timeout=60s" })
@AutoConfigureWebTestClient
@Import(Browser.class)
public @interface SampleTest {

}
