/**
 * A small console over the beans of the Whatsnesia starter.
 */
@NullMarked
package com.whatsnesia.sample;

import org.jspecify.annotations.NullMarked;
