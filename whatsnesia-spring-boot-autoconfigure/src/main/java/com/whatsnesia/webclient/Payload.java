package com.whatsnesia.webclient;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;

import org.springframework.core.io.buffer.DataBuffer;

/**
 * What the data of a successful answer is expected to be.
 *
 * @param <D> the type of the data on the wire
 * @param <T> the type of the result
 */
final class Payload<D, T> {

	private static final ObjectReader BARE = reader(Void.class);

	private final ObjectReader reader;

	private final @Nullable Function<D, @Nullable T> mapping;

	private Payload(ObjectReader reader, @Nullable Function<D, @Nullable T> mapping) {
		this.reader = reader;
		this.mapping = mapping;
	}

	/**
	 * Expect data, and make the result of it: null if the data lacks what it needs.
	 */
	static <D, T> Payload<D, T> of(Class<D> type, Function<D, @Nullable T> mapping) {
		return new Payload<>(reader(type), mapping);
	}

	/**
	 * Expect no data.
	 */
	static Payload<Void, Void> none() {
		return new Payload<>(BARE, null);
	}

	boolean isExpected() {
		return this.mapping != null;
	}

	/**
	 * Read a body: null if it holds no envelope.
	 */
	@Nullable Envelope<D> read(DataBuffer body) {
		byte[] bytes = new byte[body.readableByteCount()];
		body.read(bytes);
		Envelope<D> envelope = read(this.reader, bytes);
		// Data that can't be read must not hide that the service reported a success.
		return (envelope != null) ? envelope : read(BARE, bytes);
	}

	/**
	 * Make the result of the data: null if there is none, or it is not as expected.
	 */
	@Nullable T result(Envelope<D> envelope) {
		D data = envelope.data();
		return (data != null && this.mapping != null) ? this.mapping.apply(data) : null;
	}

	private static <D> @Nullable Envelope<D> read(ObjectReader reader, byte[] bytes) {
		try {
			return reader.readValue(bytes);
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	private static ObjectReader reader(Class<?> dataType) {
		JavaType type = WireJson.MAPPER.getTypeFactory().constructParametricType(Envelope.class, dataType);
		return WireJson.MAPPER.readerFor(type);
	}

}
