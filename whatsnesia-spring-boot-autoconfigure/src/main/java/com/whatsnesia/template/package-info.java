/**
 * Message templates that WhatsApp has approved.
 */
@NullMarked
package com.whatsnesia.template;

import org.jspecify.annotations.NullMarked;
