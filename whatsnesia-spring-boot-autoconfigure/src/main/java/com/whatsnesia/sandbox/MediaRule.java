package com.whatsnesia.sandbox;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The rules that the files of a message must meet. Audio may be of any type.
 */
enum MediaRule {

	IMAGE(MessageKind.IMAGE, 5120, "jpg, jpeg, png", FileType.JPG, FileType.PNG),

	DOCUMENT(MessageKind.DOCUMENT, 102400, "pdf, doc, docx", FileType.PDF, FileType.DOC, FileType.DOCX),

	VIDEO(MessageKind.VIDEO, 16384, "mp4", FileType.MP4),

	AUDIO(MessageKind.AUDIO, 16384, "");

	private static final long KILOBYTE = 1024;

	private final MessageKind kind;

	private final long maxKilobytes;

	private final String typeNames;

	private final Set<FileType> types = EnumSet.noneOf(FileType.class);

	MediaRule(MessageKind kind, long maxKilobytes, String typeNames, FileType... types) {
		this.kind = kind;
		this.maxKilobytes = maxKilobytes;
		this.typeNames = typeNames;
		this.types.addAll(Arrays.asList(types));
	}

	void check(Input input, Violations violations, UploadLimit limit) {
		String field = this.kind.field();
		UploadedFile file = input.file(field);
		if (!violations.check(field, !limit.exceededBy(file), "failed to upload")) {
			return;
		}
		if (!this.types.isEmpty()) {
			boolean none = file == null && input.value(field).isNull();
			violations.check(field, none || ofType(file), "must be a file of type: " + this.typeNames);
		}
		violations.check(field, file == null || file.size() <= this.maxKilobytes * KILOBYTE,
				"must not be greater than " + this.maxKilobytes + " kilobytes");
	}

	private boolean ofType(@Nullable UploadedFile file) {
		FileType type = (file != null) ? file.type() : null;
		return type != null && this.types.contains(type);
	}

}
