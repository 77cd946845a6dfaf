/**
 * What the sending of messages and of templates have in common.
 */
@NullMarked
package com.whatsnesia.sample.sending;

import org.jspecify.annotations.NullMarked;
