package com.whatsnesia.sandbox;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.github.tomakehurst.wiremock.admin.AdminTask;
import com.github.tomakehurst.wiremock.admin.Router;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.AdminApiExtension;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;

/**
 * The switches over HTTP, below {@code /__admin/whatsnesia}.
 */
final class SandboxAdmin implements AdminApiExtension {

	private static final String ROOT = "/whatsnesia";

	private static final List<String> FAILURES = Arrays.stream(SandboxFailure.values())
		.map(SandboxFailure::label)
		.toList();

	private static final List<String> ENGINES = Arrays.stream(SandboxEngine.values())
		.map(SandboxEngine::label)
		.toList();

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

	@Override
	public void contributeAdminApiRoutes(Router router) {
		router.add(RequestMethod.GET, ROOT, change(() -> {
		}));
		router.add(RequestMethod.PUT, ROOT + "/failures/{name}", changeFailure(this.switches::fail));
		router.add(RequestMethod.DELETE, ROOT + "/failures/{name}", changeFailure(this.switches::recover));
		router.add(RequestMethod.DELETE, ROOT + "/failures", change(this.switches::recover));
		router.add(RequestMethod.PUT, ROOT + "/engine/{name}",
				changeNamed(ENGINES, (index) -> this.switches.engine(SandboxEngine.values()[index])));
		router.add(RequestMethod.POST, ROOT + "/reset", change(this.reset));
	}

	private AdminTask change(Runnable change) {
		return (admin, serveEvent, pathParams) -> {
			change.run();
			return state();
		};
	}

	private AdminTask changeFailure(Consumer<SandboxFailure> change) {
		return changeNamed(FAILURES, (index) -> change.accept(SandboxFailure.values()[index]));
	}

	private AdminTask changeNamed(List<String> names, Consumer<Integer> change) {
		return (admin, serveEvent, pathParams) -> {
			int index = names.indexOf(pathParams.get("name"));
			if (index < 0) {
				return json(404, Map.of("available", names));
			}
			change.accept(index);
			return state();
		};
	}

	private ResponseDefinition state() {
		Map<String, Object> state = new LinkedHashMap<>();
		state.put("engine", this.switches.engine().label());
		state.put("failures", this.switches.failures().stream().map(SandboxFailure::label).toList());
		state.put("available", FAILURES);
		return json(200, state);
	}

	private static ResponseDefinition json(int status, Map<String, Object> body) {
		return ResponseDefinitionBuilder.responseDefinition()
			.withStatus(status)
			.withHeader("Content-Type", "application/json")
			.withBody(Json.write(body))
			.build();
	}

}
