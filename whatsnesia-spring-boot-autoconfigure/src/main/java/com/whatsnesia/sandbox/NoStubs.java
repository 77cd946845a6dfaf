package com.whatsnesia.sandbox;

import java.util.List;

import com.github.tomakehurst.wiremock.standalone.MappingsSource;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.stubbing.StubMappings;

/**
 * Keeps WireMock from reading the stubs that an application has in
 * {@code src/test/resources/mappings} for purposes of its own, and from writing there.
 */
final class NoStubs implements MappingsSource {

	@Override
	public void loadMappingsInto(StubMappings stubMappings) {
	}

	@Override
	public void save(List<StubMapping> stubMappings) {
	}

	@Override
	public void save(StubMapping stubMapping) {
	}

	// Deprecated, yet without a default: it has to be here.
	@Override
	@SuppressWarnings("removal")
	public void remove(StubMapping stubMapping) {
	}

	@Override
	public void removeAll() {
	}

}
