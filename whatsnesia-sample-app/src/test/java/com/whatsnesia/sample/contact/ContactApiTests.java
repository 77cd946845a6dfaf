package com.whatsnesia.sample.contact;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.whatsnesia.sample.SampleTest;
import com.whatsnesia.sandbox.SandboxFailure;
import com.whatsnesia.sandbox.WhatsnesiaSandbox;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ContactApiController}.
 */
@SampleTest
class ContactApiTests {

	private static final String CONTACTS = "/api/contacts";

	private static final Map<String, String> WHOLE = Map.of("firstName", "Boedi", "lastName", "Santoso", "countryCode",
			"62", "nationalNumber", "81200000001", "city", "Bandung", "state", "Jawa Barat", "postCode", "40111",
			"street", "");

	@Autowired
	private WebTestClient client;

	@Autowired
	private WhatsnesiaSandbox sandbox;

	@Test
	void listsAPage() {
		this.client.get()
			.uri(CONTACTS + "?page=2&size=40")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.content.length()")
			.isEqualTo(5)
			.jsonPath("$.content[0].id")
			.isEqualTo(5)
			.jsonPath("$.number")
			.isEqualTo(2)
			.jsonPath("$.lastPage")
			.isEqualTo(2)
			.jsonPath("$.total")
			.isEqualTo(45);
	}

	@Test
	void searches() {
		this.client.get()
			.uri(CONTACTS + "?search=budi")
			.exchange()
			.expectBody()
			.jsonPath("$.total")
			.isEqualTo(1)
			.jsonPath("$.content[0].address.city")
			.isEqualTo("Bandung");
	}

	@Test
	void creates() {
		this.client.post()
			.uri(CONTACTS)
			.bodyValue(Map.of("firstName", "Sri", "lastName", "Rahayu", "phone", "0812 0000 0077"))
			.exchange()
			.expectStatus()
			.isCreated()
			.expectBody()
			.jsonPath("$.id")
			.isEqualTo(46)
			.jsonPath("$.mobileCode")
			.isEqualTo("62")
			.jsonPath("$.mobile")
			.isEqualTo("81200000077");
	}

	@Test
	void updatesTheWholeContact() {
		this.client.put()
			.uri(CONTACTS + "/1")
			.bodyValue(WHOLE)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.firstName")
			.isEqualTo("Boedi")
			.jsonPath("$.mobile")
			.isEqualTo("81200000001")
			.jsonPath("$.address.city")
			.isEqualTo("Bandung")
			.jsonPath("$.address.street")
			.isEqualTo("");
	}

	@Test
	void refusesAnUpdateThatWouldWipe() {
		Map<String, String> partial = new LinkedHashMap<>(WHOLE);
		partial.remove("city");
		problem(this.client.put().uri(CONTACTS + "/1").bodyValue(partial), HttpStatus.BAD_REQUEST).jsonPath("$.detail")
			.value(String.class, (detail) -> assertThat(detail).startsWith("'city' is missing"));
		this.client.get()
			.uri(CONTACTS + "?search=budi")
			.exchange()
			.expectBody()
			.jsonPath("$.content[0].address.city")
			.isEqualTo("Bandung");
	}

	@Test
	void deletes() {
		this.client.delete().uri(CONTACTS + "/45").exchange().expectStatus().isNoContent().expectBody().isEmpty();
		this.client.get().uri(CONTACTS).exchange().expectBody().jsonPath("$.total").isEqualTo(44);
	}

	@Test
	void tellsOfARefusal() {
		problem(this.client.delete().uri(CONTACTS + "/1"), HttpStatus.CONFLICT).jsonPath("$.operation")
			.isEqualTo("contact.delete")
			.jsonPath("$.outcome")
			.isEqualTo("NOT_DONE")
			.jsonPath("$.remedy")
			.isNotEmpty()
			.jsonPath("$.messages[0]")
			.isEqualTo("Unable to delete contact with messages");
	}

	@Test
	void tellsOfAllFaults() {
		problem(this.client.post()
			.uri(CONTACTS)
			.bodyValue(Map.of("firstName", "x".repeat(41), "lastName", "Rahayu", "phone", "081200000001")),
				HttpStatus.UNPROCESSABLE_CONTENT)
			.jsonPath("$.messages.length()")
			.isEqualTo(2);
	}

	@Test
	void tellsOfAnUnknownContact() {
		problem(this.client.put().uri(CONTACTS + "/4711").bodyValue(whole("81200000088")), HttpStatus.NOT_FOUND)
			.jsonPath("$.operation")
			.isEqualTo("contact.update");
	}

	@Test
	void tellsOfAWriteInDoubt() {
		this.sandbox.fail(SandboxFailure.SERVER_ERROR);
		problem(this.client.delete().uri(CONTACTS + "/45"), HttpStatus.BAD_GATEWAY).jsonPath("$.outcome")
			.isEqualTo("UNKNOWN");
	}

	@Test
	void tellsOfMaintenance() {
		this.sandbox.fail(SandboxFailure.MAINTENANCE);
		problem(this.client.get().uri(CONTACTS), HttpStatus.SERVICE_UNAVAILABLE).jsonPath("$.operation")
			.isEqualTo("contact.list");
	}

	@Test
	void tellsOfArgumentsOutOfRange() {
		problem(this.client.get().uri(CONTACTS + "?size=1001"), HttpStatus.BAD_REQUEST).jsonPath("$.detail")
			.isEqualTo("'size' must be from 1 to 1000, but is 1001");
	}

	@Test
	void tellsOfArgumentsOfTheWrongType() {
		problem(this.client.get().uri(CONTACTS + "?page=first"), HttpStatus.BAD_REQUEST).jsonPath("$.status")
			.isEqualTo(400);
	}

	@Test
	void tellsOfANumberThatIsNone() {
		problem(this.client.post()
			.uri(CONTACTS)
			.bodyValue(Map.of("firstName", "Sri", "lastName", "Rahayu", "phone", "none")), HttpStatus.BAD_REQUEST)
			.jsonPath("$.detail")
			.isEqualTo("'number' is not a phone number: NOT_A_NUMBER");
	}

	private static Map<String, String> whole(String nationalNumber) {
		Map<String, String> contact = new LinkedHashMap<>(WHOLE);
		contact.put("nationalNumber", nationalNumber);
		return contact;
	}

	private static WebTestClient.BodyContentSpec problem(WebTestClient.RequestHeadersSpec<?> request,
			HttpStatus status) {
		return request.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody();
	}

}
