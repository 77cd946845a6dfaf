package com.whatsnesia.sample.template;

import org.jspecify.annotations.Nullable;

/**
 * A part of a template's text.
 *
 * @param text the text, or the place as it is written
 * @param number the number of the variable, or null if there is none here
 */
public record TemplatePart(String text, @Nullable Integer number) {
}
