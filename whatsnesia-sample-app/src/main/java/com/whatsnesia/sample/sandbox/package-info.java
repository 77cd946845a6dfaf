/**
 * The embedded sandbox and its switches. Nothing of it is there in the {@code live}
 * profile.
 */
@NullMarked
package com.whatsnesia.sample.sandbox;

import org.jspecify.annotations.NullMarked;
