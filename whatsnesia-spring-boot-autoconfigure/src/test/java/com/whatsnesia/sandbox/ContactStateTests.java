package com.whatsnesia.sandbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ContactStateTests extends AbstractSandboxTests {

	@Test
	void createdContactIsListedFirst() {
		long id = this.client.post(STORE, rudi()).contact().path("id").asLong();
		SandboxClient.Reply list = this.client.get(LIST);
		assertThat(list.ids()).startsWith(id, 45L).hasSize(20);
		assertThat(list.contacts().path("total").asLong()).isEqualTo(46);
		assertThat(contact(id).path("full_name").asString()).isEqualTo("Rudi Hartono");
	}

	@Test
	void recordedUpdateWipesTheAddressAndKeepsTheRest() {
		JsonNode before = contact(9);
		Map<String, String> fields = rudi();
		assertThat(this.client.post(UPDATE + 9, fields).messages()).containsExactly(" Contact updated successfully");
		JsonNode after = contact(9);
		assertThat(after.path("firstname").asString()).isEqualTo("Rudi");
		assertThat(after.path("mobile").asString()).isEqualTo("81200009001");
		assertThat(after.path("address").path("city").asString()).isEmpty();
		assertThat(after.path("address").path("country").asString()).isEqualTo("Indonesia");
		for (String kept : List.of("image", "status", "details", "is_customer", "created_at")) {
			assertThat(after.get(kept)).as(kept).isEqualTo(before.get(kept));
		}
		assertThat(after.get("updated_at")).isNotEqualTo(before.get("updated_at"));
	}

	@Test
	void updateReplacesTheImageIfOneIsSent() {
		this.client.post(UPDATE + 9, rudiMultipart().file("profile_image", "x", Multipart.JPG));
		assertThat(contact(9).path("image").asString()).endsWith(".jpg");
	}

	@Test
	void blockedContactCanBeUpdated() {
		assertThat(this.client.post(UPDATE + 7, rudi()).contact().path("is_blocked").asInt()).isEqualTo(1);
	}

	@Test
	void deletedContactIsGoneAndItsIdIsNotUsedAgain() {
		assertThat(this.client.delete(DELETE + 45).json().has("data")).isFalse();
		assertThat(this.client.get(LIST).ids()).startsWith(44L);
		assertThat(this.client.delete(DELETE + 45).remark()).isEqualTo("not_found");
		assertThat(this.client.post(UPDATE + 45, rudi()).remark()).isEqualTo("unknown_contact");
		assertThat(this.client.post(STORE, rudi()).contact().path("id").asLong()).isEqualTo(46);
	}

	@Test
	void textAfterAnIdIsIgnored() {
		assertThat(this.client.post(UPDATE + "2abc", rudi()).contact().path("id").asLong()).isEqualTo(2);
		assertThat(this.client.delete(DELETE + "40abc").remark()).isEqualTo("contact_deleted");
		assertThat(this.client.delete(DELETE + "4.1e1").remark()).isEqualTo("contact_deleted");
		assertThat(this.client.delete(DELETE + "%2042").remark()).isEqualTo("contact_deleted");
		assertThat(total()).isEqualTo(42);
	}

	@ParameterizedTest
	@ValueSource(strings = { "99999", "abc", "-1", "40.5", "99999999999999999999", "1e999", "00" })
	void idsOfNoContactAreNotFound(String id) {
		assertThat(this.client.post(UPDATE + id, rudi()).remark()).isEqualTo("unknown_contact");
		assertThat(this.client.delete(DELETE + id).remark()).isEqualTo("not_found");
		assertThat(total()).isEqualTo(45);
	}

	@Test
	void updateOfTheIdZeroCreates() {
		for (SandboxEngine engine : SandboxEngine.values()) {
			this.sandbox.reset();
			this.sandbox.engine(engine);
			SandboxClient.Reply reply = this.client.post(UPDATE + 0, rudi());
			assertThat(reply.remark()).isEqualTo("contact_created");
			assertThat(this.client.get(LIST).ids()).startsWith(46L);
		}
	}

	@Test
	void resetStartsAnew() {
		this.client.delete(DELETE + 45);
		this.client.post(STORE, rudi());
		this.sandbox.engine(SandboxEngine.DOCUMENTED);
		this.sandbox.fail(SandboxFailure.MAINTENANCE);
		this.sandbox.reset();
		assertThat(this.sandbox.failures()).isEmpty();
		assertThat(this.sandbox.engine()).isEqualTo(SandboxEngine.RECORDED);
		assertThat(this.client.get(LIST).ids()).startsWith(45L).hasSize(20);
		assertThat(this.client.post(STORE, rudi()).contact().path("id").asLong()).isEqualTo(46);
	}

	@Test
	void simultaneousCallsSeeEachOther() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(4);
		try {
			Callable<String> create = () -> this.client.post(STORE, rudi()).remark();
			List<String> remarks = new ArrayList<>();
			for (Future<String> future : threads.invokeAll(Collections.nCopies(16, create))) {
				remarks.add(future.get());
			}
			assertThat(remarks).containsOnlyOnce("contact_created").contains("validation_error").hasSize(16);
			assertThat(total()).isEqualTo(46);
		}
		finally {
			threads.shutdownNow();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 10, 120 })
	void accountHasAsManyContactsAsWanted(int size) {
		try (WhatsnesiaSandbox sandbox = WhatsnesiaSandbox.builder()
			.contacts(size)
			.engine(SandboxEngine.DOCUMENTED)
			.credentials("id", "secret")
			.start()) {
			SandboxClient.Reply list = new SandboxClient(sandbox).get(LIST + "?paginate=1000");
			assertThat(list.remark()).isEqualTo("contact_list");
			assertThat(list.ids()).hasSize(size).doesNotHaveDuplicates();
		}
	}

}
