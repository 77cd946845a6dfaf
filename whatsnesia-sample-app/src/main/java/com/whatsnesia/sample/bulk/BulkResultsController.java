package com.whatsnesia.sample.bulk;

import java.io.IOException;
import java.util.UUID;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import com.whatsnesia.sample.web.TypedNumber;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Hands out what became of many messages as CSV.
 */
@Controller
class BulkResultsController {

	private static final String[] COLUMNS = { "row", "number", "state", "message_id", "whatsapp_message_id", "problem",
			"messages", "remedy" };

	private final BulkRuns runs;

	BulkResultsController(BulkRuns runs) {
		this.runs = runs;
	}

	@GetMapping("/bulk/{id}/results.csv")
	ResponseEntity<String> results(@PathVariable UUID id) throws IOException {
		BulkRun run = this.runs.find(id);
		if (run == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("results.csv").build().toString())
			.body(csv(run));
	}

	private static String csv(BulkRun run) throws IOException {
		StringBuilder csv = new StringBuilder();
		try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.DEFAULT.builder().setHeader(COLUMNS).build())) {
			for (BulkRow row : run.rows().toList()) {
				printer.printRecord(row.row(), number(row.number()), row.state().getLabel(), row.messageId(),
						text(row.whatsAppMessageId()), row.problem(), text(String.join(" ", row.messages())),
						text(row.remedy()));
			}
		}
		return csv.toString();
	}

	/**
	 * A number comes back as it went in.
	 */
	private static @Nullable String number(String typed) {
		return TypedNumber.isOne(typed) ? typed : text(typed);
	}

	/**
	 * A spreadsheet would take a text that begins so for a formula.
	 */
	private static @Nullable String text(@Nullable String text) {
		return (text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
