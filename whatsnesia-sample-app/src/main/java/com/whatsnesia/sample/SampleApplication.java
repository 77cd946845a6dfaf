package com.whatsnesia.sample;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * A small console over the beans of the Whatsnesia starter. It talks to an embedded
 * sandbox, unless the {@code live} profile is active.
 */
@SpringBootApplication
public class SampleApplication {

	public static void main(String[] args) {
		SpringApplication.run(SampleApplication.class, args);
	}

}
