/**
 * What all pages have in common.
 */
@NullMarked
package com.whatsnesia.sample.web;

import org.jspecify.annotations.NullMarked;
