/**
 * Health of the connection to the Whatsnesia API.
 */
@NullMarked
package com.whatsnesia.autoconfigure.health;

import org.jspecify.annotations.NullMarked;
