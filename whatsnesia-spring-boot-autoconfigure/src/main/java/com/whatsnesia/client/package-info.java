/**
 * The client of one account.
 */
@NullMarked
package com.whatsnesia.client;

import org.jspecify.annotations.NullMarked;
