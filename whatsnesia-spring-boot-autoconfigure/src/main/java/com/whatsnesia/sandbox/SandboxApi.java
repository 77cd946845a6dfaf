package com.whatsnesia.sandbox;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Answers calls: applies the checks in the server's order, then calls the operation.
 */
final class SandboxApi {

	private static final int MAX_BODY_SIZE = 8 * 1024 * 1024;

	private final Switches switches;

	private final Authentication authentication;

	private final Account account;

	private final List<Route> routes;

	SandboxApi(Switches switches, Authentication authentication, Account account) {
		this.switches = switches;
		this.authentication = authentication;
		this.account = account;
		this.routes = Stream.of(ContactRoutes.of(account, switches), InboxRoutes.of(account, switches))
			.flatMap(List::stream)
			.toList();
	}

	synchronized void reset() {
		this.switches.reset();
		this.account.reset();
	}

	synchronized void reset(int contacts) {
		this.switches.reset();
		this.account.reset(contacts);
	}

	Answer answer(ApiRequest request) {
		if (!request.path().startsWith(Route.PREFIX)) {
			return outside(request);
		}
		if (request.size() > MAX_BODY_SIZE) {
			return Answer.exception("The POST data is too large.");
		}
		if (this.switches.on(SandboxFailure.FRAMEWORK_DOWN)) {
			return Answer.exception("Service Unavailable");
		}
		Route route = route(request.path());
		if (route == null) {
			return Answer.unknownRoute(request.path());
		}
		if (!route.methods().contains(request.method())) {
			return wrongMethod(request, route);
		}
		if (this.switches.on(SandboxFailure.MAINTENANCE)) {
			return Answer.redirect(request.root() + "/maintenance-mode");
		}
		Answer refusal = this.authentication.refusal(request);
		return (refusal != null) ? refusal : call(route, request);
	}

	// One call at a time, so that checks and writes belong together.
	private synchronized Answer call(Route route, ApiRequest request) {
		try {
			if (this.switches.on(SandboxFailure.SERVER_ERROR)) {
				throw Refusal.crash();
			}
			return route.endpoint().answer(request, route.id(request.path()));
		}
		catch (Refusal ex) {
			return ex.answer(request);
		}
	}

	private Answer outside(ApiRequest request) {
		if (request.path().equals("maintenance-mode") && this.switches.on(SandboxFailure.MAINTENANCE)) {
			return Answer.html(200, "Maintenance");
		}
		return Answer.withoutEnvelope(404, "The route " + request.path() + " could not be found.",
				request.acceptsJson());
	}

	private static Answer wrongMethod(ApiRequest request, Route route) {
		if (request.method().equals("OPTIONS")) {
			return Answer.methods(String.join(",", route.methods()));
		}
		return Answer.exception("The " + request.method() + " method is not supported for route " + request.path()
				+ ". Supported methods: " + String.join(", ", route.methods()) + ".");
	}

	private @Nullable Route route(String path) {
		return this.routes.stream().filter((route) -> route.matches(path)).findFirst().orElse(null);
	}

}
