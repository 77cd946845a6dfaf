package com.whatsnesia.webclient;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.whatsnesia.client.Credentials;
import com.whatsnesia.error.ContactBlockedException;
import com.whatsnesia.error.ContactRequiredException;
import com.whatsnesia.error.CredentialsRejectedException;
import com.whatsnesia.error.InvalidRequestException;
import com.whatsnesia.error.IpNotWhitelistedException;
import com.whatsnesia.error.MaintenanceException;
import com.whatsnesia.error.NotFoundException;
import com.whatsnesia.error.OperationRefusedException;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.PlanException;
import com.whatsnesia.error.PlanFeatureException;
import com.whatsnesia.error.RateLimitedException;
import com.whatsnesia.error.UnexpectedResponseException;
import com.whatsnesia.error.UpstreamException;
import com.whatsnesia.error.WhatsAppAccountException;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.error.WrongBaseUrlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Each row of the error table: type, outcome of a read and of a write, whether each may
 * be repeated.
 */
class AnswerRuleTests {

	private static final Set<AnswerRule> FOR_SENDS = Set.of(AnswerRule.CONTACT_REQUIRED, AnswerRule.SENT_UNCONFIRMED,
			AnswerRule.TEMPLATE_NOT_FOUND);

	private static final Redaction REDACTION = new Redaction(new Credentials("client-id", "client-secret"), List.of());

	static final Remedies REMEDIES = new Remedies(new WhatsnesiaClientFactory.Account("default",
			URI.create("https://whatsnesia.example/external-api"), Mono::empty, null, "whatsnesia"));

	@ParameterizedTest(name = "{0}")
	@MethodSource("rows")
	void decides(AnswerRule rule, int status, String remark, List<String> messages, HttpHeaders headers,
			Class<? extends WhatsnesiaException> type, Outcome write, boolean readRepeats, boolean writeRepeats) {
		boolean isForSends = FOR_SENDS.contains(rule);
		for (Endpoint endpoint : isForSends ? List.of(Endpoint.TEMPLATE_SEND)
				: List.of(Endpoint.CONTACT_LIST, Endpoint.CONTACT_CREATE, Endpoint.MESSAGE_SEND)) {
			Envelope<?> envelope = (remark != null)
					? new Envelope<>((rule == AnswerRule.DATA_UNREADABLE) ? "success" : "error", remark, messages, null)
					: null;
			Answer answer = new Answer(endpoint, status, headers, envelope, rule == AnswerRule.OVERSIZED);
			assertThat(AnswerRule.of(answer)).isEqualTo(rule);
			FailedAttempt attempt = rule.failure(answer, REDACTION, REMEDIES);
			assertThat(attempt.failure()).isExactlyInstanceOf(type);
			assertThat(attempt.failure().outcome()).isEqualTo(endpoint.isWrite() ? write : Outcome.NOT_DONE);
			assertThat(attempt.isRepeatable()).isEqualTo(endpoint.isWrite() ? writeRepeats : readRepeats);
			assertThat(attempt.failure().operation()).isEqualTo(endpoint.operation());
			assertThat(attempt.failure().httpStatus()).isEqualTo(status);
			assertThat(attempt.failure().remark()).isEqualTo(remark);
			assertThat(attempt.failure().remedy()).isNotBlank().doesNotContain("{", "}");
			assertThat(attempt.failure()).hasMessageContaining(endpoint.operation())
				.hasMessageContaining(attempt.failure().remedy());
		}
	}

	@Test
	void everyRuleHasARow() {
		assertThat(rows().map((row) -> row.get()[0]).distinct()).containsAll(
				Stream.of(AnswerRule.values()).filter((rule) -> rule != AnswerRule.SEARCH_UNSUPPORTED).toList());
	}

