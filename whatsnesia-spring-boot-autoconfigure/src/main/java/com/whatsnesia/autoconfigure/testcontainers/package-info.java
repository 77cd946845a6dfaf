/**
 * Support for Testcontainers service connections of Whatsnesia.
 */
@NullMarked
package com.whatsnesia.autoconfigure.testcontainers;

import org.jspecify.annotations.NullMarked;
