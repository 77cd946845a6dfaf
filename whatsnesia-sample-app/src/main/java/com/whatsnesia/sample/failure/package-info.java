/**
 * How failed calls are told to people and to programs.
 */
@NullMarked
package com.whatsnesia.sample.failure;

import org.jspecify.annotations.NullMarked;
