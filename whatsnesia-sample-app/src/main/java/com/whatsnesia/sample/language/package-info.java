/**
 * In which language the console speaks.
 */
@NullMarked
package com.whatsnesia.sample.language;

import org.jspecify.annotations.NullMarked;
