/**
 * Auto-configuration of the embedded sandbox, for tests and local development.
 */
@NullMarked
package com.whatsnesia.autoconfigure.sandbox;

import org.jspecify.annotations.NullMarked;
