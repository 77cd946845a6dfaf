package com.whatsnesia.sample.browser;

import org.junit.jupiter.api.Test;

import com.whatsnesia.contact.Address;
import com.whatsnesia.contact.Contact;
import com.whatsnesia.contact.ContactOperations;
import com.whatsnesia.contact.ContactQuery;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the pages about contacts.
 */
@BrowserTest
class ContactsTests {

	private static final String IDS = ".contacts tbody [data-label=Id]";

	private static final String NAMES = ".contacts tbody .name";

	private static final String ROW = ".contacts tbody tr:first-child ";

	@Autowired
	private ContactOperations contacts;

	@Test
	void pagesForthAndBack(Console console) {
		console.open("/contacts").shows(ROW + "[data-label=Id]", "45");
		assertThat(console.texts(NAMES)).hasSize(20).startsWith("Hesti Wijaya");
		console.click("[rel=next]").shows(ROW + "[data-label=Id]", "25");
		console.click("[rel=next]").shows(IDS, "5", "4", "3", "2", "1");
		assertThat(console.is("[rel=next]")).isFalse();
		console.click("[rel=prev]").shows(ROW + "[data-label=Id]", "25");
	}

	@Test
	void searches(Console console) {
		console.open("/contacts").type("#search", "Budi").click("[role=search] button").shows(IDS, "1");
		assertThat(console.value("#search")).isEqualTo("Budi");
		console.click("[role=search] a").shows(ROW + "[data-label=Id]", "45");
		assertThat(console.value("#search")).isEmpty();
	}

	@Test
	void creates(Console console) {
		console.open("/contacts")
			.click("#new-contact summary")
			.type("#firstName", "Sri")
			.type("#lastName", "Rahayu")
			.type("#phone", "0812-0000-0077")
			.type("#city", "Solo")
			.click("#new-contact button")
			.has("[role=status]")
			.shows(ROW + ".name", "Sri Rahayu")
			.shows(ROW + "[data-label=Number]", "+62 812-0000-0077");
		assertThat(contact("Sri").address()).isEqualTo(new Address("Solo", "", "", "", "Indonesia"));
	}

	@Test
	void tellsWhatIsWrongBesideTheField(Console console) {
		console.expectsRefusals()
			.open("/contacts")
			.click("#new-contact summary")
			.type("#firstName", "Sri")
			.type("#lastName", "Rahayu")
			.type("#phone", "nobody")
			.click("#new-contact button")
			.has("#phone[aria-describedby=phone-error]")
			.has("#phone-error");
		assertThat(console.value("#firstName")).isEqualTo("Sri");
		assertThat(console.value("#phone")).isEqualTo("nobody");
	}

	@Test
	void keepsTheAddressOfAnEditedContact(Console console) {
		Address address = contact("Budi").address();
		assertThat(address.street()).isNotEmpty();
		console.open("/contacts?search=Budi")
			.click(ROW + ".actions a")
			.type("#firstName", "Boedi")
			.click("#contact button")
			.has("[role=status]");
		assertThat(contact("Boedi").address()).isEqualTo(address);
	}

	@Test
	void showsWhyAContactIsNotDeleted(Console console) {
		console.expectsRefusals()
			.open("/contacts?search=Budi")
			.click(ROW + "summary")
			.click(ROW + ".danger")
			.shows("[role=alert] li", "Unable to delete contact with messages")
			.shows(NAMES, "Budi Santoso");
		assertThat(console.run("return location.pathname;")).as("what can be loaded again").isEqualTo("/contacts");
	}

	@Test
	void deletes(Console console) {
		console.open("/contacts")
			.click(ROW + "summary")
			.click(ROW + ".danger")
			.has("[role=status]")
			.shows(ROW + "[data-label=Id]", "44");
		assertThat(this.contacts.list(ContactQuery.all()).block().total()).isEqualTo(44);
	}

	private Contact contact(String search) {
		return this.contacts.findAll(ContactQuery.all().search(search)).blockFirst();
	}

}
