/**
 * Message templates and the sending of them.
 */
@NullMarked
package com.whatsnesia.sample.template;

import org.jspecify.annotations.NullMarked;
