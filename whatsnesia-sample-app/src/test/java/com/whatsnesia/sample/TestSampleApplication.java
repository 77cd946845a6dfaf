package com.whatsnesia.sample;

import org.springframework.boot.SpringApplication;

/**
 * Runs the sample as in production, but on a container: the {@code live} profile leaves
 * out the sandbox, and the container takes precedence over {@code whatsnesia.*}. Without
 * Docker the start fails before anything is called.
 */
public class TestSampleApplication {

	public static void main(String[] args) {
		SpringApplication.from(SampleApplication::main)
			.with(ContainerConfiguration.class)
			.withAdditionalProfiles("live")
			.run(args);
	}

}
