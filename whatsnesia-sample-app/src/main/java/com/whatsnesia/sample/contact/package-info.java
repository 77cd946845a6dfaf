/**
 * Contacts: as pages, and as JSON.
 */
@NullMarked
package com.whatsnesia.sample.contact;

import org.jspecify.annotations.NullMarked;