	@Test
	void searchThatTheSchemaDoesNotKnowIsForReadsOfContactsOnly() {
		Envelope<?> envelope = new Envelope<>("error", "exception",
				List.of("SQLSTATE[42S22]: Column not found: 1054 Unknown column 'email'"), null);
		assertThat(AnswerRule.of(new Answer(Endpoint.CONTACT_LIST, 200, new HttpHeaders(), envelope, false)))
			.isEqualTo(AnswerRule.SEARCH_UNSUPPORTED);
		assertThat(AnswerRule.of(new Answer(Endpoint.CONTACT_UPDATE, 200, new HttpHeaders(), envelope, false)))
			.isEqualTo(AnswerRule.FAILED);
		assertThat(AnswerRule.of(answer(Endpoint.CONTACT_LIST, 200, "other", "SQLSTATE[42S22]: Column not found")))
			.isEqualTo(AnswerRule.UNEXPECTED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Undefined variable $conversation", "Undefined variable $conversationId in line 7",
			"Trying to access Undefined variable $conversationId" })
	void onlyTheKnownFailureAfterASendMeansThatItWasSent(String message) {
		assertThat(ruleOfException(Endpoint.TEMPLATE_SEND, message)).isEqualTo(AnswerRule.FAILED);
	}

	@Test
	void theKnownFailureAfterASendIsForTemplatesOnly() {
		assertThat(ruleOfException(Endpoint.MESSAGE_SEND, "Undefined variable $conversationId"))
			.isEqualTo(AnswerRule.FAILED);
		assertThat(ruleOfException(Endpoint.TEMPLATE_SEND, "Undefined variable $conversationId", "and more"))
			.isEqualTo(AnswerRule.FAILED);
	}

	@Test
	void onlyTheKnownFailureWithItsStatusMeansThatItWasSent() {
		Envelope<?> envelope = new Envelope<>("error", "exception", List.of("Undefined variable $conversationId"),
				null);
		assertThat(AnswerRule.of(new Answer(Endpoint.TEMPLATE_SEND, 403, new HttpHeaders(), envelope, false)))
			.isEqualTo(AnswerRule.FAILED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cURL error 7: Failed to connect to push.example port 443 for https://push.example/events",
			"cURL error 6: Could not resolve host: graph.facebook.com.example for https://graph.facebook.com.example/",
			"cURL error 28: Operation timed out for https://graph.facebook.com/v22.0/1/messages" })
	void onlyNoConnectionToWhatsAppProvesThatNothingWasSent(String message) {
		assertThat(ruleOfException(Endpoint.MESSAGE_SEND, message)).isEqualTo(AnswerRule.FAILED);
	}

	@Test
	void onlySendsNeedAContact() {
		assertThat(ruleOfException(Endpoint.CONTACT_CREATE, "SQLSTATE[23000]: Column 'contact_id' cannot be null"))
			.isEqualTo(AnswerRule.FAILED);
	}

