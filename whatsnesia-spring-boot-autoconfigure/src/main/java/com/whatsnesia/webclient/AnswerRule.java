package com.whatsnesia.webclient;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import com.whatsnesia.error.ContactBlockedException;
import com.whatsnesia.error.ContactRequiredException;
import com.whatsnesia.error.CredentialsRejectedException;
import com.whatsnesia.error.Failure;
import com.whatsnesia.error.InvalidRequestException;
import com.whatsnesia.error.IpNotWhitelistedException;
import com.whatsnesia.error.MaintenanceException;
import com.whatsnesia.error.NotFoundException;
import com.whatsnesia.error.OperationRefusedException;
import com.whatsnesia.error.PlanException;
import com.whatsnesia.error.PlanFeatureException;
import com.whatsnesia.error.RateLimitedException;
import com.whatsnesia.error.UnexpectedResponseException;
import com.whatsnesia.error.UpstreamException;
import com.whatsnesia.error.WhatsAppAccountException;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.error.WrongBaseUrlException;

/**
 * What an answer that is not the expected one means: the first rule that applies decides
 * the type of the exception, whether the call had an effect, whether it may be made again
 * and what to do about it.
 * <p>
 * Texts are matched in English. Where an installation speaks another language, the rule
 * without a text that follows applies.
 */
enum AnswerRule {

	// @formatter:off

	DATA_UNREADABLE(Answer::isSuccess,
			of(UnexpectedResponseException::new), Effect.DONE, Repeat.NEVER,
			"The service did it, but its answer could not be read. Read the data again instead of repeating the call."),

	CLIENT_ID_MISSING((answer) -> answer.isUnauthorized() && answer.says("client id is required"),
			credentials(CredentialsRejectedException.Reason.CLIENT_ID_MISSING), Effect.NONE, Repeat.NEVER,
			Remedies.CLIENT_ID_MISSING),

	CLIENT_SECRET_MISSING((answer) -> answer.isUnauthorized() && answer.says("client secret is required"),
			credentials(CredentialsRejectedException.Reason.CLIENT_SECRET_MISSING), Effect.NONE, Repeat.NEVER,
			"Set {client-secret} to the client secret from the dashboard, Developer Tools."),

	IP_NOT_WHITELISTED((answer) -> answer.isUnauthorized()
				&& (answer.messages().size() > 1 || answer.ipAddress() != null),
			(failure, answer) -> new IpNotWhitelistedException(failure, answer.ipAddress()), Effect.NONE, Repeat.NEVER,
			"Add the IP address {ip} to the dashboard's IP Whitelist and enable it. Behind a proxy, it is the proxy's."),

	ACCOUNT_INACTIVE((answer) -> answer.isUnauthorized() && answer.says("associated with this user"),
			credentials(CredentialsRejectedException.Reason.ACCOUNT_INACTIVE), Effect.NONE, Repeat.NEVER,
			"Sign in to the dashboard: the user is banned, or an e-mail address or mobile number is not verified."),

	CREDENTIALS_INVALID(Answer::isUnauthorized,
			credentials(CredentialsRejectedException.Reason.INVALID), Effect.NONE, Repeat.NEVER,
			"Check {client-id} and {client-secret} against the dashboard, Developer Tools."),

	REDIRECT_TO_MAINTENANCE((answer) -> answer.is(300, 399) && answer.redirectsTo("maintenance-mode"),
			(failure, answer) -> new MaintenanceException(failure, answer.retryAfter()), Effect.NONE, Repeat.NEVER,
			Remedies.MAINTENANCE),

	REDIRECT((answer) -> answer.is(300, 399),
			(failure, answer) -> new WrongBaseUrlException(failure, answer.redirectHost()), Effect.NONE, Repeat.NEVER,
			"Check {base-url}: the server redirects to {host}. Redirects are not followed."),

	NOT_AN_API_PATH((answer) -> answer.is(404),
			(failure, answer) -> new WrongBaseUrlException(failure, null), Effect.NONE, Repeat.NEVER,
			"Check {base-url}: it ends in /external-api; the /extern-api of the vendor's samples is wrong."),

	RATE_LIMITED_FOR_A_WHILE((answer) -> answer.is(429) && answer.retryAfter() != null,
			(failure, answer) -> new RateLimitedException(failure, answer.retryAfter()), Effect.NONE, Repeat.ALL,
			"Wait as long as retryAfter() says, and make fewer calls."),

	RATE_LIMITED((answer) -> answer.is(429),
			(failure, answer) -> new RateLimitedException(failure, null), Effect.NONE, Repeat.READS,
			"Make fewer calls."),

