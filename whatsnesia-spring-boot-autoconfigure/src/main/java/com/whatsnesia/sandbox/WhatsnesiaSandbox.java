package com.whatsnesia.sandbox;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

/**
 * An embedded stand-in of the Whatsnesia API, which has no sandbox of its own. It listens
 * on 127.0.0.1 only, keeps its state in memory and answers as a recorded installation
 * does, all ten endpoints of it: <pre class="code">
 * try (WhatsnesiaSandbox sandbox = WhatsnesiaSandbox.start()) {
 *     // call sandbox.baseUrl() with sandbox.clientId() and sandbox.clientSecret()
 *     List&lt;SandboxMessage&gt; sent = sandbox.sentMessages();
 *     sandbox.fail(SandboxFailure.IP_NOT_WHITELISTED);
 * }</pre>
 * <p>
 * A fresh account has
 * <ul>
 * <li>contacts with the ids 1 to 45, newest first, with the country code 62 and numbers
 * from 81200000001 to 81200000045. Contact 1 has messages and contact 7 is blocked, so
 * that neither can be deleted; contacts 4 and 5 lack names and addresses, contact 10
 * lacks a country code, so that nothing can be sent to it;</li>
 * <li>conversations with the ids 1 to 25, one with the contact of the same id, the one
 * with the last message first, conversation 24 without any last. Their statuses go round:
 * none (1, 5, 9, ...), done (2, 6, ...), pending (3, 7, ...), important (4, 8, ...).
 * Conversation 1 has two notes, and its contact two tags and two lists; conversation 2
 * has one note. The next conversation gets the id 28, the next message the id 43;</li>
 * <li>templates with the ids 1 ({@code order_update}, approved, one variable in its
 * header and two in its body), 2 ({@code promo_pending}, pending), 3
 * ({@code promo_rejected}, rejected), 4 ({@code otp_disabled}, disabled), 5
 * ({@code hello_plain}, approved, no variables) and 6 ({@code carousel_promo}, approved,
 * no variables);</li>
 * <li>two WhatsApp numbers, 622112345671, which is the default, and 622112345672; one
 * call to action ({@code cta_url_id} 1) and one interactive list
 * ({@code interactive_list_id} 1);</li>
 * <li>a plan with all features.</li>
 * </ul>
 * <p>
 * Nothing ever leaves for a phone: {@link #sentMessages()} tells what would have, and
 * {@link SandboxFailure} what can go wrong on the way there.
 * <p>
 * Tests of an application get a sandbox, and a client that talks to it, from
 * {@code @AutoConfigureWhatsnesiaSandbox} of
 * {@code com.whatsnesia.autoconfigure.sandbox}. A sandbox that is a bean is
 * {@linkplain #reset() reset} before each test method that Spring's test framework runs.
 * <p>
 * What can be done in the same JVM can be done over HTTP, too: {@code GET} on
 * {@code /__admin/whatsnesia} shows the engine and the failures, {@code PUT} and
 * {@code DELETE} on {@code /__admin/whatsnesia/failures/<name>} switch a failure on and
 * off, {@code DELETE} on {@code /__admin/whatsnesia/failures} switches all off,
 * {@code PUT} on {@code /__admin/whatsnesia/engine/<name>} changes the engine and
 * {@code POST} on {@code /__admin/whatsnesia/reset} starts anew. An unknown name answers
 * 404 with the names there are.
 * <p>
 * Bodies above 8 MiB are refused with HTTP 200, the remark {@code exception} and "The
 * POST data is too large." (surprise 33), but they are held in memory. Files are dropped
 * once they are answered. All methods may be called by any thread.
 */
public final class WhatsnesiaSandbox implements AutoCloseable {

	private static final int CONTAINER_THREADS = 8;

	private static final int ASYNCHRONOUS_THREADS = 2;

	private static final long STOP_TIMEOUT = 100;

	private final AcceptedCredentials credentials;

	private final Switches switches;

	private final Account account;

	private final SandboxApi api;

	private final WireMockServer server;