	@Test
	void whoDoesNotKnowWhetherAMessageWasSentIsToldToLook() {
		for (Endpoint endpoint : Endpoint.values()) {
			Answer answer = new Answer(endpoint, 500, new HttpHeaders(), null, false);
			assertThat(
					AnswerRule.SERVER_FAILED.failure(answer, REDACTION, REMEDIES).failure().remedy().contains("inbox"))
				.isEqualTo(endpoint.isSend());
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("rows")
	void textsAndHeadersAloneDecideNothing(AnswerRule rule, int status, String remark, List<String> messages,
			HttpHeaders headers) {
		Envelope<?> envelope = new Envelope<>("error", "other", (messages != null) ? messages : List.of(), null);
		for (Endpoint endpoint : Endpoint.values()) {
			assertThat(AnswerRule.of(new Answer(endpoint, 200, headers, envelope, false)))
				.isEqualTo(AnswerRule.UNEXPECTED);
		}
	}

	@Test
	void aMissingTemplateIsOneOfTheSendOfATemplate() {
		assertThat(AnswerRule.of(answer(Endpoint.TEMPLATE_SEND, 200, "not_found", "The template is not found")))
			.isEqualTo(AnswerRule.TEMPLATE_NOT_FOUND);
		assertThat(AnswerRule.of(answer(Endpoint.MESSAGE_SEND, 200, "not_found", "The template is not found")))
			.isEqualTo(AnswerRule.NOT_FOUND);
		assertThat(AnswerRule.of(answer(Endpoint.TEMPLATE_SEND, 200, "not_found", "The contact is not found")))
			.isEqualTo(AnswerRule.NOT_FOUND);
	}

	@ParameterizedTest
	@CsvSource({ "299, UNEXPECTED", "300, REDIRECT", "399, REDIRECT", "400, CLIENT_ERROR", "499, CLIENT_ERROR",
			"500, SERVER_FAILED", "599, SERVER_FAILED", "600, UNEXPECTED" })
	void statusesWithoutAnEnvelope(int status, AnswerRule rule) {
		assertThat(AnswerRule.of(new Answer(Endpoint.MESSAGE_SEND, status, new HttpHeaders(), null, false)))
			.isEqualTo(rule);
	}

	@ParameterizedTest
	@CsvSource({ "199, false", "200, true", "299, true", "300, false" })
	void statusesOfASuccess(int status, boolean isSuccess) {
		Envelope<?> envelope = new Envelope<>("success", "contact_created", List.of(), null);
		assertThat(new Answer(Endpoint.CONTACT_CREATE, status, new HttpHeaders(), envelope, false).isSuccess())
			.isEqualTo(isSuccess);
	}

	@Test
	void refusalNamesTheAddressIfItKnowsIt() {
		IpNotWhitelistedException known = failure(
				answer(Endpoint.CONTACT_LIST, 401, "Unauthorized", "From 203.0.113.7"),
				IpNotWhitelistedException.class);
		assertThat(known.ipAddress()).isEqualTo("203.0.113.7");
		assertThat(known.remedy()).contains("IP address 203.0.113.7");
		IpNotWhitelistedException unknown = failure(answer(Endpoint.CONTACT_LIST, 401, "Unauthorized", "Akses", "Anda"),
				IpNotWhitelistedException.class);
		assertThat(unknown.ipAddress()).isNull();
		assertThat(unknown.remedy()).contains("IP address of this application");
	}

	@ParameterizedTest
	@CsvSource({ "https://x.test/login, x.test", "/login,", "mailto:x@y.test,", "," })
	void redirectNamesTheHostIfItHasOne(String location, String host) {
		HttpHeaders headers = (location != null) ? headers("Location", location) : headers();
		WrongBaseUrlException ex = failure(new Answer(Endpoint.CONTACT_LIST, 302, headers, null, false),
				WrongBaseUrlException.class);
		assertThat(ex.redirectHost()).isEqualTo(host);
		assertThat(ex.remedy()).contains("redirects to " + ((host != null) ? host : "another place"));
	}

	private static <E extends WhatsnesiaException> E failure(Answer answer, Class<E> type) {
		return type.cast(AnswerRule.of(answer).failure(answer, REDACTION, REMEDIES).failure());
	}

	private static Answer answer(Endpoint endpoint, int status, String remark, String... messages) {
		return new Answer(endpoint, status, new HttpHeaders(), new Envelope<>("error", remark, List.of(messages), null),
				false);
	}

	private static AnswerRule ruleOfException(Endpoint endpoint, String... messages) {
		return AnswerRule.of(new Answer(endpoint, 200, new HttpHeaders(),
				new Envelope<>("error", "exception", List.of(messages), null), false));
	}

	@Test
	void successNeedsTheStatusOfBoth() {
		Envelope<?> success = new Envelope<>("success", "contact_created", List.of(), null);
		assertThat(new Answer(Endpoint.CONTACT_CREATE, 200, new HttpHeaders(), success, false).isSuccess()).isTrue();
		for (int status : new int[] { 302, 401, 404, 429, 500, 503 }) {
			assertThat(new Answer(Endpoint.CONTACT_CREATE, status, new HttpHeaders(), success, false).isSuccess())
				.isFalse();
		}
		Envelope<?> error = new Envelope<>("error", "contact_created", List.of(), null);
		assertThat(new Answer(Endpoint.CONTACT_CREATE, 200, new HttpHeaders(), error, false).isSuccess()).isFalse();
		Envelope<?> none = new Envelope<>(null, null, List.of("success"), null);
		assertThat(new Answer(Endpoint.CONTACT_CREATE, 200, new HttpHeaders(), none, false).isSuccess()).isFalse();
	}

	static Stream<Arguments> rows() {
		return Stream.of(
				no(AnswerRule.CLIENT_ID_MISSING, 401, "Unauthorized", "The client id is required",
						CredentialsRejectedException.class),
				no(AnswerRule.CLIENT_SECRET_MISSING, 401, "Unauthorized", "The client secret is required",
						CredentialsRejectedException.class),
				no(AnswerRule.CREDENTIALS_INVALID, 401, "Unauthorized", "Invalid credentials",
						CredentialsRejectedException.class),
				no(AnswerRule.CREDENTIALS_INVALID, 401, "Unauthorized", "Kredensial tidak valid",
						CredentialsRejectedException.class),
				no(AnswerRule.CREDENTIALS_INVALID, 200, "Unauthorized", "Invalid credentials",
						CredentialsRejectedException.class),
				no(AnswerRule.CREDENTIALS_INVALID, 401, null, null, CredentialsRejectedException.class),
				no(AnswerRule.ACCOUNT_INACTIVE, 401, "Unauthorized",
						"The credentials provided do not match the ones associated with this user in our records.",
						CredentialsRejectedException.class),
				arguments(AnswerRule.IP_NOT_WHITELISTED, 401, "Unauthorized", List.of("Akses dibatasi", "Alamat Anda"),
						headers(), IpNotWhitelistedException.class, Outcome.NOT_DONE, false, false),
				no(AnswerRule.IP_NOT_WHITELISTED, 401, "Unauthorized", "Alamat 203.0.113.7",
						IpNotWhitelistedException.class),
				no(AnswerRule.IP_NOT_WHITELISTED, 401, "Unauthorized", "Alamat (::1)", IpNotWhitelistedException.class),
				row(AnswerRule.REDIRECT_TO_MAINTENANCE, 302, headers("Location", "https://x.test/maintenance-mode"),
						MaintenanceException.class, Outcome.NOT_DONE, false, false),
				row(AnswerRule.REDIRECT, 302, headers("Location", "https://x.test/login"), WrongBaseUrlException.class,
						Outcome.NOT_DONE, false, false),
				row(AnswerRule.REDIRECT, 301, headers("Location", "ht tp://%%"), WrongBaseUrlException.class,
						Outcome.NOT_DONE, false, false),
				row(AnswerRule.REDIRECT, 304, headers(), WrongBaseUrlException.class, Outcome.NOT_DONE, false, false),
				no(AnswerRule.NOT_AN_API_PATH, 404, "not_found", "The route external-api/x could not be found.",
						WrongBaseUrlException.class),
				no(AnswerRule.NOT_AN_API_PATH, 404, null, null, WrongBaseUrlException.class),
				row(AnswerRule.RATE_LIMITED_FOR_A_WHILE, 429, headers("Retry-After", "3"), RateLimitedException.class,
						Outcome.NOT_DONE, true, true),
				row(AnswerRule.RATE_LIMITED, 429, headers(), RateLimitedException.class, Outcome.NOT_DONE, true, false),
				row(AnswerRule.RATE_LIMITED, 429, headers("Retry-After", "soon"), RateLimitedException.class,
						Outcome.NOT_DONE, true, false),
				row(AnswerRule.RATE_LIMITED_FOR_A_WHILE, 429, headers("Retry-After", Long.toString(Long.MAX_VALUE)),
						RateLimitedException.class, Outcome.NOT_DONE, true, true),
				row(AnswerRule.UNAVAILABLE_FOR_A_WHILE, 503, headers("Retry-After", "Tue, 19 Jan 2038 03:14:07 GMT"),
						MaintenanceException.class, Outcome.NOT_DONE, true, true),
				row(AnswerRule.UNAVAILABLE, 503, headers(), MaintenanceException.class, Outcome.UNKNOWN, true, false),
				row(AnswerRule.GATEWAY_FAILED, 502, headers(), UpstreamException.class, Outcome.UNKNOWN, true, false),
				row(AnswerRule.GATEWAY_FAILED, 504, headers("Retry-After", "1"), UpstreamException.class,
						Outcome.UNKNOWN, true, false),
				row(AnswerRule.SERVER_FAILED, 500, headers("Retry-After", "1"), UpstreamException.class,
						Outcome.UNKNOWN, false, false),
				row(AnswerRule.REQUEST_TOO_SLOW, 408, headers(), UnexpectedResponseException.class, Outcome.UNKNOWN,
						false, false),
				no(AnswerRule.PLAN_EXPIRED, 200, "subscription_required", "Your plan has expired.",
						PlanException.class),
				no(AnswerRule.PLAN_REQUIRED, 200, "subscription_required", "Anda perlu paket", PlanException.class),
				no(AnswerRule.PLAN_WITHOUT_API, 200, "not_available", "Your current plan does not support API access.",
						PlanException.class),
				no(AnswerRule.INVALID_REQUEST, 200, "validation_error", "The mobile format is invalid.",
						InvalidRequestException.class),
				no(AnswerRule.INVALID_REQUEST, 422, "validation_error", "The mobile format is invalid.",
						InvalidRequestException.class),
				no(AnswerRule.WHATSAPP_ACCOUNT, 200, "not_found", "The whatsapp account is not found",
						WhatsAppAccountException.class),
				no(AnswerRule.WHATSAPP_ACCOUNT, 200, "not_found", "Please connect your whatsapp account first",
						WhatsAppAccountException.class),
				no(AnswerRule.CONTACT_BLOCKED, 200, "not_found",
						"You cannot send or receive messages with this contact because they have been blocked.",
						ContactBlockedException.class),
				no(AnswerRule.PLAN_FEATURE, 200, "not_found",
						"Your current plan does not support interactive messages.", PlanFeatureException.class),
				no(AnswerRule.NOT_FOUND, 200, "not_found", "The contact not found", NotFoundException.class),
				no(AnswerRule.NOT_FOUND, 200, "unknown_contact", "The contact is not found", NotFoundException.class),
				no(AnswerRule.CONTACT_UNDELETABLE, 200, "contact_error", "Unable to delete contact with messages",
						OperationRefusedException.class),
				no(AnswerRule.CONTACT_LIMIT, 200, "contact_limit_error", "You’ve reached your  contact limit.",
						OperationRefusedException.class),
				no(AnswerRule.FRAMEWORK_DOWN, 200, "exception", "Service Unavailable", MaintenanceException.class),
				no(AnswerRule.TEMPLATE_NOT_FOUND, 200, "not_found", "The template is not found",
						NotFoundException.class),
				no(AnswerRule.UPLOAD_REFUSED, 200, "validation_error", "The image failed to upload.",
						InvalidRequestException.class),
				arguments(AnswerRule.SENT_UNCONFIRMED, 200, "exception", List.of("Undefined variable $conversationId"),
						headers(), UpstreamException.class, Outcome.DONE, false, false),
				no(AnswerRule.CONTACT_REQUIRED, 200, "exception",
						"SQLSTATE[23000]: Integrity constraint violation: 1048 Column 'contact_id' cannot be null (SQL: …)",
						ContactRequiredException.class),
				no(AnswerRule.BODY_TOO_LARGE, 200, "exception", "The POST data is too large.", UpstreamException.class),
				no(AnswerRule.WRONG_METHOD, 200, "exception",
						"The GET method is not supported for route external-api/contact/store. Supported methods: POST.",
						UpstreamException.class),
				no(AnswerRule.REFUSED_BY_WHATSAPP, 200, "exception", "(#100) The parameter text['body'] is required.",
						UpstreamException.class),
				no(AnswerRule.WHATSAPP_UNREACHABLE, 200, "exception",
						"cURL error 6: Could not resolve host: graph.facebook.com (see x) for https://graph.facebook.com/v22.0/1",
						UpstreamException.class),
				no(AnswerRule.WHATSAPP_UNREACHABLE, 200, "exception",
						"cURL error 7: Failed to connect to graph.facebook.com port 443 for https://graph.facebook.com/v22.0/1",
						UpstreamException.class),
				arguments(AnswerRule.FAILED, 200, "exception",
						List.of("cURL error 28: Operation timed out after 30001 milliseconds"), headers(),
						UpstreamException.class, Outcome.UNKNOWN, false, false),
				arguments(AnswerRule.FAILED, 200, "exception", List.of("A 503 Service Unavailable response"), headers(),
						UpstreamException.class, Outcome.UNKNOWN, false, false),
				arguments(AnswerRule.FAILED, 200, "exception", List.of("It says: The POST data is too large."),
						headers(), UpstreamException.class, Outcome.UNKNOWN, false, false),
				arguments(AnswerRule.FAILED, 200, "exception",
						List.of("SQLSTATE[23000]: (SQL: 'Column 'contact_id' cannot be null')"), headers(),
						UpstreamException.class, Outcome.UNKNOWN, false, false),
				row(AnswerRule.OVERSIZED, 200, headers(), UnexpectedResponseException.class, Outcome.UNKNOWN, false,
						false),
				arguments(AnswerRule.DATA_UNREADABLE, 200, "not_found", List.of("?"), headers(),
						UnexpectedResponseException.class, Outcome.DONE, false, false),
				arguments(AnswerRule.DATA_UNREADABLE, 200, "Unauthorized", List.of("?"), headers(),
						UnexpectedResponseException.class, Outcome.DONE, false, false),
				arguments(AnswerRule.FAILED, 200, "exception", List.of("Something (#100) went wrong"), headers(),
						UpstreamException.class, Outcome.UNKNOWN, false, false),
				row(AnswerRule.CLIENT_ERROR, 400, headers(), UnexpectedResponseException.class, Outcome.NOT_DONE, false,
						false),
				row(AnswerRule.CLIENT_ERROR, 403, headers(), UnexpectedResponseException.class, Outcome.NOT_DONE, false,
						false),
				row(AnswerRule.CLIENT_ERROR, 413, headers(), UnexpectedResponseException.class, Outcome.NOT_DONE, false,
						false),
				arguments(AnswerRule.DATA_UNREADABLE, 200, "contact_created", List.of("Contact created successfully"),
						headers(), UnexpectedResponseException.class, Outcome.DONE, false, false),
				row(AnswerRule.UNEXPECTED, 200, headers(), UnexpectedResponseException.class, Outcome.UNKNOWN, false,
						false),
				arguments(AnswerRule.UNEXPECTED, 200, "something_new", List.of("Whatever"), headers(),
						UnexpectedResponseException.class, Outcome.UNKNOWN, false, false));
	}

	/**
	 * A row without an effect, after which nothing is repeated.
	 */
	private static Arguments no(AnswerRule rule, int status, String remark, String message,
			Class<? extends WhatsnesiaException> type) {
		return arguments(rule, status, remark, (message != null) ? List.of(message) : List.of(), headers(), type,
				Outcome.NOT_DONE, false, false);
	}

	private static Arguments row(AnswerRule rule, int status, HttpHeaders headers,
			Class<? extends WhatsnesiaException> type, Outcome write, boolean readRepeats, boolean writeRepeats) {
		return arguments(rule, status, null, List.of(), headers, type, write, readRepeats, writeRepeats);
	}

	private static HttpHeaders headers(String... header) {
		HttpHeaders headers = new HttpHeaders();
		if (header.length > 0) {
			headers.set(header[0], header[1]);
		}
		return headers;
	}

}
