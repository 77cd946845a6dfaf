/**
 * An embedded, stateful stand-in of the Whatsnesia API for tests and local development.
 * Start it with {@link com.whatsnesia.sandbox.WhatsnesiaSandbox}; it needs WireMock
 * ({@code org.wiremock:wiremock-standalone}) and libphonenumber on the class path.
 */
@NullMarked
package com.whatsnesia.sandbox;

import org.jspecify.annotations.NullMarked;
