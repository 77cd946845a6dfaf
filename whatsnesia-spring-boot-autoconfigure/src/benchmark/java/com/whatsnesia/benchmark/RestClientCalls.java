package com.whatsnesia.benchmark;

import java.net.http.HttpClient;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/**
 * Calls through a {@link RestClient} on the JDK client, which block their thread.
 */
@State(Scope.Benchmark)
public class RestClientCalls {

	private RestClient restClient;

	@Setup
	public void open() {
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
				HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
		requests.setReadTimeout(Workload.TIMEOUT);
		this.restClient = RestClient.builder()
			.requestFactory(requests)
			.baseUrl(Workload.baseUrl())
			.defaultHeader("client-id", Workload.CLIENT_ID)
			.defaultHeader("client-secret", Workload.CLIENT_SECRET)
			.build();
	}

	WireJson.Sent sendUrlencoded() {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add("mobile_code", Workload.COUNTRY_CODE);
		form.add("mobile", Workload.NATIONAL_NUMBER);
		form.add("message", Workload.TEXT);
		return JsonReaders.sent(body(this.restClient.post()
			.uri("/inbox/send-message")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body(form)));
	}

	WireJson.ContactPage list(int page, int size) {
		return JsonReaders
			.contacts(body(this.restClient.get().uri("/contact/list?page={page}&paginate={size}", page, size)));
	}

	private static byte[] body(RestClient.RequestHeadersSpec<?> request) {
		return request.accept(MediaType.APPLICATION_JSON)
			.exchangeForRequiredValue((sent, response) -> CappedBody.read(response.getBody()));
	}

}
