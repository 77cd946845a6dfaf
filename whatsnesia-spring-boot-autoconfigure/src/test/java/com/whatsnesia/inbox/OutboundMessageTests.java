package com.whatsnesia.inbox;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.whatsnesia.Media;
import com.whatsnesia.PhoneNumber;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What a message can be, and what it can't.
 */
class OutboundMessageTests {

	private static final PhoneNumber TO = PhoneNumber.of("62", "81200000001");

	private static final Media FILE = Media.of("rahasia.jpg", new byte[] { 1 });

	private static final URI LINK = URI.create("https://shop.example/kopi");

	@ParameterizedTest
	@MethodSource("malformed")
	void malformedArgumentIsNamedAtOnce(String argument, ThrowingCallable call) {
		assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining("'" + argument + "'");
	}

	static Stream<Arguments> malformed() {
		TextMessage text = OutboundMessage.text(TO, "Halo");
		return Stream.of(malformed("to", () -> OutboundMessage.text(null, "Halo")),
				malformed("text", () -> OutboundMessage.text(TO, null)),
				malformed("text", () -> OutboundMessage.text(TO, " \n")),
				malformed("image", () -> OutboundMessage.image(TO, null)),
				malformed("document", () -> OutboundMessage.document(TO, null)),
				malformed("video", () -> OutboundMessage.video(TO, null)),
				malformed("audio", () -> OutboundMessage.audio(TO, null)),
				malformed("caption", () -> OutboundMessage.image(TO, FILE).caption(null)),
				malformed("caption", () -> OutboundMessage.image(TO, FILE).caption(" ")),
				malformed("caption", () -> OutboundMessage.document(TO, FILE).caption("")),
				malformed("caption", () -> OutboundMessage.video(TO, FILE).caption("")),
				malformed("latitude", () -> OutboundMessage.location(TO, 90.1, 1)),
				malformed("latitude", () -> OutboundMessage.location(TO, Double.NaN, 1)),
				malformed("longitude", () -> OutboundMessage.location(TO, 1, -180.1)),
				malformed("longitude", () -> OutboundMessage.location(TO, 1, Double.POSITIVE_INFINITY)),
				malformed("name", () -> OutboundMessage.location(TO, 1, 1).place(" ", "Jl.")),
				malformed("address", () -> OutboundMessage.location(TO, 1, 1).place("Kantor", null)),
				malformed("name", () -> new LocationMessage(Addressing.to(TO), 1, 1, "Kantor", null)),
				malformed("address", () -> new LocationMessage(Addressing.to(TO), 1, 1, "Kantor", " ")),
				malformed("ctaUrlId", () -> OutboundMessage.ctaUrl(TO, 0)),
				malformed("interactiveListId", () -> OutboundMessage.interactiveList(TO, -1)),
				malformed("product", () -> OutboundMessage.product(TO, null)),
				malformed("order", () -> OutboundMessage.order(TO, null)),
				malformed("name", () -> Product.of("", "Gayo", LINK)),
				malformed("description", () -> Product.of("Kopi", null, LINK)),
				malformed("link", () -> Product.of("Kopi", "Gayo", URI.create("/kopi"))),
				malformed("link", () -> Product.of("Kopi", "Gayo", URI.create("javascript:alert(1)"))),
				malformed("link", () -> new Order("Kopi", URI.create("mailto:a@shop.example"))),
				malformed("image", () -> Product.of("Kopi", "Gayo", LINK).image(URI.create("https://x.test/a.jpg"))),
				malformed("image", () -> Product.of("Kopi", "Gayo", LINK).image(URI.create("/a.png"))),
				malformed("itemName", () -> new Order(null, LINK)), malformed("link", () -> new Order("Kopi", null)),
				malformed("number", () -> text.from(null)), malformed("from", () -> text.from(" ")),
				malformed("name", () -> text.parameter(null, "x")), malformed("value", () -> text.parameter("x", null)),
				malformed("addressing", () -> new TextMessage(null, "Halo")));
	}

