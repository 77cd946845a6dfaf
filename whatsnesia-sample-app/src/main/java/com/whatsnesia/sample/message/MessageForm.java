package com.whatsnesia.sample.message;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import com.whatsnesia.Media;
import com.whatsnesia.inbox.Addressing;
import com.whatsnesia.inbox.AudioMessage;
import com.whatsnesia.inbox.CtaUrlMessage;
import com.whatsnesia.inbox.DocumentMessage;
import com.whatsnesia.inbox.ImageMessage;
import com.whatsnesia.inbox.InteractiveListMessage;
import com.whatsnesia.inbox.LocationMessage;
import com.whatsnesia.inbox.Order;
import com.whatsnesia.inbox.OrderMessage;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.inbox.Product;
import com.whatsnesia.inbox.ProductMessage;
import com.whatsnesia.inbox.TextMessage;
import com.whatsnesia.inbox.VideoMessage;
import com.whatsnesia.sample.web.TypedNumber;
import com.whatsnesia.sample.web.TypedText;
import com.whatsnesia.sample.web.TypedValue;

import org.springframework.util.Assert;
import org.springframework.util.ObjectUtils;
import org.springframework.util.StringUtils;

/**
 * A message of any kind but for its file, as typed by a person or sent by a program.
 *
 * @param kind the kind, which decides what else is read
 * @param to the recipient as people write the number
 * @param from the WhatsApp number to send from, or null for the default
 * @param text the text
 * @param caption the text below an image, a document or a video
 * @param latitude the latitude of a location
 * @param longitude the longitude of a location
 * @param place the name of a location
 * @param address the address of a location
 * @param ctaUrlId the id of a link button
 * @param interactiveListId the id of an interactive list
 * @param name the name of a product, or of an order's first item
 * @param description the description of a product
 * @param link where a product or an order is found
 * @param image where an image of a product is found
 */
