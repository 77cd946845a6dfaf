package com.whatsnesia.webclient;

import io.micrometer.common.KeyValue;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientRequestObservationContext;
import org.springframework.web.reactive.function.client.DefaultClientRequestObservationConvention;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Spring's own keys for an HTTP exchange, without the query: it can hold a search term.
 */
final class QuerylessObservationConvention extends DefaultClientRequestObservationConvention {

	@Override
	protected KeyValue uri(ClientRequestObservationContext context) {
		KeyValue uri = super.uri(context);
		int query = uri.getValue().indexOf('?');
		return (query < 0) ? uri : KeyValue.of(uri.getKey(), uri.getValue().substring(0, query));
	}

	@Override
	protected KeyValue httpUrl(ClientRequestObservationContext context) {
		KeyValue url = super.httpUrl(context);
		ClientRequest request = context.getRequest();
		return (request == null) ? url : KeyValue.of(url.getKey(),
				UriComponentsBuilder.fromUri(request.url()).replaceQuery(null).toUriString());
	}

}
