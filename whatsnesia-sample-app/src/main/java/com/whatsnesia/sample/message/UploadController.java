package com.whatsnesia.sample.message;

import java.util.UUID;

import com.whatsnesia.sample.web.ConsolePart;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Shows how far a file has come.
 */
@ConsolePart
class UploadController {

	private final UploadProgress progress;

	UploadController(UploadProgress progress) {
		this.progress = progress;
	}

	@GetMapping("/send/uploads/{key}")
	Rendering show(@PathVariable UUID key) {
		UploadProgress.Uploaded uploaded = this.progress.of(key);
		Rendering.Builder<?> view = Rendering.view("fragments/upload :: to-service");
		return ((uploaded != null) ? view.modelAttribute("uploaded", uploaded) : view).build();
	}

}
