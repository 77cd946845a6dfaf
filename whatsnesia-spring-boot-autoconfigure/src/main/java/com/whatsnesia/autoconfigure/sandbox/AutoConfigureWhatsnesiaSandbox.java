package com.whatsnesia.autoconfigure.sandbox;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;

/**
 * Annotation that can be applied to a test class to start an embedded
 * {@link com.whatsnesia.sandbox.WhatsnesiaSandbox} and to point the Whatsnesia client at
 * it, whatever {@code whatsnesia.base-url} and {@code whatsnesia.client-id} say: all
 * accounts, also those with credentials of their own. No call of the starter's beans
 * reaches the service, and without WireMock ({@code org.wiremock:wiremock-standalone}) on
 * the class path the application does not start.
 * <p>
 * The sandbox is a bean of the test's context, which a test can have injected. It is
 * {@linkplain com.whatsnesia.sandbox.WhatsnesiaSandbox#reset() reset} before each test
 * method, before its {@code @BeforeEach} methods. Tests with the same context share the
 * sandbox and so must not run in parallel, and what a test has begun should be done when
 * it ends. A {@code WhatsnesiaSandbox} bean of the test takes the place of the default
 * one, which accepts all credentials and otherwise has the defaults of its builder.
 * <p>
 * It brings the client into tests of a slice, too, such as {@code @WebFluxTest}, and into
 * an application that is started for development when it is applied to a
 * {@code @TestConfiguration}.
 *
 * @see WhatsnesiaSandboxAutoConfiguration
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ImportAutoConfiguration
public @interface AutoConfigureWhatsnesiaSandbox {

}
