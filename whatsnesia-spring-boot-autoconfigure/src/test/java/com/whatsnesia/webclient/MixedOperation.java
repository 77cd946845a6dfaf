package com.whatsnesia.webclient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.BiFunction;

import com.whatsnesia.Media;
import com.whatsnesia.PageQuery;
import com.whatsnesia.PhoneNumber;
import com.whatsnesia.client.WhatsnesiaClient;
import com.whatsnesia.contact.Address;
import com.whatsnesia.contact.ContactQuery;
import com.whatsnesia.contact.ContactUpdate;
import com.whatsnesia.contact.NewContact;
import com.whatsnesia.inbox.ConversationQuery;
import com.whatsnesia.inbox.ConversationStatus;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.template.TemplateMessage;
import io.netty.buffer.PooledByteBufAllocator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.util.MimeTypeUtils;

/**
 * What an application does all day. A write carries the number of its call, in its path
 * or in its phone number, so that a server can tell one from another.
 */
enum MixedOperation {

	LIST_CONTACTS(false, (client, number) -> client.contacts().list(ContactQuery.all())),

	SEND_TEXT(true, (client, number) -> client.inbox().send(OutboundMessage.text(phoneNumber(number), "Halo Budi 🚚"))),

	SEARCH_CONTACTS(false, (client, number) -> client.contacts().list(ContactQuery.all().search("Budi"))),

	CREATE_CONTACT(true,
			(client, number) -> client.contacts().create(NewContact.of("Budi", "Santoso", phoneNumber(number)))),

	LIST_CONVERSATIONS(false, (client, number) -> client.inbox().list(ConversationQuery.all())),

	SEND_FILE(true,
			(client, number) -> client.inbox()
				.send(OutboundMessage.document(phoneNumber(number), Media.of(Document.FILE)))),

	SHOW_CONVERSATION(false, (client, number) -> client.inbox().details(1)),

	UPDATE_CONTACT(true,
			(client, number) -> client.contacts()
				.update(number, new ContactUpdate("Budi", "Santoso", "62", "81200000001", Address.empty(), null))),

	LIST_TEMPLATES(false, (client, number) -> client.templates().list(PageQuery.first())),

	SEND_TEMPLATE(true,
			(client, number) -> client.templates()
				.send(TemplateMessage.of(5, phoneNumber(number)).bodyVariables("Budi", "INV-1"))),

	VERIFY(false, (client, number) -> client.verify()),

	DELETE_CONTACT(true, (client, number) -> client.contacts().delete(number)),

	SEND_BUFFERS(true,
			(client, number) -> client.inbox()
				.send(OutboundMessage.document(phoneNumber(number),
						Media.of("katalog.pdf", MimeTypeUtils.APPLICATION_OCTET_STREAM, null, Document.buffers())))),

	CHANGE_STATUS(true, (client, number) -> client.inbox().changeStatus(number, ConversationStatus.DONE));

	private final boolean isWrite;

	private final BiFunction<WhatsnesiaClient, Integer, Mono<?>> call;

	MixedOperation(boolean isWrite, BiFunction<WhatsnesiaClient, Integer, Mono<?>> call) {
		this.isWrite = isWrite;
		this.call = call;
	}

	/**
	 * The operation of a call: each in turn.
	 */
	static MixedOperation of(int number) {
		return values()[number % values().length];
	}

	boolean isWrite() {
		return this.isWrite;
	}

	Mono<?> call(WhatsnesiaClient client, int number) {
		return this.call.apply(client, number);
	}

	private static PhoneNumber phoneNumber(int number) {
		return PhoneNumber.of("62", "812%08d".formatted(number));
	}

	/**
	 * A document of 200 KB.
	 */
	private static final class Document {

		private static final int BUFFERS = 50;

		private static final byte[] START = Files.ofSize(Files.PDF, 4000);

		private static final Path FILE = file();

		private static final DataBufferFactory POOL = new NettyDataBufferFactory(PooledByteBufAllocator.DEFAULT);

		private static Flux<DataBuffer> buffers() {
			return Flux.range(0, BUFFERS).map((part) -> POOL.allocateBuffer(START.length).write(START));
		}

		private static Path file() {
			try {
				Path file = java.nio.file.Files.createTempFile("katalog", ".pdf");
				file.toFile().deleteOnExit();
				return java.nio.file.Files.write(file, Files.ofSize(Files.PDF, BUFFERS * START.length));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
