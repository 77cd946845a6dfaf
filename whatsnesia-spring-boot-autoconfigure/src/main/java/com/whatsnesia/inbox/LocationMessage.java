package com.whatsnesia.inbox;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * A place on the map.
 * <p>
 * A coordinate of exactly zero is refused: the service takes it for a missing one and
 * sends an empty text instead, which WhatsApp refuses (surprise 30). Half a metre beside
 * the equator or the prime meridian, {@code 0.000005}, works.
 *
 * @param addressing whom the message goes to
 * @param latitude the latitude in degrees, from -90 to 90 but not 0
 * @param longitude the longitude in degrees, from -180 to 180 but not 0
 * @param name the name of the place, or null; only together with the address
 * @param address the address of the place, or null; only together with the name
 */
public record LocationMessage(Addressing addressing, double latitude, double longitude, @Nullable String name,
		@Nullable String address) implements OutboundMessage {

	public LocationMessage {
		Assert.notNull(addressing, "'addressing' must not be null");
		checkCoordinate(latitude, 90, "latitude");
		checkCoordinate(longitude, 180, "longitude");
		Assert.isTrue((name == null) == (address == null), "'name' and 'address' must be given together or not at all");
		Assert.isTrue(name == null || !name.isBlank(), "'name' must not be blank");
		Assert.isTrue(address == null || !address.isBlank(), "'address' must not be blank");
	}

	/**
	 * Name the place. The service sends name and address only together (surprise 30).
	 * @param name the name of the place, not blank
	 * @param address the address of the place, not blank
	 * @return the message
	 */
	public LocationMessage place(String name, String address) {
		Assert.notNull(name, "'name' must not be null");
		Assert.notNull(address, "'address' must not be null");
		return new LocationMessage(this.addressing, this.latitude, this.longitude, name, address);
	}

	@Override
	public LocationMessage from(String number) {
		return new LocationMessage(this.addressing.from(number), this.latitude, this.longitude, this.name,
				this.address);
	}

	@Override
	public LocationMessage parameter(String name, String value) {
		return new LocationMessage(this.addressing.parameter(name, value), this.latitude, this.longitude, this.name,
				this.address);
	}

	/**
	 * Describe the message without its content.
	 */
	@Override
	public String toString() {
		return "LocationMessage[" + to() + "]";
	}

	private static void checkCoordinate(double value, int limit, String name) {
		Assert.isTrue(Math.abs(value) <= limit, () -> "'" + name + "' must be from -" + limit + " to " + limit);
		Assert.isTrue(value != 0, () -> "'" + name + "' must not be 0, which the service takes for missing; "
				+ "use a value beside it, such as 0.000005");
	}

}
