package com.whatsnesia.autoconfigure.sandbox;

import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import org.springframework.test.context.support.DependencyInjectionTestExecutionListener;

/**
 * {@link TestExecutionListener} that resets the sandboxes of the test's context before
 * each test method.
 */
class ResetSandboxTestExecutionListener extends AbstractTestExecutionListener {

	/**
	 * After the context was replaced, if it is to be, and before anything of the test
	 * that could send: transactions, SQL scripts and events begin later.
	 */
	@Override
	public int getOrder() {
		return DependencyInjectionTestExecutionListener.ORDER + 100;
	}

	@Override
	public void beforeTestMethod(TestContext testContext) {
		if (testContext.hasApplicationContext()) {
			reset(testContext.getApplicationContext());
		}
	}

	// No method reference: it would need WireMock even where there is no sandbox.
	private static void reset(ApplicationContext context) {
		for (WhatsnesiaSandbox sandbox : BeanFactoryUtils
			.beansOfTypeIncludingAncestors(context, WhatsnesiaSandbox.class, false, false)
			.values()) {
			sandbox.reset();
		}
	}

}