	UNAVAILABLE_FOR_A_WHILE((answer) -> answer.is(503) && answer.retryAfter() != null,
			(failure, answer) -> new MaintenanceException(failure, answer.retryAfter()), Effect.NONE, Repeat.ALL,
			Remedies.MAINTENANCE),

	UNAVAILABLE((answer) -> answer.is(503),
			(failure, answer) -> new MaintenanceException(failure, null), Effect.IN_DOUBT, Repeat.READS,
			Remedies.MAINTENANCE),

	GATEWAY_FAILED((answer) -> answer.is(502) || answer.is(504),
			of(UpstreamException::new), Effect.IN_DOUBT, Repeat.READS,
			Remedies.UPSTREAM),

	SERVER_FAILED((answer) -> answer.is(500, 599),
			of(UpstreamException::new), Effect.IN_DOUBT, Repeat.NEVER,
			Remedies.UPSTREAM),

	REQUEST_TOO_SLOW((answer) -> answer.is(408),
			of(UnexpectedResponseException::new), Effect.IN_DOUBT, Repeat.NEVER,
			Remedies.UNEXPECTED),

	PLAN_EXPIRED((answer) -> answer.remarks("subscription_required") && answer.says("expired"),
			plan(PlanException.Reason.EXPIRED), Effect.NONE, Repeat.NEVER,
			"Renew the account's plan in the dashboard."),

	PLAN_REQUIRED((answer) -> answer.remarks("subscription_required"),
			plan(PlanException.Reason.REQUIRED), Effect.NONE, Repeat.NEVER,
			"Buy a plan for the account in the dashboard."),

	PLAN_WITHOUT_API((answer) -> answer.remarks("not_available"),
			plan(PlanException.Reason.WITHOUT_API), Effect.NONE, Repeat.NEVER,
			"Upgrade the account to a plan with API access in the dashboard."),

	UPLOAD_REFUSED((answer) -> answer.remarks("validation_error") && answer.says("failed to upload"),
			of(InvalidRequestException::new), Effect.NONE, Repeat.NEVER,
			"The file is larger than the server's PHP takes, by default 2 MiB: send a smaller one, or ask the vendor."),

	INVALID_REQUEST((answer) -> answer.remarks("validation_error"),
			of(InvalidRequestException::new), Effect.NONE, Repeat.NEVER,
			"Correct what the messages name and make the call again."),

	WHATSAPP_ACCOUNT((answer) -> answer.remarks("not_found")
				&& (answer.says("whatsapp account is not found") || answer.says("connect your whatsapp account")),
			of(WhatsAppAccountException::new), Effect.NONE, Repeat.NEVER,
			"Connect the WhatsApp number in the dashboard; a number to send from ({from-number}) must "
				+ "be spelled as it is stored there."),

	CONTACT_BLOCKED((answer) -> answer.remarks("not_found") && answer.says("have been blocked"),
			of(ContactBlockedException::new), Effect.NONE, Repeat.NEVER,
			"Unblock the contact in the dashboard."),

	PLAN_FEATURE((answer) -> answer.remarks("not_found") && answer.says("current plan does not support"),
			of(PlanFeatureException::new), Effect.NONE, Repeat.NEVER,
			"Upgrade the account's plan in the dashboard, or send another kind of message."),

	TEMPLATE_NOT_FOUND((answer) -> answer.endpoint() == Endpoint.TEMPLATE_SEND && answer.remarks("not_found")
				&& answer.says("template is not found"),
			of(NotFoundException::new), Effect.NONE, Repeat.NEVER,
			"Send a template of this account that WhatsApp has approved: the list of templates has ids and statuses."),

	NOT_FOUND((answer) -> answer.remarks("not_found") || answer.remarks("unknown_contact"),
			of(NotFoundException::new), Effect.NONE, Repeat.NEVER,
			"Check the id: the account has nothing under it."),

	CONTACT_UNDELETABLE((answer) -> answer.remarks("contact_error"),
			of(OperationRefusedException::new), Effect.NONE, Repeat.NEVER,
			"A contact that has messages stays; a blocked one can be deleted after it was unblocked in the dashboard."),

	CONTACT_LIMIT((answer) -> answer.remarks("contact_limit_error"),
			of(OperationRefusedException::new), Effect.NONE, Repeat.NEVER,
			"Upgrade the account to a plan with more contacts in the dashboard."),

	FRAMEWORK_DOWN((answer) -> answer.remarks("exception") && answer.saysOnly("Service Unavailable"),
			(failure, answer) -> new MaintenanceException(failure, null), Effect.NONE, Repeat.NEVER,
			Remedies.MAINTENANCE),

	SEARCH_UNSUPPORTED((answer) -> answer.endpoint() == Endpoint.CONTACT_LIST && answer.remarks("exception")
				&& answer.says("SQLSTATE[42S22]"),
			of(UpstreamException::new), Effect.NONE, Repeat.NEVER,
			"This installation can't search contacts: read them with findAll() and filter."),

