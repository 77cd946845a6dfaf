package com.whatsnesia.webclient;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.whatsnesia.PhoneNumber;
import com.whatsnesia.inbox.AudioMessage;
import com.whatsnesia.inbox.CtaUrlMessage;
import com.whatsnesia.inbox.DocumentMessage;
import com.whatsnesia.inbox.ImageMessage;
import com.whatsnesia.inbox.InteractiveListMessage;
import com.whatsnesia.inbox.LocationMessage;
import com.whatsnesia.inbox.Order;
import com.whatsnesia.inbox.OrderMessage;
import com.whatsnesia.inbox.OutboundMessage;
import com.whatsnesia.inbox.Product;
import com.whatsnesia.inbox.ProductMessage;
import com.whatsnesia.inbox.TextMessage;
import com.whatsnesia.inbox.VideoMessage;
import com.whatsnesia.template.TemplateMessage;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A message on the wire: its fields, and the file if it has one.
 */
final class MessageForm {

	private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

	private final Collection<String> personal = new ArrayList<>();

	private @Nullable Upload upload;

	private String messageType = "template";

	private MessageForm(PhoneNumber to) {
		add("mobile_code", to.countryCode());
		add("mobile", to.nationalNumber());
		this.personal.add(to.countryCode() + to.nationalNumber());
	}

	/**
	 * Write a message.
	 * @param defaultFrom the number to send from where the message does not say
	 */
	static MessageForm of(OutboundMessage message, @Nullable String defaultFrom) {
		MessageForm form = new MessageForm(message.to());
		form.addIfPresent("from_number", (message.from() != null) ? message.from() : defaultFrom);
		form.messageType = form.addContent(message);
		message.parameters().forEach(form::add);
		return form;
	}

	static MessageForm of(TemplateMessage message) {
		MessageForm form = new MessageForm(message.to());
		form.add("template_id", Long.toString(message.templateId()));
		message.bodyVariables().forEach((value) -> form.add("body_variables[]", value));
		message.headerVariables().forEach((value) -> form.add("header_variables[]", value));
		return form;
	}

	RequestBody body(Endpoint endpoint) {
		return RequestBody.form(endpoint, this.fields, this.upload);
	}

	/**
	 * The kind of message, for who observes it.
	 */
	String messageType() {
		return this.messageType;
	}

	/**
	 * The values that must not appear in a failure's text.
	 */
	Collection<String> personal() {
		return this.personal;
	}

	/**
	 * Write what makes the kind of a message, and return the kind's name.
	 */
	private String addContent(OutboundMessage message) {
		if (message instanceof TextMessage text) {
			add("message", text.text());
			return "text";
		}
		if (message instanceof ImageMessage image) {
			return add(new Upload("image", image.image(), MediaKind.IMAGE), image.caption());
		}
		if (message instanceof DocumentMessage document) {
			return add(new Upload("document", document.document(), MediaKind.DOCUMENT), document.caption());
		}
		if (message instanceof VideoMessage video) {
			return add(new Upload("video", video.video(), MediaKind.VIDEO), video.caption());
		}
		if (message instanceof AudioMessage audio) {
			return add(new Upload("audio", audio.audio(), MediaKind.AUDIO), null);
		}
		if (message instanceof LocationMessage location) {
			add("latitude", plain(location.latitude()));
			add("longitude", plain(location.longitude()));
			addIfPresent("name", location.name());
			addIfPresent("address", location.address());
			return "location";
		}
		if (message instanceof CtaUrlMessage ctaUrl) {
			add("cta_url_id", Long.toString(ctaUrl.ctaUrlId()));
			return "cta_url";
		}
		if (message instanceof InteractiveListMessage list) {
			add("interactive_list_id", Long.toString(list.interactiveListId()));
			return "interactive_list";
		}
		if (message instanceof ProductMessage product) {
			add(product.product());
			return "product";
		}
		add(((OrderMessage) message).order());
		return "order";
	}

	private String add(Upload upload, @Nullable String caption) {
		this.upload = upload;
		this.personal.add(upload.file().filename());
		addIfPresent("message", caption);
		return upload.field();
	}

	private void add(Product product) {
		this.personal.addAll(List.of(product.name(), product.description(), product.link().toString()));
		add("product", ShopJson.of(product));
	}

	private void add(Order order) {
		this.personal.addAll(List.of(order.itemName(), order.link().toString()));
		add("created_order_data", ShopJson.of(order));
	}

	private void addIfPresent(String name, @Nullable String value) {
		if (value != null) {
			add(name, value);
		}
	}

	private void add(String name, String value) {
		this.fields.add(name, value);
		this.personal.add(value);
	}

	/**
	 * Without an exponent, which the service does not understand.
	 */
	private static String plain(double coordinate) {
		return BigDecimal.valueOf(coordinate).stripTrailingZeros().toPlainString();
	}

}