	@Test
	void zeroCoordinateIsRefusedWithTheReason() {
		assertThatIllegalArgumentException().isThrownBy(() -> OutboundMessage.location(TO, 0, 106.8))
			.withMessageContaining("'latitude' must not be 0")
			.withMessageContaining("takes for missing");
		assertThatIllegalArgumentException().isThrownBy(() -> OutboundMessage.location(TO, 1, -0.0))
			.withMessageContaining("'longitude' must not be 0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "mobile_code", "mobile", "from_number", "message", "image", "document", "video", "audio",
			"latitude", "longitude", "name", "address", "cta_url_id", "interactive_list_id", "product",
			"created_order_data", "contact_id", "conversation_id[]", "message[]", "mobile[0]", "", " message",
			"message ", "mobile code", "mobile.code", "_method", "1x", "x]", "x[", "x[a-b]", "x\r\ny", "x\"", "ä" })
	void parameterCanNotMakeAnotherKindOrAnotherField(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> OutboundMessage.text(TO, "Halo").parameter(name, "value"))
			.withMessageContaining("'name'");
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void everyKindKeepsWhatItHas(OutboundMessage message) {
		OutboundMessage changed = message.from("6281200000000")
			.parameter("a", "1")
			.parameter("b[]", "2")
			.parameter("a", "3");
		assertThat(changed).isExactlyInstanceOf(message.getClass());
		assertThat(changed.from()).isEqualTo("6281200000000");
		assertThat(changed.to()).isEqualTo(TO);
		assertThat(changed.parameters()).isEqualTo(Map.of("a", "3", "b[]", "2"));
		assertThat(message.from()).isNull();
		assertThat(message.parameters()).isEmpty();
		assertThat(changed).usingRecursiveComparison().ignoringFields("addressing").isEqualTo(message);
		assertThat(message.toString()).isEqualTo(message.getClass().getSimpleName() + "[+62…]");
	}

	@Test
	void everyKindIsHere() {
		assertThat(kinds().map(Object::getClass))
			.containsExactlyInAnyOrder(OutboundMessage.class.getPermittedSubclasses());
	}

	@Test
	void queryKeepsItsParts() {
		ConversationQuery query = ConversationQuery.all()
			.status(ConversationStatus.PENDING, ConversationStatus.DONE)
			.search("Budi")
			.page(2)
			.size(5);
		assertThat(query.statuses()).isEqualTo(Set.of(ConversationStatus.DONE, ConversationStatus.PENDING));
		assertThat(query.paging().page()).isEqualTo(2);
		assertThat(query).hasToString("ConversationQuery[[DONE, PENDING], search=…, PageQuery[page=2, size=5]]");
		assertThatIllegalArgumentException().isThrownBy(() -> query.status(ConversationStatus.UNKNOWN))
			.withMessageContaining("UNKNOWN");
		assertThatIllegalArgumentException().isThrownBy(() -> query.status()).withMessageContaining("'statuses'");
		assertThatIllegalArgumentException().isThrownBy(() -> query.search(" ")).withMessageContaining("'search'");
		assertThatIllegalArgumentException().isThrownBy(() -> query.page(0)).withMessageContaining("'page'");
		assertThatIllegalArgumentException().isThrownBy(() -> query.size(-1)).withMessageContaining("'size'");
	}

	static Stream<OutboundMessage> kinds() {
		return Stream.of(OutboundMessage.text(TO, "Halo"), OutboundMessage.image(TO, FILE).caption("Katalog"),
				OutboundMessage.document(TO, FILE).caption("Katalog"), OutboundMessage.video(TO, FILE),
				OutboundMessage.audio(TO, FILE), OutboundMessage.location(TO, 1, 2).place("Kantor", "Jl."),
				OutboundMessage.ctaUrl(TO, 1), OutboundMessage.interactiveList(TO, 1),
				OutboundMessage.product(TO, Product.of("Kopi", "Gayo", LINK)),
				OutboundMessage.order(TO, new Order("Kopi", LINK)));
	}

	private static Arguments malformed(String argument, ThrowingCallable call) {
		return arguments(argument, call);
	}

}
