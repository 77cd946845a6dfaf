package com.whatsnesia.sandbox;

/**
 * {@code DELETE contact/delete/{id}}: deletes a contact unless it has messages or is
 * blocked.
 */
final class DeleteContact implements Endpoint {

	private final Account account;

	DeleteContact(Account account) {
		this.account = account;
	}

	@Override
	public Answer answer(ApiRequest request, String id) {
		Contact contact = this.account.contacts().find(DatabaseId.of(id));
		if (contact == null) {
			return Answer.error("not_found", "The contact not found");
		}
		if (this.account.hasMessages(contact)) {
			return Answer.error("contact_error", "Unable to delete contact with messages");
		}
		if (contact.standing().blocked()) {
			return Answer.error("contact_error", "Unable to delete contact which is blocked");
		}
		this.account.contacts().remove(contact.id());
		return Answer.success("contact_deleted", "Contact deleted successfully");
	}

}
