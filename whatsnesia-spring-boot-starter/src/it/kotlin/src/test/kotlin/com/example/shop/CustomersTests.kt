package com.example.shop

import com.whatsnesia.PhoneNumber
import com.whatsnesia.autoconfigure.sandbox.AutoConfigureWhatsnesiaSandbox
import com.whatsnesia.sandbox.WhatsnesiaSandbox
import kotlinx.coroutines.flow.count
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.springframework.beans.factory.annotation.Autowired
import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.test.context.SpringBootTest

@SpringBootTest
@AutoConfigureWhatsnesiaSandbox
class CustomersTests(@Autowired private val customers: Customers, @Autowired private val sandbox: WhatsnesiaSandbox) {

	@Test
	fun confirmsAnOrder() = runBlocking<Unit> {
		customers.confirm(PhoneNumber.parse("+6281200000001"), "INV-1")
		assertThat(sandbox.sentMessages().map { it.text() }).containsExactly("Pesanan INV-1 sudah kami terima.")
	}

	@Test
	fun forgetsACustomer() = runBlocking<Unit> {
		val before = customers.customers().count()
		customers.forget(customers.customers().first())
		assertThat(customers.customers().count()).isEqualTo(before - 1)
	}

	@SpringBootApplication
	class Shop

}
