package com.example.shop

import com.whatsnesia.PhoneNumber
import com.whatsnesia.contact.Contact
import com.whatsnesia.contact.ContactOperations
import com.whatsnesia.contact.ContactQuery
import com.whatsnesia.inbox.InboxOperations
import com.whatsnesia.inbox.OutboundMessage
import com.whatsnesia.inbox.SentMessage
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.reactive.asFlow
import kotlinx.coroutines.reactor.awaitSingle
import kotlinx.coroutines.reactor.awaitSingleOrNull
import org.springframework.stereotype.Service

@Service
class Customers(private val contacts: ContactOperations, private val inbox: InboxOperations) {

	suspend fun confirm(customer: PhoneNumber, order: String): SentMessage =
		inbox.send(OutboundMessage.text(customer, "Pesanan $order sudah kami terima.")).awaitSingle()

	fun customers(): Flow<Contact> = contacts.findAll(ContactQuery.all()).asFlow()

	suspend fun forget(customer: Contact) {
		contacts.delete(customer.id()).awaitSingleOrNull()
	}

}
