package com.whatsnesia.autoconfigure.docker.compose;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.boot.docker.compose.core.ConnectionPorts;
import org.springframework.boot.docker.compose.core.ImageReference;
import org.springframework.boot.docker.compose.core.RunningService;
import org.springframework.util.Assert;

/**
 * A WireMock service, which is published at a UDP port, too.
 *
 * @param host where it is
 * @param env the environment variables
 * @param labels the labels
 * @param published the host's TCP ports by those of the container
 */
record FakeRunningService(String host, Map<String, String> env, Map<String, String> labels,
		Map<Integer, Integer> published) implements RunningService, ConnectionPorts {

	private static final int UDP_PORT = 31999;

	FakeRunningService(Map<String, String> env, Map<String, String> labels, Map<Integer, Integer> published) {
		this("127.0.0.1", env, labels, published);
	}

	@Override
	public String name() {
		return "stand-in";
	}

	@Override
	public ImageReference image() {
		return ImageReference.of("wiremock/wiremock:3.13.2");
	}

	@Override
	public ConnectionPorts ports() {
		return this;
	}

	@Override
	public int get(int containerPort) {
		Integer port = this.published.get(containerPort);
		Assert.state(port != null, () -> "No host port mapping found for container port " + containerPort);
		return port;
	}

	@Override
	public List<Integer> getAll() {
		return Stream.concat(getAll("udp").stream(), getAll("tcp").stream()).toList();
	}

	@Override
	public List<Integer> getAll(String protocol) {
		return "udp".equals(protocol) ? List.of(UDP_PORT) : List.copyOf(this.published.values());
	}

}
