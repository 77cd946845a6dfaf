package com.whatsnesia.sample.bulk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.sample.live.LiveTopic;
import com.whatsnesia.sample.live.LiveUpdates;
import com.whatsnesia.sample.sending.BulkLine;
import com.whatsnesia.sample.sending.BulkSending;
import com.whatsnesia.template.TemplateOperations;

import org.springframework.stereotype.Component;

/**
 * Starts runs, and remembers the latest.
 */
@Component
class BulkRuns {

	private static final int CAPACITY = 20;

	private final InboxOperations inbox;

	private final TemplateOperations templates;

	private final LiveUpdates updates;

	private final Map<UUID, BulkRun> runs = new LinkedHashMap<>();

	BulkRuns(InboxOperations inbox, TemplateOperations templates, LiveUpdates updates) {
		this.inbox = inbox;
		this.templates = templates;
		this.updates = updates;
	}

	/**
	 * Start a run, unless it has been started already.
	 * @param id the id, the same for a form that is submitted again
	 */
	synchronized void start(UUID id, BulkContent content, RecipientTable recipients) {
		if (this.runs.containsKey(id)) {
			return;
		}
		if (this.runs.size() >= CAPACITY) {
			forgetTheOldest();
		}
		BulkRun run = new BulkRun(id, recipients);
		this.runs.put(id, run);
		run.send(Flux.fromIterable(recipients.rows()), (rows) -> send(content, rows))
			.doFinally((signal) -> this.updates.changed(LiveTopic.BULK))
			.subscribe((line) -> this.updates.changed(LiveTopic.BULK));
	}

	private Flux<? extends BulkLine<?>> send(BulkContent content, Flux<Map<String, String>> recipients) {
		if (content instanceof BulkContent.Text text) {
			return BulkSending.send(recipients, text::to, this.inbox::sendAll);
		}
		return BulkSending.send(recipients, ((BulkContent.Template) content)::to, this.templates::sendAll);
	}

	/**
	 * One that is still under way is kept, so that it can be cancelled.
	 */
	private void forgetTheOldest() {
		this.runs.values()
			.stream()
			.filter(BulkRun::isEnded)
			.findFirst()
			.map(BulkRun::getId)
			.ifPresent(this.runs::remove);
	}

	synchronized @Nullable BulkRun find(UUID id) {
		return this.runs.get(id);
	}

	/**
	 * The latest runs, the last one first.
	 */
	synchronized List<BulkRun> latest() {
		List<BulkRun> latest = new ArrayList<>(this.runs.values());
		Collections.reverse(latest);
		return latest;
	}

}
