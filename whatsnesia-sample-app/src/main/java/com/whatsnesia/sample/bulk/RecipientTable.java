package com.whatsnesia.sample.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import com.whatsnesia.sample.web.Phrase;
import com.whatsnesia.sample.web.TypedNumber;

/**
 * Recipients with what is special to each, from a CSV text. The first line names the
 * columns, unless it begins with a number as all others do.
 *
 * @param columns the names of the columns, one of which is {@code number}
 * @param rows the recipients
 */
record RecipientTable(List<String> columns, List<RecipientRow> rows) {

	static final String NUMBER = "number";

	static final int MAX_ROWS = 10_000;

	private static final String DELIMITERS = ",;\t";

	static RecipientTable parse(String csv) throws UnusableBulkException {
		List<CSVRecord> records = records(csv.strip());
		if (records.isEmpty()) {
			throw new UnusableBulkException(Phrase.of("bulk.table.empty"));
		}
		boolean isNamed = !TypedNumber.isOne(records.get(0).get(0));
		List<String> columns = isNamed ? names(records.get(0)) : numbered(records.get(0).size());
		List<CSVRecord> recipients = isNamed ? records.subList(1, records.size()) : records;
		Set<String> twice = columns.stream()
			.filter((name) -> Collections.frequency(columns, name) > 1)
			.collect(Collectors.toCollection(TreeSet::new));
		if (!twice.isEmpty()) {
			throw new UnusableBulkException(Phrase.of("bulk.table.twice", String.join(", ", twice)));
		}
		if (!columns.contains(NUMBER)) {
			throw new UnusableBulkException(Phrase.of("bulk.table.no-number", NUMBER));
		}
		if (recipients.isEmpty()) {
			throw new UnusableBulkException(Phrase.of("bulk.table.empty"));
		}
		if (recipients.size() > MAX_ROWS) {
			throw new UnusableBulkException(Phrase.of("bulk.table.too-long", MAX_ROWS));
		}
		return new RecipientTable(columns, recipients.stream().map((row) -> row(columns, row)).toList());
	}

	private static List<CSVRecord> records(String csv) throws UnusableBulkException {
		CSVFormat format = CSVFormat.DEFAULT.builder()
			.setDelimiter(delimiter(csv))
			.setIgnoreEmptyLines(true)
			.setIgnoreSurroundingSpaces(true)
			.build();
		try (CSVParser parser = CSVParser.parse(csv, format)) {
			return parser.getRecords();
		}
		catch (IOException | UncheckedIOException | IllegalStateException ex) {
			throw new UnusableBulkException(Phrase.of("bulk.table.unreadable"));
		}
	}

	/**
	 * Spreadsheets write semicolons where a comma is a decimal one, as in Indonesia.
	 */
	private static char delimiter(String csv) {
		String first = csv.lines().findFirst().orElse("");
		return (char) DELIMITERS.chars()
			.reduce((one, other) -> (count(first, other) > count(first, one)) ? other : one)
			.orElseThrow();
	}

	private static long count(String text, int character) {
		return text.chars().filter((each) -> each == character).count();
	}

	private static List<String> names(CSVRecord header) {
		return header.stream().map((name) -> name.toLowerCase(Locale.ROOT)).toList();
	}

	private static List<String> numbered(int size) {
		List<String> columns = new ArrayList<>(List.of(NUMBER));
		IntStream.rangeClosed(2, size).mapToObj(Integer::toString).forEach(columns::add);
		return columns;
	}

	private static RecipientRow row(List<String> columns, CSVRecord row) {
		Map<String, String> values = new LinkedHashMap<>();
		for (int i = 0; i < columns.size(); i++) {
			values.put(columns.get(i), (i < row.size()) ? row.get(i) : "");
		}
		return new RecipientRow(values, row.size() == columns.size());
	}

}
