package com.whatsnesia.webclient;

import java.util.List;

import com.whatsnesia.autoconfigure.WhatsnesiaWebClientCustomizer;
import com.whatsnesia.wire.Connector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That {@link FaultMatrix} notices a write that is made twice.
 */
class FaultMatrixCheckTests {

	/**
	 * A file is not sent twice even then: its body is made for one attempt.
	 */
	private static final int WITH_FILE = 5;

	private static final List<Operation> WRITES = Operation.all()
		.stream()
		.filter((operation) -> operation.kind() == Operation.Kind.WRITE)
		.toList();

	@ParameterizedTest
	@EnumSource(names = { "RESET_AFTER_READ", "HEADER_FLOOD" })
	void writeThatIsRepeatedWhenTheConnectionBreaksIsNoticed(Fault fault) {
		repeatedWriteIsNoticed(fault, (builder) -> builder.filter((request, next) -> next.exchange(request).retry(1)));
	}

	@ParameterizedTest
	@EnumSource(names = { "JSON_500", "HTML" })
	void writeThatIsRepeatedForItsAnswerIsNoticed(Fault fault) {
		repeatedWriteIsNoticed(fault,
				(builder) -> builder.filter((request, next) -> next.exchange(request)
					.flatMap((response) -> response.releaseBody())
					.then(next.exchange(request))));
	}

	private static void repeatedWriteIsNoticed(Fault fault, WhatsnesiaWebClientCustomizer repeating) {
		Connector connector = Connector.REACTOR_NETTY;
		FaultMatrix matrix = new FaultMatrix(connector, connector.connectedTo(FaultMatrix.UNUSED)
			.withBean("repeating", WhatsnesiaWebClientCustomizer.class, () -> repeating));
		List<FaultMatrix.Cell> cells = WRITES.stream()
			.map((operation) -> new FaultMatrix.Cell(fault, operation))
			.toList();
		List<Throwable> failures = matrix.check(cells, fault.limits())
			.stream()
			.<Throwable>map(FaultMatrix.Result::failure)
			.toList();
		assertThat(failures).hasSize(WRITES.size()).allSatisfy((failure) -> assertThat(failure).isNotNull());
		assertThat(failures).filteredOn((failure) -> failure.getMessage().startsWith("[requests]"))
			.hasSize(WRITES.size() - WITH_FILE);
	}

}
