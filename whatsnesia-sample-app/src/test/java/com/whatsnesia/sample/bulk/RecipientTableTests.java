package com.whatsnesia.sample.bulk;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link RecipientTable}.
 */
class RecipientTableTests {

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t" })
	void readsNamedColumns(String delimiter) throws UnusableBulkException {
		String csv = """
				Number,Name,Total
				0812-0000-0001,Budi,10

				+6281200000002, Siti ,20
				""".replace(",", delimiter);
		RecipientTable table = RecipientTable.parse(csv);
		assertThat(table.columns()).containsExactly("number", "name", "total");
		assertThat(table.rows()).containsExactly(
				new RecipientRow(Map.of("number", "0812-0000-0001", "name", "Budi", "total", "10"), true),
				new RecipientRow(Map.of("number", "+6281200000002", "name", "Siti", "total", "20"), true));
	}

	@Test
	void readsNumbersAlone() throws UnusableBulkException {
		RecipientTable table = RecipientTable.parse("0812-0000-0001\r\n0812-0000-0002\r\n");
		assertThat(table.columns()).containsExactly("number");
		assertThat(table.rows()).extracting(RecipientRow::typedNumber)
			.containsExactly("0812-0000-0001", "0812-0000-0002");
	}

	@Test
	void numbersColumnsWithoutNames() throws UnusableBulkException {
		RecipientTable table = RecipientTable.parse("0812-0000-0001,Budi,10");
		assertThat(table.columns()).containsExactly("number", "2", "3");
	}

	@Test
	void readsQuotedValues() throws UnusableBulkException {
		RecipientTable table = RecipientTable.parse("name,number\n\"Rai, \"\"I Gusti\"\"\nNgurah\",0812-0000-0006");
		assertThat(table.rows().get(0).values()).containsEntry("name", "Rai, \"I Gusti\"\nNgurah")
			.containsEntry("number", "0812-0000-0006");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0812-0000-0001", "0812-0000-0001,Budi, SE" })
	void usesNoRowWhoseValuesNobodyCanTellApart(String row) throws UnusableBulkException {
		RecipientTable table = RecipientTable.parse("number,name\n0812-0000-0002,Siti\n" + row);
		assertThat(table.rows()).extracting(RecipientRow::isUsable).containsExactly(true, false);
		assertThat(table.rows().get(1).typedNumber()).isEqualTo("0812-0000-0001");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                       | bulk.table.empty
			'number,name'            | bulk.table.empty
			'phone,name\n0812,Budi'  | bulk.table.no-number
			'number\n"0812-0000-0001' | bulk.table.unreadable
			'number,Name,name\n0812,Budi,Siti' | bulk.table.twice
			""")
	void tellsWhatIsWrong(String csv, String code) {
		assertThatExceptionOfType(UnusableBulkException.class)
			.isThrownBy(() -> RecipientTable.parse(csv.replace("\\n", "\n")))
			.satisfies((ex) -> assertThat(ex.reason().code()).isEqualTo(code));
	}

	@Test
	void hasALimit() throws UnusableBulkException {
		String longest = IntStream.range(0, RecipientTable.MAX_ROWS)
			.mapToObj((i) -> "0812-0000-0001")
			.collect(Collectors.joining("\n"));
		assertThat(RecipientTable.parse(longest).rows()).hasSize(RecipientTable.MAX_ROWS);
		assertThatExceptionOfType(UnusableBulkException.class)
			.isThrownBy(() -> RecipientTable.parse(longest + "\n0812-0000-0001"))
			.satisfies((ex) -> assertThat(ex.reason().code()).isEqualTo("bulk.table.too-long"));
	}

}