	private final URI baseUrl;

	private WhatsnesiaSandbox(Builder builder) {
		this.credentials = new AcceptedCredentials(builder.clientId, builder.clientSecret, builder.anyCredentials);
		this.switches = new Switches(builder.engine);
		Authentication authentication = new Authentication(this.credentials, this.switches);
		this.account = new Account(builder.contacts);
		this.api = new SandboxApi(this.switches, authentication, this.account);
		this.server = new WireMockServer(configuration(builder));
		// The transformer answers in any case; a stub spares WireMock the search for near
		// misses.
		this.server.stubFor(WireMock.any(WireMock.anyUrl()));
		this.server.start();
		this.baseUrl = URI.create("http://127.0.0.1:" + this.server.port() + "/external-api");
	}

	private WireMockConfiguration configuration(Builder builder) {
		return WireMockConfiguration.options()
			.bindAddress("127.0.0.1")
			.port(builder.port)
			.http2PlainDisabled(true)
			.gzipDisabled(true)
			.containerThreads(CONTAINER_THREADS)
			.asynchronousResponseEnabled(true)
			.asynchronousResponseThreads(ASYNCHRONOUS_THREADS)
			.jettyStopTimeout(STOP_TIMEOUT)
			.disableRequestJournal()
			.mappingSource(new NoStubs())
			.extensions(new SandboxTransformer(this.api, this.switches, builder.slowness),
					new SandboxAdmin(this.switches, this.api::reset));
	}

	/**
	 * Starts a sandbox with all defaults: on any free port, with 45 contacts, as
	 * recorded.
	 * @return the running sandbox
	 */
	public static WhatsnesiaSandbox start() {
		return builder().start();
	}

	/**
	 * Configures a sandbox.
	 * @return the builder
	 */
	public static Builder builder() {
		return new Builder();
	}

	/**
	 * The base URL to give to a client.
	 * @return {@code http://127.0.0.1:<port>/external-api}, without a slash at the end
	 */
	public URI baseUrl() {
		return this.baseUrl;
	}

	/**
	 * The client id that the sandbox accepts; upper and lower case do not matter
	 * (surprise 20).
	 * @return the client id
	 */
	public String clientId() {
		return this.credentials.clientId();
	}

	/**
	 * The client secret that the sandbox accepts; upper and lower case do not matter
	 * (surprise 20).
	 * @return the client secret
	 */
	public String clientSecret() {
		return this.credentials.clientSecret();
	}

	/**
	 * The version of the server that is imitated at the moment.
	 * @return the engine
	 */
	public SandboxEngine engine() {
		return this.switches.engine();
	}

	/**
	 * Imitates another version of the server, from the next call on. What the account has
	 * stays.
	 * @param engine the engine
	 */
	public void engine(SandboxEngine engine) {
		this.switches.engine(engine);
	}

	/**
	 * Switches a failure on, from the next call on. Others stay as they are.
	 * @param failure the failure
	 */
	public void fail(SandboxFailure failure) {
		this.switches.fail(failure);
	}

	/**
	 * Switches a failure off, whether it was on or not.
	 * @param failure the failure
	 */
	public void recover(SandboxFailure failure) {
		this.switches.recover(failure);
	}

	/**
	 * Switches all failures off.
	 */
	public void recover() {
		this.switches.recover();
	}

	/**
	 * The failures that are on.
	 * @return a copy
	 */
	public Set<SandboxFailure> failures() {
		return this.switches.failures();
	}

	/**
	 * The messages that WhatsApp has received since the start or the last
	 * {@linkplain #reset() reset}, whatever was answered to the caller: one that met
	 * {@link SandboxFailure#WHATSAPP_TIMEOUT} is among them, a refused one is not. Of
	 * more than 1000 the last 1000 are kept.
	 * @return a copy, oldest first
	 */
	public List<SandboxMessage> sentMessages() {
		return this.account.outbox().messages();
	}

	/**
	 * Starts anew: with what a fresh account has, without failures, with the engine of
	 * the start.
	 */
	public void reset() {
		this.api.reset();
	}

