package com.whatsnesia.sandbox;

import java.util.List;
import java.util.Objects;

/**
 * The templates of a fresh account, those of the recordings. Three are approved: 1 takes
 * one variable in its header and two in its body, 5 and 6 take none.
 */
final class TemplateSeed {

	private static final String JSON = """
			[
			  {"id": 1, "user_id": 1, "whatsapp_template_id": "900000000000001", "whatsapp_account_id": 1,
			   "name": "order_update", "header": {"text": "Pesanan {{1}}", "example": {"header_text": ["INV-1"]}},
			   "header_format": "TEXT", "header_media": null, "body": "Halo {{1}}, pesanan {{2}} sudah dikirim.",
			   "buttons": [{"type": "URL", "text": "Lacak", "url": "https://example.test/track"},
			    {"type": "PHONE_NUMBER", "text": "Telepon", "phone_number": "+622112345671"},
			    {"type": "QUICK_REPLY", "text": "Oke"}],
			   "footer": "Terima kasih", "add_security_recommendation": 0, "code_expiration_minutes": null,
			   "category_id": 2, "language_id": 59, "status": 1, "rejected_reason": null,
			   "created_at": "2026-03-02T08:00:00.000000Z", "updated_at": "2026-03-02T09:00:00.000000Z"},
			  {"id": 2, "user_id": 1, "whatsapp_template_id": "900000000000002", "whatsapp_account_id": 1,
			   "name": "promo_pending", "header": {"handle": "4::aW1hZ2UvcG5n:SEED"}, "header_format": "IMAGE",
			   "header_media": "promo.png", "body": "Promo spesial \\ud83c\\udf89 untuk {{1}}", "buttons": [],
			   "footer": null, "add_security_recommendation": 0, "code_expiration_minutes": null,
			   "category_id": 1, "language_id": 59, "status": 0, "rejected_reason": null,
			   "created_at": "2026-03-02T08:00:00.000000Z", "updated_at": "2026-03-02T09:00:00.000000Z"},
			  {"id": 3, "user_id": 1, "whatsapp_template_id": "900000000000003", "whatsapp_account_id": 1,
			   "name": "promo_rejected", "header": null, "header_format": null, "header_media": null,
			   "body": "Beli 1 gratis 1", "buttons": [{"type": "QUICK_REPLY", "text": "Stop"}], "footer": null,
			   "add_security_recommendation": 0, "code_expiration_minutes": null, "category_id": 1,
			   "language_id": 59, "status": 2, "rejected_reason": "INVALID_FORMAT",
			   "created_at": "2026-03-02T08:00:00.000000Z", "updated_at": "2026-03-02T09:00:00.000000Z"},
			  {"id": 4, "user_id": 1, "whatsapp_template_id": "900000000000004", "whatsapp_account_id": 1,
			   "name": "otp_disabled", "header": null, "header_format": null, "header_media": null,
			   "body": "{{1}} adalah kode Anda", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}],
			   "footer": null, "add_security_recommendation": 1, "code_expiration_minutes": 10, "category_id": 3,
			   "language_id": 59, "status": 3, "rejected_reason": null,
			   "created_at": "2026-03-02T08:00:00.000000Z", "updated_at": "2026-03-02T09:00:00.000000Z"},
			  {"id": 5, "user_id": 1, "whatsapp_template_id": "900000000000005", "whatsapp_account_id": 1,
			   "name": "hello_plain", "header": null, "header_format": null, "header_media": null,
			   "body": "Selamat datang!", "buttons": null, "footer": null, "add_security_recommendation": 0,
			   "code_expiration_minutes": null, "category_id": 2, "language_id": 59, "status": 1,
			   "rejected_reason": null, "created_at": "2026-03-02T08:00:00.000000Z",
			   "updated_at": "2026-03-02T09:00:00.000000Z"},
			  {"id": 6, "user_id": 1, "whatsapp_template_id": "900000000000006", "whatsapp_account_id": 1,
			   "name": "carousel_promo", "header": null, "header_format": null, "header_media": null,
			   "body": "Lihat produk kami", "buttons": null, "footer": null, "add_security_recommendation": 0,
			   "code_expiration_minutes": null, "category_id": 1, "language_id": 59, "status": 1,
			   "rejected_reason": null, "created_at": "2026-03-02T08:00:00.000000Z",
			   "updated_at": "2026-03-02T09:00:00.000000Z"}
			]
			""";

	private static final List<Template> TEMPLATES = Objects.requireNonNull(Json.read(JSON))
		.valueStream()
		.map(Template::new)
		.toList();

	private TemplateSeed() {
	}

	// An account without contacts is new, so that it has no templates either.
	static List<Template> templates(int contacts) {
		return (contacts > 0) ? TEMPLATES : List.of();
	}

}
