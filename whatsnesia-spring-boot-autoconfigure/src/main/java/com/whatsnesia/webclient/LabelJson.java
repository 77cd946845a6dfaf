package com.whatsnesia.webclient;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import com.whatsnesia.inbox.Label;

/**
 * A tag or a list of a contact on the wire.
 */
record LabelJson(@JsonProperty("id") @Nullable Long id, @JsonProperty("name") @Nullable String name,
		@JsonProperty("user_id") @Nullable Long userId, @JsonProperty("created_at") @Nullable Instant createdAt,
		@JsonProperty("updated_at") @Nullable Instant updatedAt,
		@JsonAnySetter @Nullable Map<String, @Nullable Object> additionalFields) {

	static List<Label> toLabels(@Nullable List<@Nullable LabelJson> labels) {
		return (labels != null) ? labels.stream().filter(Objects::nonNull).map(LabelJson::toLabel).toList() : List.of();
	}

	private Label toLabel() {
		return new Label((this.id != null) ? this.id : 0, this.name, this.userId, this.createdAt, this.updatedAt,
				(this.additionalFields != null) ? this.additionalFields : Map.of());
	}

	@Override
	public String toString() {
		return "LabelJson[" + this.id + "]";
	}

}
