/**
 * How the operations are done over HTTP: the only part of the client that knows paths,
 * field names and JSON. {@link com.whatsnesia.webclient.WhatsnesiaClientFactory} is its
 * entry.
 */
@NullMarked
package com.whatsnesia.webclient;

import org.jspecify.annotations.NullMarked;
