package com.whatsnesia.autoconfigure.testcontainers;

import java.net.URI;

import org.testcontainers.containers.Container;

import com.whatsnesia.autoconfigure.WhatsnesiaConnectionDetails;

import org.springframework.boot.testcontainers.service.connection.ContainerConnectionDetailsFactory;
import org.springframework.boot.testcontainers.service.connection.ContainerConnectionSource;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * {@link ContainerConnectionDetailsFactory} to create {@link WhatsnesiaConnectionDetails}
 * from a {@link Container} that is annotated with
 * {@link ServiceConnection @ServiceConnection(name = "whatsnesia")}, whatever its image.
 * The base URL is {@code http://<host>:<port>/external-api} with the host's port for 8080
 * where that is exposed, else for the port that was exposed first. The credentials are
 * the container's {@code WHATSNESIA_CLIENT_ID} and {@code WHATSNESIA_CLIENT_SECRET};
 * {@code test} stands for what is not set.
 */
class WhatsnesiaContainerConnectionDetailsFactory
		extends ContainerConnectionDetailsFactory<Container<?>, WhatsnesiaConnectionDetails> {

	private static final int HTTP_PORT = 8080;

	WhatsnesiaContainerConnectionDetailsFactory() {
		super("whatsnesia");
	}

	@Override
	protected WhatsnesiaConnectionDetails getContainerConnectionDetails(
			ContainerConnectionSource<Container<?>> source) {
		return new WhatsnesiaContainerConnectionDetails(source);
	}

	/**
	 * {@link WhatsnesiaConnectionDetails} backed by a {@link ContainerConnectionSource}.
	 */
	private static final class WhatsnesiaContainerConnectionDetails extends ContainerConnectionDetails<Container<?>>
			implements WhatsnesiaConnectionDetails {

		private WhatsnesiaContainerConnectionDetails(ContainerConnectionSource<Container<?>> source) {
			super(source);
		}

		@Override
		public URI getBaseUrl() {
			Container<?> container = getContainer();
			int port = container.getExposedPorts().contains(HTTP_PORT) ? container.getMappedPort(HTTP_PORT)
					: container.getFirstMappedPort();
			return UriComponentsBuilder.newInstance()
				.scheme("http")
				.host(container.getHost())
				.port(port)
				.path("/external-api")
				.build()
				.toUri();
		}

		@Override
		public String getClientId() {
			return credential("WHATSNESIA_CLIENT_ID");
		}

		@Override
		public String getClientSecret() {
			return credential("WHATSNESIA_CLIENT_SECRET");
		}

		@Override
		public boolean isStandIn() {
			return true;
		}

		private String credential(String variable) {
			String value = getContainer().getEnvMap().get(variable);
			return StringUtils.hasText(value) ? value : "test";
		}

	}

}
