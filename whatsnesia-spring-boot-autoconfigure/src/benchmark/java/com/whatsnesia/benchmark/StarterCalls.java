package com.whatsnesia.benchmark;

import com.whatsnesia.Media;
import com.whatsnesia.Page;
import com.whatsnesia.PhoneNumber;
import com.whatsnesia.autoconfigure.WhatsnesiaAutoConfiguration;
import com.whatsnesia.contact.Contact;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.inbox.InboxOperations;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.inbox.SentMessage;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;

/**
 * Calls through the beans of the starter, with all its defaults.
 */
@State(Scope.Benchmark)
public class StarterCalls {

	private AnnotationConfigApplicationContext context;

	private ContactOperations contacts;

	private InboxOperations inbox;

	@Setup
	public void open() {
		this.context = new AnnotationConfigApplicationContext();
		TestPropertyValues
			.of("whatsnesia.base-url=" + Workload.baseUrl(), "whatsnesia.client-id=" + Workload.CLIENT_ID,
					"whatsnesia.client-secret=" + Workload.CLIENT_SECRET)
			.applyTo(this.context);
		this.context.register(Application.class);
		this.context.refresh();
		this.contacts = this.context.getBean(ContactOperations.class);
		this.inbox = this.context.getBean(InboxOperations.class);
	}

	@TearDown
	public void close() {
		this.context.close();
	}

	Mono<SentMessage> sendText() {
		return this.inbox.send(OutboundMessage.text(to(), Workload.TEXT));
	}

	Mono<SentMessage> sendDocument() {
		return this.inbox.send(OutboundMessage.document(to(), Media.of(Workload.file())));
	}

	Mono<Page<Contact>> list(int size) {
		return this.contacts.list(ContactQuery.all().size(size));
	}

	Flux<Contact> findAll() {
		return this.contacts.findAll(ContactQuery.all());
	}

	private static PhoneNumber to() {
		return PhoneNumber.of(Workload.COUNTRY_CODE, Workload.NATIONAL_NUMBER);
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(WhatsnesiaAutoConfiguration.class)
	static class Application {

	}

}
