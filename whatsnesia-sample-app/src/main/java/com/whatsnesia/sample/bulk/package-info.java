/**
 * Messages to many people at once.
 */
@NullMarked
package com.whatsnesia.sample.bulk;

import org.jspecify.annotations.NullMarked;
