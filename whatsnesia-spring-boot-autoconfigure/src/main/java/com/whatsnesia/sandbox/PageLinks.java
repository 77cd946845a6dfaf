package com.whatsnesia.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;

/**
 * The links of a page to its neighbours and, with gaps, to all other pages.
 *
 * @param path the URL of the list
 * @param current the number of the page
 * @param last the number of the last page
 */
record PageLinks(String path, long current, long last) {

	private static final int EACH_SIDE = 3;

	private static final int EDGE = EACH_SIDE + 4;

	private static final int WITHOUT_GAPS = EACH_SIDE * 2 + 7;

	String url(long page) {
		return this.path + "?page=" + page;
	}

	// The page before may be beyond the last one, too (surprise 12).
	@Nullable String previous() {
		return (this.current > 1) ? url(this.current - 1) : null;
	}

	@Nullable String next() {
		return (this.current < this.last) ? url(this.current + 1) : null;
	}

	List<Map<String, @Nullable Object>> json() {
		List<Map<String, @Nullable Object>> links = new ArrayList<>();
		links.add(link(previous(), "\u2039", false));
		long before = 0;
		for (long page : numbers()) {
			if (page > before + 1) {
				links.add(link(null, "...", false));
			}
			links.add(link(url(page), Long.toString(page), page == this.current));
			before = page;
		}
		links.add(link(next(), "\u203a", false));
		return links;
	}

	private long[] numbers() {
		if (this.last <= WITHOUT_GAPS) {
			return LongStream.rangeClosed(1, this.last).toArray();
		}
		if (this.current <= EDGE) {
			return numbers(1, EDGE + EACH_SIDE);
		}
		if (this.current > this.last - EDGE) {
			return numbers(this.last - EDGE - EACH_SIDE + 1, this.last);
		}
		return numbers(this.current - EACH_SIDE, this.current + EACH_SIDE);
	}

	private long[] numbers(long from, long to) {
		return LongStream.concat(LongStream.of(1, 2, this.last - 1, this.last), LongStream.rangeClosed(from, to))
			.sorted()
			.distinct()
			.toArray();
	}

	private static Map<String, @Nullable Object> link(@Nullable String url, String label, boolean active) {
		Map<String, @Nullable Object> link = new LinkedHashMap<>();
		link.put("url", url);
		link.put("label", label);
		link.put("active", active);
		return link;
	}

}
