package com.whatsnesia.sample.bulk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.sample.live.LiveTopic;
import com.whatsnesia.sample.live.LiveUpdates;
import com.whatsnesia.sample.sending.BulkLine;
import com.whatsnesia.sample.sending.BulkSending;
import com.whatsnesia.template.TemplateOperations;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts runs, and remembers the latest.
 */
@Component
class BulkRuns {

	private static final Log logger = LogFactory.getLog(BulkRuns.class);

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
	void start(UUID id, BulkContent content, RecipientTable recipients) {
		BulkRun run = new BulkRun(id, recipients);
		if (isNew(run)) {
			// What is refused or only rehearsed is done at once, thousands of times.
			run.send(Flux.fromIterable(recipients.rows()), (rows) -> send(content, rows))
				.subscribeOn(Schedulers.parallel())
				.doFinally((signal) -> this.updates.changed(LiveTopic.BULK))
				.subscribe((row) -> this.updates.changed(LiveTopic.BULK), BulkRuns::broken);
		}
	}

	/**
	 * The failure of a message is a row, so this is one of the console itself.
	 */
	private static void broken(Throwable failure) {
		logger.error("A run of many messages has broken off", failure);
	}

	private Flux<? extends BulkLine<?>> send(BulkContent content, Flux<RecipientRow> recipients) {
		if (content instanceof BulkContent.Text text) {
			return BulkSending.send(recipients, text::to, this.inbox::sendAll);
		}
		return BulkSending.send(recipients, ((BulkContent.Template) content)::to, this.templates::sendAll);
	}

	private synchronized boolean isNew(BulkRun run) {
		if (this.runs.putIfAbsent(run.getId(), run) != null) {
			return false;
		}
		// One that is still under way is kept, so that it can be cancelled.
		this.runs.values()
			.stream()
			.filter(BulkRun::isEnded)
			.limit(Math.max(0, this.runs.size() - CAPACITY))
			.map(BulkRun::getId)
			.toList()
			.forEach(this.runs::remove);
		return true;
	}

	/**
	 * While the application stops, what is under way can still be finished.
	 */
	@EventListener(ContextClosedEvent.class)
	void cancel() {
		latest().forEach(BulkRun::cancel);
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
