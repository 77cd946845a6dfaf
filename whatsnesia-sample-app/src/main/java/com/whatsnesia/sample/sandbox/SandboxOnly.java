package com.whatsnesia.sample.sandbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Profile;

/**
 * Not in the {@code live} profile. It has to be named exactly to go live: with any other
 * profile, or a misspelled one, the application stays in the sandbox. Where beans are
 * processed ahead of time, the profiles of the build decide in place of those of the
 * start: a jar that was processed for {@code live} is live under any name.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Profile("!live")
@interface SandboxOnly {

}
