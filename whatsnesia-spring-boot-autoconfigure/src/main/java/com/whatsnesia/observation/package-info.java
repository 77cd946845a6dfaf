/**
 * What is observed of the client's operations.
 */
@NullMarked
package com.whatsnesia.observation;

import org.jspecify.annotations.NullMarked;
