/**
 * Auto-configuration of the Whatsnesia client.
 */
@NullMarked
package com.whatsnesia.autoconfigure;

import org.jspecify.annotations.NullMarked;
