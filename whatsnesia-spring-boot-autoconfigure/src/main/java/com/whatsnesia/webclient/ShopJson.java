package com.whatsnesia.webclient;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import com.whatsnesia.inbox.Order;
import com.whatsnesia.inbox.Product;

/**
 * The JSON texts that products and orders of a shop are sent as, within a form. The
 * vendor's page names e-commerce messages but none of their fields.
 */
final class ShopJson {

	private ShopJson() {
	}

	static String of(Product product) {
		List<Image> images = (product.image() != null) ? List.of(new Image(product.image().toString())) : List.of();
		return WireJson.MAPPER.writeValueAsString(
				new ProductJson(product.name(), product.description(), product.link().toString(), images));
	}

	static String of(Order order) {
		return WireJson.MAPPER.writeValueAsString(
				new OrderJson(new WooResponse(List.of(new Item(order.itemName()))), order.link().toString()));
	}

	record ProductJson(@JsonProperty("name") String name, @JsonProperty("description") String description,
			@JsonProperty("permalink") String link,
			@JsonProperty("images") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Image> images) {
	}

	private record Image(@JsonProperty("src") String source) {
	}

	record OrderJson(@JsonProperty("woo_response") WooResponse wooResponse, @JsonProperty("order_url") String link) {
	}

	private record WooResponse(@JsonProperty("line_items") List<Item> items) {
	}

	private record Item(@JsonProperty("name") String name) {
	}

}
