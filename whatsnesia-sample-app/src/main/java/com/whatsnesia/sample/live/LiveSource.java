package com.whatsnesia.sample.live;

import reactor.core.publisher.Flux;

/**
 * Finds out for open pages whether something has changed that nobody tells of. It works
 * only as long as a page is open.
 */
public interface LiveSource {

	/**
	 * Watch.
	 * @return what changes
	 */
	Flux<LiveTopic> changes();

}
