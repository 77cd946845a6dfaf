package com.whatsnesia.inbox;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * A product of a shop, as the service shows it with a button to visit it.
 *
 * @param name the name, not blank
 * @param description the description, not blank; the service takes HTML tags out and
 * shows the first 100 characters
 * @param link the http or https address of the product's page
 * @param image the address of an image, or null. Its path must end in {@code jpeg} or
 * {@code png}: the service drops any other, {@code jpg} too
 */
public record Product(String name, String description, URI link, @Nullable URI image) {

	public Product {
		Assert.hasText(name, "'name' must not be blank");
		Assert.hasText(description, "'description' must not be blank");
		Assert.notNull(link, "'link' must not be null");
		Assert.isTrue(isWebAddress(link), "'link' must be an http or https address");
		Assert.isTrue(image == null || isShown(image),
				"'image' must be an http or https address whose path ends in jpeg or png; the service drops any other");
	}

	/**
	 * Create a product without an image.
	 * @param name the name, not blank
	 * @param description the description, not blank
	 * @param link the http or https address of the product's page
	 * @return the product
	 */
	public static Product of(String name, String description, URI link) {
		return new Product(name, description, link, null);
	}

	/**
	 * Add an image.
	 * @param image the address of the image; its path must end in {@code jpeg} or
	 * {@code png}
	 * @return the product
	 */
	public Product image(URI image) {
		Assert.notNull(image, "'image' must not be null");
		return new Product(this.name, this.description, this.link, image);
	}

	/**
	 * Describe the product without its content.
	 */
	@Override
	public String toString() {
		return "Product[…]";
	}

	static boolean isWebAddress(URI address) {
		return "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
	}

	private static boolean isShown(URI image) {
		String path = image.getPath();
		return isWebAddress(image) && path != null && (path.endsWith("jpeg") || path.endsWith("png"));
	}

}
