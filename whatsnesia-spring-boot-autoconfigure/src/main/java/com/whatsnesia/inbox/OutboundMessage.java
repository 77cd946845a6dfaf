package com.whatsnesia.inbox;

import java.net.URI;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.Media;
import com.whatsnesia.PhoneNumber;

/**
 * A message to send, of exactly one kind: of two kinds in one request, the service drops
 * one silently (surprise 29). Messages are immutable; methods that add something return a
 * new one.
 */
public sealed interface OutboundMessage permits TextMessage, ImageMessage, DocumentMessage, VideoMessage, AudioMessage,
		LocationMessage, CtaUrlMessage, InteractiveListMessage, ProductMessage, OrderMessage {

	/**
	 * Return whom the message goes to and how.
	 * @return the addressing
	 */
	Addressing addressing();

	/**
	 * Send from another WhatsApp number of the account than
	 * {@code whatsnesia.send.from-number} says.
	 * @param number the number, spelled exactly as it is stored in the dashboard
	 * (surprise 31)
	 * @return the message
	 * @throws IllegalArgumentException if the number is null or blank
	 */
	OutboundMessage from(String number);

	/**
	 * Send a further field that neither the vendor's page nor this version knows.
	 * @param name the name of the field: letters, digits and underscores; the elements of
	 * a list are {@code tags[0]}, {@code tags[1]}. A name that is given again replaces
	 * the value
	 * @param value the value, not null
	 * @return the message
	 * @throws IllegalArgumentException if the name is malformed or belongs to a field
	 * that makes the kind of a message
	 */
	OutboundMessage parameter(String name, String value);

	/**
	 * Return the recipient.
	 * @return the number
	 */
	default PhoneNumber to() {
		return addressing().to();
	}

	/**
	 * Return the WhatsApp number to send from.
	 * @return the number, or null for the default
	 */
	default @Nullable String from() {
		return addressing().from();
	}

	/**
	 * Return the further fields.
	 * @return the fields by name
	 */
	default Map<String, String> parameters() {
		return addressing().parameters();
	}

	/**
	 * Send a text.
	 * @param to the recipient
	 * @param text the text, not blank
	 * @return the message
	 */
	static TextMessage text(PhoneNumber to, String text) {
		return new TextMessage(Addressing.to(to), text);
	}

	/**
	 * Send an image.
	 * @param to the recipient
	 * @param image a JPEG or PNG file of 5120 KiB at most
	 * @return the message, which can have a caption
	 */
	static ImageMessage image(PhoneNumber to, Media image) {
		return new ImageMessage(Addressing.to(to), image, null);
	}

	/**
	 * Send a document.
	 * @param to the recipient
	 * @param document a PDF, DOC or DOCX file of 102400 KiB at most
	 * @return the message, which can have a caption
	 */
	static DocumentMessage document(PhoneNumber to, Media document) {
		return new DocumentMessage(Addressing.to(to), document, null);
	}

	/**
	 * Send a video.
	 * @param to the recipient
	 * @param video an MP4 file of 16384 KiB at most
	 * @return the message, which can have a caption
	 */
	static VideoMessage video(PhoneNumber to, Media video) {
		return new VideoMessage(Addressing.to(to), video, null);
	}

	/**
	 * Send a sound.
	 * @param to the recipient
	 * @param audio a file of any format of 16384 KiB at most
	 * @return the message
	 */
	static AudioMessage audio(PhoneNumber to, Media audio) {
		return new AudioMessage(Addressing.to(to), audio);
	}

	/**
	 * Send a place on the map.
	 * @param to the recipient
	 * @param latitude the latitude in degrees, from -90 to 90 but not 0 (surprise 30)
	 * @param longitude the longitude in degrees, from -180 to 180 but not 0
	 * @return the message, which can name the place
	 */
	static LocationMessage location(PhoneNumber to, double latitude, double longitude) {
		return new LocationMessage(Addressing.to(to), latitude, longitude, null, null);
	}

	/**
	 * Send a button with a link.
	 * @param to the recipient
	 * @param ctaUrlId the id of the CTA URL in the dashboard, positive
	 * @return the message
	 */
	static CtaUrlMessage ctaUrl(PhoneNumber to, long ctaUrlId) {
		return new CtaUrlMessage(Addressing.to(to), ctaUrlId);
	}

	/**
	 * Send a list to choose from.
	 * @param to the recipient
	 * @param interactiveListId the id of the interactive list in the dashboard, positive
	 * @return the message
	 */
	static InteractiveListMessage interactiveList(PhoneNumber to, long interactiveListId) {
		return new InteractiveListMessage(Addressing.to(to), interactiveListId);
	}

	/**
	 * Send a product of a shop.
	 * @param to the recipient
	 * @param product the product
	 * @return the message
	 * @see Product#of(String, String, URI)
	 */
	static ProductMessage product(PhoneNumber to, Product product) {
		return new ProductMessage(Addressing.to(to), product);
	}

	/**
	 * Send an order in a shop.
	 * @param to the recipient
	 * @param order the order
	 * @return the message
	 */
	static OrderMessage order(PhoneNumber to, Order order) {
		return new OrderMessage(Addressing.to(to), order);
	}

}
