/**
 * What the client does, as its observations tell.
 */
@NullMarked
package com.whatsnesia.sample.activity;

import org.jspecify.annotations.NullMarked;
