/**
 * Conversations and the messages that are sent into them.
 */
@NullMarked
package com.whatsnesia.inbox;

import org.jspecify.annotations.NullMarked;
