/**
 * What tells open pages that something has changed.
 */
@NullMarked
package com.whatsnesia.sample.live;

import org.jspecify.annotations.NullMarked;
