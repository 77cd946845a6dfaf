/**
 * Support for Docker Compose service connections of Whatsnesia.
 */
@NullMarked
package com.whatsnesia.autoconfigure.docker.compose;

import org.jspecify.annotations.NullMarked;
