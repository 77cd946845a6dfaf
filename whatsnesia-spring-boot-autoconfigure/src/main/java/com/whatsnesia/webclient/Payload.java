package com.whatsnesia.webclient;

import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;

import org.springframework.util.function.SingletonSupplier;

/**
 * What the data of a successful answer is expected to be.
 *
 * @param <D> the type of the data on the wire
 * @param <T> the type of the result
 */
final class Payload<D, T> {

	private static final Supplier<ObjectReader> BARE = reader(Void.class);

	/**
	 * Made for the first answer: many an application makes its first call long after its
	 * start, which need not wait for it.
	 */
	private final Supplier<ObjectReader> reader;

	private final @Nullable Function<D, @Nullable T> mapping;

	private final @Nullable T withoutData;

	private final @Nullable T unconfirmed;

	private Payload(Supplier<ObjectReader> reader, @Nullable Function<D, @Nullable T> mapping, @Nullable T withoutData,
			@Nullable T unconfirmed) {
		this.reader = reader;
		this.mapping = mapping;
		this.withoutData = withoutData;
		this.unconfirmed = unconfirmed;
	}

	/**
	 * Expect data, and make the result of it: null if the data lacks what it needs.
	 */
	static <D, T> Payload<D, T> of(Class<D> type, Function<D, @Nullable T> mapping) {
		return new Payload<>(reader(type), mapping, null, null);
	}

	/**
	 * Expect data, and make the result of it; do without the data, and even without a
	 * confirmation where it is known that the call had its effect.
	 * @param withoutData the result if there is no readable data
	 * @param unconfirmed the result if the call is not confirmed
	 */
	static <D, T> Payload<D, T> lenient(Class<D> type, Function<D, @Nullable T> mapping, T withoutData, T unconfirmed) {
		return new Payload<>(reader(type), mapping, withoutData, unconfirmed);
	}

	/**
	 * Expect no data.
	 */
	static Payload<Void, Void> none() {
		return new Payload<>(BARE, null, null, null);
	}

	boolean isExpected() {
		return this.mapping != null;
	}

	/**
	 * Read a body: null if it holds no envelope.
	 */
	@Nullable Envelope<D> read(byte[] body) {
		Envelope<D> envelope = read(this.reader.get(), body);
		// Data that can't be read must not hide that the service reported a success.
		return (envelope != null) ? envelope : read(BARE.get(), body);
	}

	/**
	 * Make the result of the data: null if there is none, or it is not as expected.
	 */
	@Nullable T result(Envelope<D> envelope) {
		D data = envelope.data();
		T result = (data != null && this.mapping != null) ? this.mapping.apply(data) : null;
		return (result != null) ? result : this.withoutData;
	}

	/**
	 * Return the result of a call that had its effect without a confirmation: null if
	 * that is a failure.
	 */
	@Nullable T unconfirmed() {
		return this.unconfirmed;
	}

	private static <D> @Nullable Envelope<D> read(ObjectReader reader, byte[] body) {
		try {
			return reader.readValue(body);
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	private static Supplier<ObjectReader> reader(Class<?> dataType) {
		return SingletonSupplier.of(() -> {
			JavaType type = WireJson.MAPPER.getTypeFactory().constructParametricType(Envelope.class, dataType);
			return WireJson.MAPPER.readerFor(type);
		});
	}

}
