/**
 * The contacts of an account.
 */
@NullMarked
package com.whatsnesia.contact;

import org.jspecify.annotations.NullMarked;
