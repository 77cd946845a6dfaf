package com.whatsnesia.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class ContactInputTests extends AbstractSandboxTests {

	private static final String JSON = """
			{"firstname": "Rudi", "lastname": "Hartono", "mobile_code": 62, "mobile": 81200009001}""";

	@Test
	void jsonNumbersAreEchoedAsNumbersAndListedAsTexts() {
		JsonNode created = this.client.postJson(STORE, JSON).contact();
		assertThat(created.path("mobile_code").isNumber()).isTrue();
		assertThat(created.path("mobile").asLong()).isEqualTo(81200009001L);
		assertThat(contact(46).path("mobile_code").isString()).isTrue();
		assertThat(contact(46).path("mobile").asString()).isEqualTo("81200009001");
		JsonNode updated = this.client.postJson(UPDATE + 46, JSON).contact();
		assertThat(updated.path("mobile").isNumber()).isTrue();
	}

	@Test
	void jsonNullIsMissing() {
		assertThat(this.client.postJson(STORE, JSON.replace("\"Rudi\"", "null")).messages())
			.containsExactly("The firstname field is required.");
	}

	@Test
	void fieldsComeFromTheQueryUnlessTheBodyHasThem() {
		String query = "?firstname=Query&lastname=Hartono&mobile_code=62&mobile=81200009001";
		assertThat(this.client.post(STORE + query, Map.of("firstname", "Body")).contact().path("full_name").asString())
			.isEqualTo("Body Hartono");
	}

	@Test
	void textsAreTrimmedAndBlankOnesMissing() {
		assertThat(this.client.post(STORE, rudiWith("firstname", "  Rudi\n")).contact().path("firstname").asString())
			.isEqualTo("Rudi");
		assertThat(this.client.post(UPDATE + 46, rudiWith("firstname", "  ")).messages())
			.containsExactly("The firstname field is required.");
	}

	static Stream<Arguments> unreadableBodies() {
		return Stream.of(arguments("text/plain", JSON), arguments("application/json", JSON.substring(0, 30)),
				arguments("application/json", "\ufeff" + JSON), arguments("application/json", "[" + JSON + "]"),
				arguments("application/json", ""), arguments("multipart/mixed; boundary=x", "--x--"),
				arguments("multipart/form-data; boundary=x", "neither head nor tail"),
				arguments("multipart/form-data; boundary=x", ""));
	}

	@ParameterizedTest
	@MethodSource("unreadableBodies")
	void bodiesThatTheServerDoesNotUnderstandAreEmpty(String contentType, String body) {
		assertThat(this.client.post(STORE, contentType, body.getBytes(StandardCharsets.UTF_8)).messages())
			.containsExactly(ALL_MISSING);
	}

	@Test
	void invalidUtf8IsAnExceptionAndNothingIsStored() {
		byte[] name = { 'R', (byte) 0xff };
		Multipart multipart = new Multipart().field("firstname", name);
		rudi().forEach((field, value) -> {
			if (!field.equals("firstname")) {
				multipart.field(field, value);
			}
		});
		SandboxClient.Reply reply = this.client.post(STORE, multipart);
		assertThat(reply.remark()).isEqualTo("exception");
		assertThat(reply.messages()).singleElement().asString().startsWith("Malformed UTF-8 characters");
		assertThat(total()).isEqualTo(45);
	}

	@ParameterizedTest
	@CsvSource({ "62, Indonesia", "+62, Indonesia", "1, Canada", "44, United Kingdom", "abc, ''", "++62, ''", "999, ''",
			"800, ''", "62000, ''" })
	void countryComesFromTheCode(String code, String country) {
		JsonNode contact = this.client.post(STORE, rudiWith("mobile_code", code)).contact();
		assertThat(contact.path("mobile_code").asString()).isEqualTo(code);
		assertThat(contact.path("address").path("country").asString()).isEqualTo(country);
	}

	@Test
	void onlyTheSameCodeAndNumberAreDuplicates() {
		assertThat(this.client.post(STORE, rudiWith("mobile", "081200000001")).remark()).isEqualTo("contact_created");
		Map<String, String> otherCode = rudiWith("mobile", "81200000001");
		otherCode.put("mobile_code", "65");
		assertThat(this.client.post(STORE, otherCode).remark()).isEqualTo("contact_created");
		assertThat(this.client.post(STORE, otherCode).messages()).containsExactly("The mobile has already been taken.");
	}

	@ParameterizedTest
	@CsvSource({ "mobile, 12345678901234567890123456789012345678901", "mobile_code[], 62" })
	void whatTheDatabaseRefusesIsAnException(String field, String value) {
		Map<String, String> fields = rudiWith(field, value);
		fields.keySet().removeIf((name) -> !name.equals(field) && field.startsWith(name + "["));
		SandboxClient.Reply reply = this.client.post(STORE, fields);
		assertThat(reply.remark()).isEqualTo("exception");
		assertThat(reply.messages()).singleElement().asString().startsWith("SQLSTATE[");
		assertThat(total()).isEqualTo(45);
	}

	@ParameterizedTest
	@CsvSource({ "address, '{\"city\": \"x\"}', address", "post_code, 40111, post code", "firstname, 1, firstname" })
	void textsMustBeStrings(String field, String value, String label) {
		String json = JSON.replace("\"Rudi\"", "\"Rudi\", \"" + field + "\": " + value);
		assertThat(this.client.postJson(STORE, json).messages()).containsExactly("The " + label + " must be a string.");
	}

	@Test
	void namesAreCountedInCharacters() {
		String flowers = "\ud83c\udf3a".repeat(40);
		assertThat(this.client.post(STORE, rudiWith("lastname", flowers)).contact().path("lastname").asString())
			.isEqualTo(flowers);
		assertThat(this.client.post(UPDATE + 46, rudiWith("lastname", flowers + "x")).messages())
			.containsExactly("The lastname must not be greater than 40 characters.");
	}

	@Test
	void fieldsThatCannotBeSetAreIgnored() {
		Map<String, String> fields = rudiWith("country", "Mars");
		fields.put("is_blocked", "1");
		fields.put("details[x]", "y");
		long id = this.client.post(STORE, fields).contact().path("id").asLong();
		assertThat(contact(id).path("address").path("country").asString()).isEqualTo("Indonesia");
		assertThat(contact(id).path("is_blocked").asInt()).isZero();
		assertThat(contact(id).path("details").isNull()).isTrue();
	}

	@Test
	void imagesAreKnownByTheirContent() {
		Multipart jpg = rudiMultipart().file("profile_image", "wrong.gif", Multipart.JPG);
		assertThat(this.client.post(STORE, jpg).contact().path("image").asString()).matches("[0-9a-f]+\\.jpg");
		byte[] webp = "RIFF0000WEBP".getBytes(StandardCharsets.US_ASCII);
		assertThat(this.client.post(STORE, image("a.png", webp)).messages())
			.containsExactly("The profile image must be a file of type: jpg, jpeg, png.");
		assertThat(this.client.post(STORE, image("a.jpg", new byte[] { 'x' })).messages()).containsExactly(
				"The profile image must be a file of type: jpg, jpeg, png.", "The profile image must be an image.");
		assertThat(this.client.post(STORE, other().field("profile_image", "text")).messages()).containsExactly(
				"The profile image must be a file of type: jpg, jpeg, png.", "The profile image must be an image.");
		assertThat(this.client.post(STORE, image("", new byte[0])).contact().has("image")).isFalse();
	}

	@Test
	void bodiesAbove8MiBAreRefusedBeforeCredentials() {
		byte[] file = new byte[8 * 1024 * 1024];
		System.arraycopy(Multipart.PNG, 0, file, 0, 8);
		this.client.without("client-id");
		assertThat(this.client.post(STORE, image("a.png", file)).messages())
			.containsExactly("The POST data is too large.");
	}

	private static Multipart image(String name, byte[] content) {
		return other().file("profile_image", name, content);
	}

	private static Multipart other() {
		Multipart multipart = new Multipart();
		rudiWith("mobile", "81200009002").forEach(multipart::field);
		return multipart;
	}

}
