package com.whatsnesia.sample.live;

import reactor.core.publisher.Flux;

/**
 * Finds out whether something has changed that nobody tells of. Whoever notices it tells
 * {@link LiveUpdates}.
 */
public interface LiveWatch {

	/**
	 * Look again and again, for as long as somebody is subscribed: while a page is open.
	 * @return a signal for each look
	 */
	Flux<?> looks();

}
