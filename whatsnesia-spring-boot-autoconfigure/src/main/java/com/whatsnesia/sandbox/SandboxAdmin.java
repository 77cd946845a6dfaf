package com.whatsnesia.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import com.github.tomakehurst.wiremock.admin.Router;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.common.url.PathParams;
import com.github.tomakehurst.wiremock.extension.AdminApiExtension;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;

/**
 * The switches over HTTP, below {@code /__admin/whatsnesia}.
 */
final class SandboxAdmin implements AdminApiExtension {

	private static final String ROOT = "/whatsnesia";

	private static final Map<String, SandboxFailure> FAILURES = byLabel(SandboxFailure.values(), SandboxFailure::label);

	private static final Map<String, SandboxEngine> ENGINES = byLabel(SandboxEngine.values(), SandboxEngine::label);

	private final Switches switches;

	private final Runnable reset;

	SandboxAdmin(Switches switches, Runnable reset) {
		this.switches = switches;
		this.reset = reset;
	}

	@Override
	public String getName() {
		return "whatsnesia-sandbox-admin";
	}

	// WireMock finds the path of a task by the task's class, so that no two routes may
	// share a lambda expression.
	@Override
	public void contributeAdminApiRoutes(Router router) {
		router.add(RequestMethod.GET, ROOT, (admin, event, params) -> state());
		router.add(RequestMethod.PUT, ROOT + "/failures/{name}",
				(admin, event, params) -> change(FAILURES, params, this.switches::fail));
		router.add(RequestMethod.DELETE, ROOT + "/failures/{name}",
				(admin, event, params) -> change(FAILURES, params, this.switches::recover));
		router.add(RequestMethod.DELETE, ROOT + "/failures", (admin, event, params) -> {
			this.switches.recover();
			return state();
		});
		router.add(RequestMethod.PUT, ROOT + "/engine/{name}",
				(admin, event, params) -> change(ENGINES, params, this.switches::engine));
		router.add(RequestMethod.POST, ROOT + "/reset", (admin, event, params) -> {
			this.reset.run();
			return state();
		});
	}

	private <T> ResponseDefinition change(Map<String, T> values, PathParams params, Consumer<T> change) {
		T value = values.get(params.get("name"));
		if (value == null) {
			return json(404, Map.of("available", values.keySet()));
		}
		change.accept(value);
		return state();
	}

	private ResponseDefinition state() {
		Map<String, Object> state = new LinkedHashMap<>();
		state.put("engine", this.switches.engine().label());
		state.put("failures", this.switches.failures().stream().map(SandboxFailure::label).toList());
		state.put("available", FAILURES.keySet());
		return json(200, state);
	}

	private static ResponseDefinition json(int status, Map<String, Object> body) {
		return ResponseDefinitionBuilder.responseDefinition()
			.withStatus(status)
			.withHeader("Content-Type", "application/json")
			.withBody(Json.write(body))
			.build();
	}

	private static <T> Map<String, T> byLabel(T[] values, Function<T, String> label) {
		Map<String, T> byLabel = new LinkedHashMap<>();
		for (T value : values) {
			byLabel.put(label.apply(value), value);
		}
		return byLabel;
	}

}