record MessageForm(@Nullable MessageKind kind, @Nullable String to, @Nullable String from, @Nullable String text,
		@Nullable String caption, @Nullable String latitude, @Nullable String longitude, @Nullable String place,
		@Nullable String address, @Nullable String ctaUrlId, @Nullable String interactiveListId, @Nullable String name,
		@Nullable String description, @Nullable String link, @Nullable String image) {

	MessageForm {
		text = (text != null) ? TypedText.lines(text) : null;
	}

	/**
	 * Find what a browser lets through although it is wrong. All else is the starter's to
	 * check.
	 * @param hasFile whether a file was chosen
	 * @return codes of texts by field
	 */
	Map<String, String> errors(boolean hasFile) {
		Map<String, String> errors = new LinkedHashMap<>();
		try {
			TypedNumber.parse(this.to);
		}
		catch (IllegalArgumentException ex) {
			errors.put("to", TypedNumber.HINT);
		}
		if (this.kind == MessageKind.TEXT && !StringUtils.hasText(this.text)) {
			errors.put("text", "send.text.missing");
		}
		if (this.kind != null && this.kind.hasFile() && !hasFile) {
			errors.put("file", "send.file.missing");
		}
		check(errors, "latitude", this.latitude, MessageForm::decimal, "send.latitude.malformed");
		check(errors, "longitude", this.longitude, MessageForm::decimal, "send.longitude.malformed");
		check(errors, "ctaUrlId", this.ctaUrlId, MessageForm::whole, "number.whole.malformed");
		check(errors, "interactiveListId", this.interactiveListId, MessageForm::whole, "number.whole.malformed");
		return errors;
	}

	private void check(Map<String, String> errors, String name, @Nullable String text,
			BiFunction<@Nullable String, String, ?> reader, String hint) {
		if (this.kind != null && this.kind.has(name)) {
			try {
				reader.apply(text, name);
			}
			catch (IllegalArgumentException ex) {
				errors.put(name, hint);
			}
		}
	}

	/**
	 * Return whether a field has something in it.
	 */
	boolean isTyped(String field) {
		return !ObjectUtils.isEmpty(content().get(field));
	}

	/**
	 * Return whether all is there that this kind of message needs, a file aside.
	 */
	boolean isComplete() {
		return StringUtils.hasText(this.to) && this.kind != null && !this.kind.hasFile()
				&& this.kind.getRequired().stream().allMatch(this::isTyped);
	}

	/**
	 * Make the message.
	 * @param file the file, or empty if the message has none
	 */
	Mono<OutboundMessage> toMessage(Mono<Media> file) {
		return file.map(this::messageWith).switchIfEmpty(Mono.fromSupplier(this::toMessage));
	}

	/**
	 * Make a message that has no file.
	 */
	OutboundMessage toMessage() {
		return messageWith(null);
	}

	private OutboundMessage messageWith(@Nullable Media file) {
		Addressing addressing = new Addressing(TypedNumber.parse(this.to), orNull(this.from), Map.of());
		MessageKind kind = present(this.kind, "kind");
		refuseWhatWouldBeDropped(kind, file);
		return switch (kind) {
			case TEXT -> new TextMessage(addressing, present(this.text, "text"));
			case IMAGE -> new ImageMessage(addressing, present(file, "file"), orNull(this.caption));
			case DOCUMENT -> new DocumentMessage(addressing, present(file, "file"), orNull(this.caption));
			case VIDEO -> new VideoMessage(addressing, present(file, "file"), orNull(this.caption));
			case AUDIO -> new AudioMessage(addressing, present(file, "file"));
			case LOCATION -> new LocationMessage(addressing, decimal(this.latitude, "latitude"),
					decimal(this.longitude, "longitude"), orNull(this.place), orNull(this.address));
			case CTA_URL -> new CtaUrlMessage(addressing, whole(this.ctaUrlId, "ctaUrlId"));
			case INTERACTIVE_LIST ->
				new InteractiveListMessage(addressing, whole(this.interactiveListId, "interactiveListId"));
			case PRODUCT -> new ProductMessage(addressing, product());
			case ORDER ->
				new OrderMessage(addressing, new Order(present(this.name, "name"), uri(present(this.link, "link"))));
		};
	}

	/**
	 * A text beside a location, for example, would never arrive, and nobody would hear of
	 * it (surprise 29).
	 */
	private void refuseWhatWouldBeDropped(MessageKind kind, @Nullable Media file) {
		content().forEach((name, value) -> Assert.isTrue(ObjectUtils.isEmpty(value) || kind.has(name),
				() -> "'" + name + "' would not be sent with this kind of message"));
		Assert.isTrue(file == null || kind.hasFile(), "'file' would not be sent with this kind of message");
	}

	private Map<String, @Nullable String> content() {
		Map<String, @Nullable String> content = new LinkedHashMap<>();
		content.put("text", this.text);
		content.put("caption", this.caption);
		content.put("latitude", this.latitude);
		content.put("longitude", this.longitude);
		content.put("place", this.place);
		content.put("address", this.address);
		content.put("ctaUrlId", this.ctaUrlId);
		content.put("interactiveListId", this.interactiveListId);
		content.put("name", this.name);
		content.put("description", this.description);
		content.put("link", this.link);
		content.put("image", this.image);
		return content;
	}

	private Product product() {
		String image = orNull(this.image);
		return new Product(present(this.name, "name"), present(this.description, "description"),
				uri(present(this.link, "link")), (image != null) ? uri(image) : null);
	}

	private static double decimal(@Nullable String text, String name) {
		return TypedValue.decimal(present(orNull(text), name), name);
	}

	private static long whole(@Nullable String text, String name) {
		return TypedValue.whole(present(orNull(text), name), name);
	}

	private static URI uri(String text) {
		return URI.create(text.strip());
	}

	private static @Nullable String orNull(@Nullable String text) {
		return StringUtils.hasText(text) ? text : null;
	}

	private static <T> T present(@Nullable T value, String name) {
		if (value == null) {
			throw new IllegalArgumentException("'" + name + "' is missing");
		}
		return value;
	}

}
