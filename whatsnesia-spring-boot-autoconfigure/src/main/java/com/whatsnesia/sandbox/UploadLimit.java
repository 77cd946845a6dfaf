package com.whatsnesia.sandbox;

import org.jspecify.annotations.Nullable;

/**
 * The size above which PHP itself drops a file, before the application sees it.
 */
final class UploadLimit {

	private static final long SIZE = 2 * 1024 * 1024;

	private final Switches switches;

	UploadLimit(Switches switches) {
		this.switches = switches;
	}

	boolean exceededBy(@Nullable UploadedFile file) {
		return file != null && file.size() > SIZE && this.switches.on(SandboxFailure.UPLOADS_LIMITED);
	}

}