	/**
	 * Starts anew with another number of contacts, for example to see what many of them
	 * do to an application. The next {@link #reset()} brings back the number of the
	 * start.
	 * @param contacts the number; there are as many conversations, but never more than
	 * 25, and 0 is an empty account
	 * @throws IllegalArgumentException if the number is negative
	 */
	public void reset(int contacts) {
		this.api.reset(requireContacts(contacts));
	}

	private static int requireContacts(int contacts) {
		if (contacts < 0) {
			throw new IllegalArgumentException("'contacts' must not be negative");
		}
		return contacts;
	}

	/**
	 * Stops the sandbox. Calls that wait for a slow answer are cut off.
	 */
	@Override
	public void close() {
		this.server.stop();
	}

	/**
	 * Configures a sandbox before it starts.
	 */
	public static final class Builder {

		private static final Duration MAX_SLOWNESS = Duration.ofDays(1);

		private int port;

		private SandboxEngine engine = SandboxEngine.RECORDED;

		private String clientId = "sandbox-client-id";

		private String clientSecret = "sandbox-client-secret";

		private boolean anyCredentials;

		private int contacts = 45;

		private Duration slowness = Duration.ofSeconds(60);

		private Builder() {
		}

		/**
		 * Sets the port.
		 * @param port the port; 0, the default, takes any free one
		 * @return this builder
		 */
		public Builder port(int port) {
			this.port = port;
			return this;
		}

		/**
		 * Sets the version of the server that is imitated at the start and after a
		 * {@linkplain WhatsnesiaSandbox#reset() reset}.
		 * @param engine the engine, {@link SandboxEngine#RECORDED} by default
		 * @return this builder
		 */
		public Builder engine(SandboxEngine engine) {
			this.engine = engine;
			return this;
		}

		/**
		 * Sets the credentials that are accepted.
		 * @param clientId the client id, {@code sandbox-client-id} by default
		 * @param clientSecret the client secret, {@code sandbox-client-secret} by default
		 * @return this builder
		 */
		public Builder credentials(String clientId, String clientSecret) {
			this.clientId = clientId;
			this.clientSecret = clientSecret;
			return this;
		}

		/**
		 * Accepts whatever credentials a call has, for applications that have their own
		 * or several accounts, which then share what the sandbox's account has. A call
		 * without a client id or a client secret is still refused, and
		 * {@link SandboxFailure#CREDENTIALS_REJECTED} still refuses all.
		 * @return this builder
		 */
		public Builder anyCredentials() {
			this.anyCredentials = true;
			return this;
		}

		/**
		 * Sets the number of contacts at the start and after a
		 * {@linkplain WhatsnesiaSandbox#reset() reset}. There are as many conversations
		 * with them, but never more than 25.
		 * @param contacts the number, 45 by default; 0 is an empty account, without
		 * templates, too, but with its WhatsApp numbers
		 * @return this builder
		 * @throws IllegalArgumentException if the number is negative
		 */
		public Builder contacts(int contacts) {
			this.contacts = requireContacts(contacts);
			return this;
		}

		/**
		 * Sets how late answers come while {@link SandboxFailure#SLOW} is on.
		 * @param slowness the delay, 60 seconds by default, a day at most
		 * @return this builder
		 * @throws IllegalArgumentException if the delay is negative or longer than a day
		 */
		public Builder slowness(Duration slowness) {
			if (slowness.isNegative() || slowness.compareTo(MAX_SLOWNESS) > 0) {
				throw new IllegalArgumentException("'slowness' must be between 0 and " + MAX_SLOWNESS);
			}
			this.slowness = slowness;
			return this;
		}

		/**
		 * Starts the sandbox.
		 * @return the running sandbox
		 * @throws com.github.tomakehurst.wiremock.common.FatalStartupException if the
		 * port is taken
		 */
		public WhatsnesiaSandbox start() {
			return new WhatsnesiaSandbox(this);
		}

	}

}
