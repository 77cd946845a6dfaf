/**
 * Whether the service accepts this application.
 */
@NullMarked
package com.whatsnesia.sample.health;

import org.jspecify.annotations.NullMarked;
