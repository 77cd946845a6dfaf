package com.whatsnesia.webclient;

import java.util.Set;

import com.whatsnesia.inbox.AudioMessage;
import com.whatsnesia.inbox.DocumentMessage;
import com.whatsnesia.inbox.ImageMessage;
import com.whatsnesia.inbox.VideoMessage;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.util.unit.DataSize;

/**
 * Which files the service takes, by what they are for. Only a content that is certainly
 * wrong is refused here; the service looks at it too.
 */
enum MediaKind {

	// @formatter:off

	PROFILE_IMAGE("a JPEG or PNG image", null, Set.of(FileSignature.JPEG, FileSignature.PNG), Set.of()),

	IMAGE("a JPEG or PNG image", ImageMessage.MAX_SIZE, Set.of(FileSignature.JPEG, FileSignature.PNG), Set.of()),

	DOCUMENT("a PDF, DOC or DOCX document", DocumentMessage.MAX_SIZE, Set.of(),
			Set.of(FileSignature.JPEG, FileSignature.PNG, FileSignature.MP4)),

	VIDEO("an MP4 video", VideoMessage.MAX_SIZE, Set.of(FileSignature.MP4), Set.of()),

	AUDIO("a sound", AudioMessage.MAX_SIZE, Set.of(), Set.of());

	// @formatter:on

	private final String description;

	private final @Nullable DataSize maxSize;

	private final Set<FileSignature> required;

	private final Set<FileSignature> foreign;

	MediaKind(String files, @Nullable DataSize maxSize, Set<FileSignature> required, Set<FileSignature> foreign) {
		this.description = (maxSize != null) ? files + " of " + maxSize.toKilobytes() + " KiB at most" : files;
		this.maxSize = maxSize;
		this.required = required;
		this.foreign = foreign;
	}

	String description() {
		return this.description;
	}

	/**
	 * Return the largest file in bytes.
	 */
	long maxSize() {
		return (this.maxSize != null) ? this.maxSize.toBytes() : Long.MAX_VALUE;
	}

	/**
	 * Return whether a content that begins so may be right.
	 */
	boolean takes(DataBuffer start) {
		boolean fits = this.required.isEmpty()
				|| this.required.stream().anyMatch((signature) -> signature.mayBegin(start));
		return fits && this.foreign.stream().noneMatch((signature) -> signature.begins(start));
	}

}
