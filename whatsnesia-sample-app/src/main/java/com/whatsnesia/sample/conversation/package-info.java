/**
 * Conversations and what the team has marked them as.
 */
@NullMarked
package com.whatsnesia.sample.conversation;

import org.jspecify.annotations.NullMarked;
