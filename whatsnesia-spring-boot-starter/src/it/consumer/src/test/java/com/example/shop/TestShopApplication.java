package com.example.shop;

import com.whatsnesia.autoconfigure.sandbox.AutoConfigureWhatsnesiaSandbox;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;

public class TestShopApplication {

	public static void main(String[] args) {
		SpringApplication.from(ShopApplication::main).with(SandboxConfiguration.class).run(args);
	}

	@TestConfiguration(proxyBeanMethods = false)
	@AutoConfigureWhatsnesiaSandbox
	static class SandboxConfiguration {

	}

}
