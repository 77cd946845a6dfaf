/**
 * Messages of every kind, one and many.
 */
@NullMarked
package com.whatsnesia.sample.message;

import org.jspecify.annotations.NullMarked;
