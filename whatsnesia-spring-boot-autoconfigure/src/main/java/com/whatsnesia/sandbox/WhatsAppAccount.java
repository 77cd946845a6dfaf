package com.whatsnesia.sandbox;

/**
 * A WhatsApp number that the account sends from.
 *
 * @param id the id
 * @param number the number as it is stored, which is what {@code from_number} must equal
 * @param phoneNumberId the id by which WhatsApp knows the number
 * @param accessToken the secret that WhatsApp asks for
 */
record WhatsAppAccount(long id, String number, String phoneNumberId, String accessToken) {
}
