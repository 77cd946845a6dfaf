package com.whatsnesia.sample.message;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.Media;
import com.whatsnesia.sample.live.LiveTopic;
import com.whatsnesia.sample.live.LiveUpdates;

import org.springframework.stereotype.Component;

/**
 * How far files have come on their way from here to the service.
 */
@Component
class UploadProgress {

	private final Map<UUID, Uploaded> underWay = new ConcurrentHashMap<>();

	private final LiveUpdates updates;

	UploadProgress(LiveUpdates updates) {
		this.updates = updates;
	}

	/**
	 * Watch a file, from the {@linkplain #begin beginning} to the {@linkplain #end end}
	 * of its sending. A piece may be told of after that.
	 * @param key the key of the form that it came with
	 */
	Media watch(UUID key, Media file) {
		return file.onProgress((sent, total) -> {
			this.underWay.computeIfPresent(key, (known, before) -> new Uploaded(sent, total));
			this.updates.changed(LiveTopic.UPLOAD);
		});
	}

	void begin(UUID key) {
		this.underWay.put(key, new Uploaded(0, null));
	}

	/**
	 * Return how far a file has come, or null if it is not under way.
	 */
	@Nullable Uploaded of(UUID key) {
		return this.underWay.get(key);
	}

	void end(UUID key) {
		this.underWay.remove(key);
	}

	/**
	 * How far a file has come.
	 *
	 * @param sent the bytes that have left
	 * @param total the bytes there are, or null if nobody knows
	 */
	record Uploaded(long sent, @Nullable Long total) {

		/**
		 * Return the share that has left.
		 */
		public @Nullable Integer percent() {
			return (this.total != null && this.total > 0) ? (int) (100 * this.sent / this.total) : null;
		}

	}

}
