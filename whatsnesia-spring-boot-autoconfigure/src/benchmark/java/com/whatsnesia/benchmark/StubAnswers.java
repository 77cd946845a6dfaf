package com.whatsnesia.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.whatsnesia.Recording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the stub answers: recorded answers, and pages of contacts whose rows are recorded
 * ones with other ids and numbers.
 */
final class StubAnswers {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private final byte[] textSent = body("462");

	private final byte[] documentSent = body("483");

	private final ObjectNode recordedPage = (ObjectNode) MAPPER.readTree(body("101"));

	private final List<ObjectNode> recordedRows = rows(this.recordedPage);

	private final Map<String, byte[]> pages = new ConcurrentHashMap<>();

	byte[] textSent() {
		return this.textSent;
	}

	byte[] documentSent() {
		return this.documentSent;
	}

	/**
	 * Return a page of contacts, the same each time it is asked for.
	 */
	byte[] contacts(int page, int size) {
		return this.pages.computeIfAbsent(page + "/" + size, (key) -> write(page, size));
	}

	private byte[] write(int page, int size) {
		int total = Workload.PAGES * Workload.PAGE_SIZE;
		ObjectNode answer = this.recordedPage.deepCopy();
		ObjectNode contacts = (ObjectNode) answer.get("data").get("contacts");
		contacts.put("current_page", page).put("per_page", size).put("total", total);
		contacts.put("last_page", (total + size - 1) / size);
		ArrayNode rows = contacts.putArray("data");
		for (int row = 0; row < size; row++) {
			rows.add(contact(total - (page - 1) * size - row));
		}
		return MAPPER.writeValueAsBytes(answer);
	}

	private ObjectNode contact(int id) {
		ObjectNode contact = this.recordedRows.get(id % this.recordedRows.size()).deepCopy();
		// There are more contacts than numbers that nobody has.
		return contact.put("id", id).put("mobile", "812000000%02d".formatted(id % 100));
	}

	private static List<ObjectNode> rows(ObjectNode page) {
		List<ObjectNode> rows = new ArrayList<>();
		for (JsonNode row : page.get("data").get("contacts").get("data")) {
			rows.add((ObjectNode) row);
		}
		return rows;
	}

	private static byte[] body(String recording) {
		return Recording.of(recording).body().getBytes(StandardCharsets.UTF_8);
	}

}
