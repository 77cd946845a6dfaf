package com.whatsnesia.webclient;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import com.whatsnesia.contact.Contact;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.error.UpstreamException;
import com.whatsnesia.wire.Connector;
import com.whatsnesia.wire.Reply;
import com.whatsnesia.wire.StubServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

import org.springframework.boot.test.context.runner.ContextConsumer;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * How all contacts are read, counted by the server.
 */
class FindAllTests {

	private final StubServer server = StubServer.replying(Reply.html(500));

	@AfterEach
	void close() {
		this.server.close();
	}

	@Test
	void readsAllPagesAndStopsAtTheLast() {
		this.server.first(page(1, 3, 9, 8, 7), page(2, 3, 6, 5, 4), page(3, 3, 3));
		run((contacts) -> {
			assertThat(ids(contacts.findAll(ContactQuery.all().size(3)))).containsExactly(9L, 8L, 7L, 6L, 5L, 4L, 3L);
			assertThat(targets()).containsExactly("?page=1&paginate=3", "?page=2&paginate=3", "?page=3&paginate=3");
		});
	}

	@Test
	void fewRowsTakeOneRequest() {
		this.server.first(page(1, 3, LongStream.iterate(300, (id) -> id - 1).limit(100).toArray()));
		run((contacts) -> {
			assertThat(ids(contacts.findAll(ContactQuery.all()).take(5))).hasSize(5);
			assertThat(targets()).containsExactly("?page=1&paginate=100");
		});
	}

	@Test
	void pageIsRequestedWhenItsFirstRowIsAskedFor() {
		this.server.first(page(1, 3, 9, 8, 7), page(2, 3, 6, 5, 4), page(3, 3, 3));
		run((contacts) -> {
			StepVerifier.create(contacts.findAll(ContactQuery.all().size(3)), 0)
				.expectSubscription()
				.then(() -> assertThat(this.server.requests()).isEmpty())
				.thenRequest(3)
				.expectNextCount(3)
				.then(() -> assertThat(this.server.requests()).hasSize(1))
				.thenRequest(1)
				.expectNextCount(1)
				.then(() -> assertThat(this.server.requests()).hasSize(2))
				.thenCancel()
				.verify();
			assertThat(this.server.requests()).hasSize(2);
		});
	}

	@Test
	void rowsThatShiftAreNotEmittedTwice() {
		this.server.first(page(1, 3, 9, 8, 7), page(2, 3, 8, 7, 6), page(3, 3, 5, 4));
		run((contacts) -> assertThat(ids(contacts.findAll(ContactQuery.all().size(3)))).containsExactly(9L, 8L, 7L, 6L,
				5L, 4L));
	}

	@Test
	void everySubscriptionStartsAnew() {
		this.server.first(page(1, 1, 2, 1), page(1, 1, 2, 1));
		run((contacts) -> {
			Flux<Contact> all = contacts.findAll(ContactQuery.all());
			assertThat(this.server.requests()).isEmpty();
			assertThat(ids(all)).containsExactly(2L, 1L);
			assertThat(ids(all)).containsExactly(2L, 1L);
			assertThat(this.server.requests()).hasSize(2);
		});
	}

	@Test
	void startsFromTheQuerysPageAndKeepsItsSearch() {
		this.server.first(page(2, 3, 6, 5), page(3, 3, 4));
		run((contacts) -> {
			assertThat(ids(contacts.findAll(ContactQuery.all().search("budi").page(2).size(2)))).containsExactly(6L, 5L,
					4L);
			assertThat(targets()).containsExactly("?page=2&paginate=2&search=budi", "?page=3&paginate=2&search=budi");
		});
	}

	@Test
	void survivesAPageBeyondTheEnd() {
		this.server.reply(Reply.recorded("104"));
		run((contacts) -> {
			assertThat(ids(contacts.findAll(ContactQuery.all().page(99)))).isEmpty();
			assertThat(this.server.requests()).hasSize(1);
		});
	}

	@Test
	void survivesAnAccountThatShrinks() {
		this.server.first(page(1, 3, 9, 8, 7), page(2, 1));
		run((contacts) -> {
			assertThat(ids(contacts.findAll(ContactQuery.all().size(3)))).containsExactly(9L, 8L, 7L);
			assertThat(this.server.requests()).hasSize(2);
		});
	}

	@Test
	void neverFollowsTheUrlOfTheNextPage() {
		this.server.first(page(1, 2, 2), page(2, 2, 1));
		run((contacts) -> {
			assertThat(ids(contacts.findAll(ContactQuery.all()))).containsExactly(2L, 1L);
			assertThat(this.server.requests()).extracting((request) -> request.target())
				.allMatch((target) -> target.startsWith("/external-api/contact/list?page="));
		});
	}

	@Test
	void failsWithTheFailureOfAPageAfterTheRowsBefore() {
		this.server.first(page(1, 3, 9, 8, 7));
		run((contacts) -> StepVerifier.create(contacts.findAll(ContactQuery.all().size(3)))
			.expectNextCount(3)
			.verifyError(UpstreamException.class));
	}

	@Test
	void cancellationStopsTheRequestInFlight() {
		this.server.reply(Reply.hang());
		run((contacts) -> {
			List<Contact> received = new ArrayList<>();
			BaseSubscriber<Contact> subscriber = new BaseSubscriber<>() {

				@Override
				protected void hookOnSubscribe(Subscription subscription) {
					subscription.request(1);
				}

				@Override
				protected void hookOnNext(Contact contact) {
					received.add(contact);
				}

			};
			contacts.findAll(ContactQuery.all()).subscribe(subscriber);
			await().until(() -> this.server.requests().size() == 1);
			subscriber.cancel();
			await().until(() -> this.server.closedByClient() == 1);
			assertThat(received).isEmpty();
		});
	}

	private void run(Consumer<ContactOperations> test) {
		ContextConsumer<AssertableApplicationContext> consumer = (context) -> test
			.accept(context.getBean(ContactOperations.class));
		Connector.REACTOR_NETTY.connectedTo(this.server).run(consumer);
	}

	private static List<Long> ids(Flux<Contact> contacts) {
		return contacts.map(Contact::id).collectList().block();
	}

	private List<String> targets() {
		return this.server.requests()
			.stream()
			.map((request) -> request.target().substring("/external-api/contact/list".length()))
			.toList();
	}

	private static Reply page(int number, int lastPage, long... ids) {
		String rows = LongStream.of(ids).mapToObj((id) -> "{\"id\":" + id + "}").collect(Collectors.joining(","));
		return Reply.json(200, """
				{"remark":"contact-list","status":"success","message":["Contact data fetched successfully."],
				"data":{"contacts":{"current_page":%d,"data":[%s],"last_page":%d,"per_page":3,"total":99,
				"next_page_url":"http://whatsnesia.test/elsewhere?page=77"}}}""".formatted(number, rows, lastPage));
	}

}