	SENT_UNCONFIRMED((answer) -> answer.endpoint() == Endpoint.TEMPLATE_SEND && answer.is(200)
				&& answer.remarks("exception") && answer.isTheFailureAfterASend(),
			of(UpstreamException::new), Effect.DONE, Repeat.NEVER,
			"WhatsApp has accepted the message: do not send it again."),

	CONTACT_REQUIRED((answer) -> answer.endpoint().isSend() && answer.remarks("exception")
				&& answer.asksForAContact(),
			of(ContactRequiredException::new), Effect.NONE, Repeat.NEVER,
			"Create a contact with this number first, then send."),

	BODY_TOO_LARGE((answer) -> answer.remarks("exception") && answer.saysOnly("The POST data is too large."),
			of(UpstreamException::new), Effect.NONE, Repeat.NEVER,
			"The request is larger than the server's PHP takes, by default 8 MiB: send a smaller file, or ask the vendor."),

	WRONG_METHOD((answer) -> answer.remarks("exception") && answer.isAboutTheMethod(),
			of(UpstreamException::new), Effect.NONE, Repeat.NEVER,
			"Check {base-url}, and what stands between this application and the service."),

	REFUSED_BY_WHATSAPP((answer) -> answer.remarks("exception") && answer.isWhatsAppsRefusal(),
			of(UpstreamException::new), Effect.NONE, Repeat.NEVER,
			"WhatsApp refused it for the reason that it names: look up the number in Meta's list of error codes."),

	WHATSAPP_UNREACHABLE((answer) -> answer.remarks("exception") && answer.isWithoutAConnectionToWhatsApp(),
			of(UpstreamException::new), Effect.NONE, Repeat.NEVER,
			"The service could not reach WhatsApp: send it again later. If it lasts, ask the vendor."),

	FAILED((answer) -> answer.remarks("exception"),
			of(UpstreamException::new), Effect.IN_DOUBT, Repeat.NEVER,
			Remedies.UPSTREAM),

	CLIENT_ERROR((answer) -> answer.is(400, 499),
			of(UnexpectedResponseException::new), Effect.NONE, Repeat.NEVER,
			"Something in front of the service, such as a firewall or a proxy, refused the request: ask who runs it."),

	OVERSIZED(Answer::oversized,
			of(UnexpectedResponseException::new), Effect.IN_DOUBT, Repeat.NEVER,
			"The answer is larger than whatsnesia.http.max-response-size: raise it, or ask for smaller pages."),

	UNEXPECTED((answer) -> true,
			of(UnexpectedResponseException::new), Effect.IN_DOUBT, Repeat.NEVER,
			Remedies.UNEXPECTED);

	// @formatter:on

	private final Predicate<Answer> condition;

	private final BiFunction<Failure, Answer, WhatsnesiaException> type;

	private final Effect effect;

	private final Repeat repeat;

	private final String remedy;

	AnswerRule(Predicate<Answer> condition, BiFunction<Failure, Answer, WhatsnesiaException> type, Effect effect,
			Repeat repeat, String remedy) {
		this.condition = condition;
		this.type = type;
		this.effect = effect;
		this.repeat = repeat;
		this.remedy = remedy;
	}

	/**
	 * Find the rule for an answer.
	 */
	static AnswerRule of(Answer answer) {
		for (AnswerRule rule : values()) {
			if (rule.condition.test(answer)) {
				return rule;
			}
		}
		return UNEXPECTED;
	}

	/**
	 * Make the failure of an attempt.
	 */
	FailedAttempt failure(Answer answer, Redaction redaction, Remedies remedies) {
		List<String> messages = answer.messages().stream().map(redaction::apply).toList();
		Failure failure = new Failure(answer.endpoint().operation(), answer.status(), redaction.apply(answer.remark()),
				messages, this.effect.outcome(answer.endpoint()), remedies.of(this.remedy, answer, this.effect));
		return new FailedAttempt(this.type.apply(failure, answer), this.repeat.allows(answer.endpoint()),
				answer.retryAfter());
	}

	private static BiFunction<Failure, Answer, WhatsnesiaException> of(Function<Failure, WhatsnesiaException> type) {
		return (failure, answer) -> type.apply(failure);
	}

	private static BiFunction<Failure, Answer, WhatsnesiaException> credentials(
			CredentialsRejectedException.Reason reason) {
		return (failure, answer) -> new CredentialsRejectedException(failure, reason);
	}

	private static BiFunction<Failure, Answer, WhatsnesiaException> plan(PlanException.Reason reason) {
		return (failure, answer) -> new PlanException(failure, reason);
	}

}
