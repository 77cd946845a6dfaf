// What pages can't do by themselves. Everything else is in their markup, for htmx.
(() => {
	"use strict";

	const find = (selector) => document.querySelector(selector);

	// Pages that stay open while the console restarts.

	let lost = false;

	const showConnection = () => {
		find("#connection")?.toggleAttribute("hidden", !lost);
	};

	document.addEventListener("htmx:sseError", () => {
		lost = true;
		showConnection();
	});

	document.addEventListener("htmx:sseOpen", () => {
		if (lost) {
			lost = false;
			showConnection();
			htmx.trigger(document.body, "reconnected");
		}
	});

	// A whole page may tell of a failure, a part of one must not be replaced by it.
	document.addEventListener("htmx:beforeSwap", (event) => {
		if (event.detail.xhr.status >= 400 && !event.detail.boosted) {
			event.detail.shouldSwap = false;
		}
	});

	// What answers a form itself, without leading to a page, can't be opened or loaded again.
	document.addEventListener("htmx:beforeHistoryUpdate", (event) => {
		const { history, requestConfig, xhr } = event.detail;
		const requested = new URL(requestConfig.path, location.href);
		if (requestConfig.verb !== "get" && new URL(xhr.responseURL).pathname === requested.pathname) {
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

	const prepare = () => {
		showConnection();
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

	const read = async (input) => {
		const target = find(input.dataset.readsInto);
		target.value = input.files.length > 0 ? await input.files[0].text() : target.value;
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

	// Variables of a template, filled in where it shows them.
	document.addEventListener("input", (event) => {
		const place = event.target.dataset.fills;
		if (place) {
			document.querySelectorAll(`[data-variable="${place}"]`).forEach((variable) => {
				variable.dataset.name ??= variable.textContent;
				variable.textContent = event.target.value || variable.dataset.name;
			});
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
