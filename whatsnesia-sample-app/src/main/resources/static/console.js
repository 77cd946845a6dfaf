// What pages can't do by themselves. Everything else is in their markup, for htmx.
(() => {
	"use strict";

	const find = (selector) => document.querySelector(selector);

	// Pages that stay open while the console restarts.

	let lost = false;

	// A browser has six connections for all tabs: those that nobody sees give theirs back.
	let source;

	htmx.createEventSource = (url) => {
		source = new EventSource(url);
		if (document.hidden) {
			source.close();
		}
		return source;
	};

	document.addEventListener("visibilitychange", () => {
		if (document.hidden) {
			source?.close();
		}
		else if (source?.readyState === EventSource.CLOSED) {
			source.onerror(new Event("error"));
		}
	});

	const showConnection = () => {
		find("#connection")?.toggleAttribute("hidden", !lost);
	};

	const lose = () => {
		lost = true;
		showConnection();
	};

	document.addEventListener("htmx:sseError", lose);

	// A click that nobody answered.
	document.addEventListener("htmx:sendError", lose);

	const regain = () => {
		if (lost && source.readyState === EventSource.OPEN) {
			lost = false;
			showConnection();
			htmx.trigger(document.body, "reconnected");
		}
	};

	document.addEventListener("htmx:sseOpen", regain);
	document.addEventListener("htmx:afterOnLoad", regain);

	document.addEventListener("htmx:beforeSwap", (event) => {
		const { boosted, requestConfig, target, xhr } = event.detail;
		// A whole page may tell of a failure, a part of one must not be replaced by it. What was
		// said of something typed is not true of what has been typed since.
		if (xhr.status >= 400 && !boosted) {
			event.detail.shouldSwap = false;
			if (target.matches("[aria-live]")) {
				target.replaceChildren();
			}
		}
		// Who has gone on to another page stays there.
		if (boosted && !requestConfig.elt.isConnected) {
			event.detail.shouldSwap = false;
		}
	});

	// The same for a part of a page that has gone.
	const skipWhatIsGone = (event) => {
		if (!event.target.isConnected) {
			event.detail.shouldSwap = false;
		}
	};

	document.addEventListener("htmx:beforeRequest", (event) => {
		event.detail.target.addEventListener("htmx:beforeSwap", skipWhatIsGone);
	});

	// What answers a form itself, without leading to a page, can't be opened or loaded again.
	document.addEventListener("htmx:beforeHistoryUpdate", (event) => {
		const { history, requestConfig, xhr } = event.detail;
		const requested = new URL(requestConfig.path, location.href);
		if (requestConfig.verb !== "get" && xhr.responseURL === requested.href) {
			Object.assign(history, { type: "replace", path: location.pathname + location.search });
		}
	});

	// Who works with the keyboard or a screen reader goes on where the new page begins.
	document.addEventListener("htmx:afterSettle", (event) => {
		if (event.detail.boosted && event.detail.target === document.body) {
			prepare();
			find("main").focus({ preventScroll: true });
		}
	});

	const fill = (field) => {
		document.querySelectorAll(`[data-variable="${field.dataset.fills}"]`).forEach((variable) => {
			variable.dataset.name ??= variable.textContent;
			variable.textContent = field.value || variable.dataset.name;
		});
	};

	const prepare = () => {
		showConnection();
		document.querySelectorAll("[data-fills]").forEach(fill);
		const csv = find("#csv-file-field");
		if (csv) {
			csv.hidden = false;
		}
	};

	prepare();

	// Files.

	const tooLarge = (input) => input.files.length > 0 && input.files[0].size > Number(input.dataset.maxSize);

	const check = (input) => {
		const file = input.files[0];
		const size = find("#file-size");
		input.setCustomValidity(tooLarge(input) ? input.dataset.tooLarge : "");
		size.hidden = !file;
		size.className = tooLarge(input) ? "error" : "hint";
		size.textContent = !file ? "" : tooLarge(input) ? input.dataset.tooLarge
				: `${file.name}, ${Math.ceil(file.size / 1024)} KiB`;
		const thumbnail = find("#thumbnail");
		if (thumbnail) {
			URL.revokeObjectURL(thumbnail.src);
			thumbnail.hidden = !file || tooLarge(input);
			thumbnail.src = thumbnail.hidden ? "" : URL.createObjectURL(file);
		}
	};

	// Spreadsheets on Windows write in the code page of the West, unless told otherwise.
	const decode = (bytes) => {
		try {
			return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		}
		catch (malformed) {
			return new TextDecoder("windows-1252").decode(bytes);
		}
	};

	const read = async (input) => {
		const target = find(input.dataset.readsInto);
		target.value = input.files.length > 0 ? decode(await input.files[0].arrayBuffer()) : target.value;
		target.dispatchEvent(new Event("input", { bubbles: true }));
	};

	document.addEventListener("change", (event) => {
		if (event.target.matches("[data-max-size]")) {
			check(event.target);
		}
		else if (event.target.matches("[data-reads-into]")) {
			read(event.target);
		}
	});

	document.addEventListener("htmx:beforeRequest", (event) => {
		const upload = event.target.querySelector("#upload");
		if (upload && event.target.matches("form")) {
			upload.hidden = false;
		}
	});

	// The answer has a progress, too, which comes when all is sent.
	document.addEventListener("htmx:xhr:progress", (event) => {
		const bar = event.target.querySelector("#to-console");
		if (bar && event.detail.lengthComputable && bar.value < 100) {
			bar.value = 100 * event.detail.loaded / event.detail.total;
		}
	});

	document.addEventListener("input", (event) => {
		const { fills, maxLength, tooLong } = event.target.dataset;
		// Variables of a template are filled in where it shows them.
		if (fills) {
			fill(event.target);
		}
		if (maxLength) {
			event.target.setCustomValidity(event.target.value.length > Number(maxLength) ? tooLong : "");
		}
	});

	document.addEventListener("click", async (event) => {
		const button = event.target.closest("[data-copy]");
		if (button) {
			await navigator.clipboard.writeText(find(button.dataset.copy).textContent);
			button.textContent = button.dataset.copied;
		}
	});
})();
