package com.whatsnesia.webclient;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.whatsnesia.wire.Connector;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/**
 * Each operation against each fault, on both connectors, and in an application that does
 * all it can to double calls. The cells of the same time limits run at the same time.
 */
class FaultMatrixTests {

	@TestFactory
	Stream<DynamicContainer> nothingThatGoesWrongOnTheOtherSideHurts() {
		return Arrays.stream(Setting.values())
			.map((setting) -> DynamicContainer.dynamicContainer(setting.name(),
					Arrays.stream(Fault.Limits.values()).flatMap((limits) -> cells(setting, limits))));
	}

	private static Stream<DynamicNode> cells(Setting setting, Fault.Limits limits) {
		List<FaultMatrix.Cell> cells = Arrays.stream(Fault.values())
			.filter((fault) -> fault.limits() == limits)
			.flatMap((fault) -> Operation.all().stream().map((operation) -> new FaultMatrix.Cell(fault, operation)))
			.toList();
		return new FaultMatrix(setting.connector, setting.application()).check(cells, limits)
			.stream()
			.map((result) -> DynamicTest.dynamicTest(setting + ": " + result.cell(), result::verify));
	}

	/**
	 * The applications that the client runs in.
	 */
	private enum Setting {

		REACTOR_NETTY(Connector.REACTOR_NETTY), JDK(Connector.JDK), HOSTILE_APPLICATION(Connector.REACTOR_NETTY);

		private final Connector connector;

		Setting(Connector connector) {
			this.connector = connector;
		}

		private ApplicationContextRunner application() {
			ApplicationContextRunner application = this.connector.connectedTo(FaultMatrix.UNUSED);
			return (this != HOSTILE_APPLICATION) ? application : IsolationTests.hostile(application);
		}

	}

}
