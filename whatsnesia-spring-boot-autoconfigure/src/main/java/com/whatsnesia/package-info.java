/**
 * The words that every part of the client uses: phone numbers, media and pages.
 */
@NullMarked
package com.whatsnesia;

import org.jspecify.annotations.NullMarked;
