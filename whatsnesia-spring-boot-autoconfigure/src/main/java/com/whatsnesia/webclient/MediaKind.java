package com.whatsnesia.webclient;

import java.util.Set;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.util.unit.DataSize;

/**
 * Which files the service takes, by what they are for. Only a content that is certainly
 * wrong is refused here; the service looks at it too. Sizes are counted in KiB, although
 * the vendor writes MB (surprise 34).
 */
enum MediaKind {

	// @formatter:off

	PROFILE_IMAGE("a JPEG or PNG image", Long.MAX_VALUE / 1024, Set.of(FileSignature.JPEG, FileSignature.PNG), Set.of()),

	IMAGE("a JPEG or PNG image of 5120 KiB at most", 5120, Set.of(FileSignature.JPEG, FileSignature.PNG), Set.of()),

	DOCUMENT("a PDF, DOC or DOCX document of 102400 KiB at most", 102400, Set.of(),
			Set.of(FileSignature.JPEG, FileSignature.PNG, FileSignature.MP4)),

	VIDEO("an MP4 video of 16384 KiB at most", 16384, Set.of(FileSignature.MP4), Set.of()),

	AUDIO("a sound of 16384 KiB at most", 16384, Set.of(), Set.of());

	// @formatter:on

	private final String description;

	private final DataSize maxSize;

	private final Set<FileSignature> required;

	private final Set<FileSignature> foreign;

	MediaKind(String description, long maxSize, Set<FileSignature> required, Set<FileSignature> foreign) {
		this.description = description;
		this.maxSize = DataSize.ofKilobytes(maxSize);
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
		return this.maxSize.toBytes();
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
