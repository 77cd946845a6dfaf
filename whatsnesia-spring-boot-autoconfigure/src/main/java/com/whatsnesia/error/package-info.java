/**
 * What can go wrong, and what is known about the effect of a call that went wrong.
 */
@NullMarked
package com.whatsnesia.error;

import org.jspecify.annotations.NullMarked;
