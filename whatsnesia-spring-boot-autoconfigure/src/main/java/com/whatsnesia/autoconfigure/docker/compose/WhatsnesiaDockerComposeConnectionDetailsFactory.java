package com.whatsnesia.autoconfigure.docker.compose;

import java.net.URI;
import java.util.List;

import com.whatsnesia.autoconfigure.WhatsnesiaConnectionDetails;

import org.springframework.boot.docker.compose.core.ConnectionPorts;
import org.springframework.boot.docker.compose.core.RunningService;
import org.springframework.boot.docker.compose.service.connection.DockerComposeConnectionDetailsFactory;
import org.springframework.boot.docker.compose.service.connection.DockerComposeConnectionSource;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * {@link DockerComposeConnectionDetailsFactory} to create
 * {@link WhatsnesiaConnectionDetails} for a service with the label
 * {@code org.springframework.boot.service-connection: whatsnesia}, whatever its image.
 * The base URL is {@code http://<host>:<port>/external-api} with the only TCP port of the
 * host that the service is published at, or the one for its port 8080 if there are
 * several. The credentials are the service's {@code WHATSNESIA_CLIENT_ID} and
 * {@code WHATSNESIA_CLIENT_SECRET}, else its labels {@code com.whatsnesia.client-id} and
 * {@code com.whatsnesia.client-secret}; {@code test} stands for what is not set.
 */
class WhatsnesiaDockerComposeConnectionDetailsFactory
		extends DockerComposeConnectionDetailsFactory<WhatsnesiaConnectionDetails> {

	private static final int HTTP_PORT = 8080;

	WhatsnesiaDockerComposeConnectionDetailsFactory() {
		super("whatsnesia");
	}

	@Override
	protected WhatsnesiaConnectionDetails getDockerComposeConnectionDetails(DockerComposeConnectionSource source) {
		return new WhatsnesiaDockerComposeConnectionDetails(source.getRunningService());
	}

	/**
	 * {@link WhatsnesiaConnectionDetails} backed by a {@link RunningService}.
	 */
	private static final class WhatsnesiaDockerComposeConnectionDetails extends DockerComposeConnectionDetails
			implements WhatsnesiaConnectionDetails {

		private final URI baseUrl;

		private final String clientId;

		private final String clientSecret;

		private WhatsnesiaDockerComposeConnectionDetails(RunningService service) {
			super(service);
			this.baseUrl = UriComponentsBuilder.newInstance()
				.scheme("http")
				.host(service.host())
				.port(port(service.ports()))
				.path("/external-api")
				.build()
				.toUri();
			this.clientId = credential(service, "WHATSNESIA_CLIENT_ID", "com.whatsnesia.client-id");
			this.clientSecret = credential(service, "WHATSNESIA_CLIENT_SECRET", "com.whatsnesia.client-secret");
		}

		private static int port(ConnectionPorts ports) {
			List<Integer> published = ports.getAll("tcp");
			return (published.size() == 1) ? published.get(0) : ports.get(HTTP_PORT);
		}

		private static String credential(RunningService service, String variable, String label) {
			String value = service.env().get(variable);
			if (!StringUtils.hasText(value)) {
				value = service.labels().get(label);
			}
			return StringUtils.hasText(value) ? value : "test";
		}

		@Override
		public URI getBaseUrl() {
			return this.baseUrl;
		}

		@Override
		public String getClientId() {
			return this.clientId;
		}

		@Override
		public String getClientSecret() {
			return this.clientSecret;
		}

		@Override
		public boolean isStandIn() {
			return true;
		}

	}

}
