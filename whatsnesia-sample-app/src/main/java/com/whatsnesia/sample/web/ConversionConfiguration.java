package com.whatsnesia.sample.web;

import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/**
 * Lets requests spell enum constants as leniently as properties do: both
 * {@code IP_NOT_WHITELISTED} and {@code ip-not-whitelisted}.
 */
@Configuration(proxyBeanMethods = false)
class ConversionConfiguration implements WebFluxConfigurer {

	@Override
	public void addFormatters(FormatterRegistry registry) {
		ApplicationConversionService.configure(registry);
	}

}
