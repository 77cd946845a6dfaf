package com.whatsnesia.sample;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Resets the sandbox before each test.
 */
class FreshSandbox implements BeforeEachCallback {

	@Override
	public void beforeEach(ExtensionContext context) {
		SpringExtension.getApplicationContext(context).getBean(WhatsnesiaSandbox.class).reset();
	}

}
