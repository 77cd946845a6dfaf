package com.whatsnesia.benchmark;

import java.lang.management.ManagementFactory;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;

/**
 * An application with nothing but what is on its class path. It tells how long it took
 * from the start of the JVM, and how many beans it has.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class StartUpApplication {

	public static void main(String[] args) {
		start(StartUpApplication.class, args);
	}

	static void start(Class<?> type, String... args) {
		SpringApplication application = new SpringApplication(type);
		application.addListeners((ApplicationReadyEvent event) -> {
			long time = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
			Conversation.answer(time + " " + event.getApplicationContext().getBeanDefinitionCount());
		});
		application.run(args).close();
	}

}
