package com.whatsnesia.webclient;

import java.util.Set;

import com.whatsnesia.error.ContactBlockedException;
import com.whatsnesia.error.ContactRequiredException;
import com.whatsnesia.error.CredentialsRejectedException;
import com.whatsnesia.error.InvalidRequestException;
import com.whatsnesia.error.IpNotWhitelistedException;
import com.whatsnesia.error.MaintenanceException;
import com.whatsnesia.error.NotFoundException;
import com.whatsnesia.error.OperationRefusedException;
import com.whatsnesia.error.Outcome;
import com.whatsnesia.error.PlanException;
import com.whatsnesia.error.PlanFeatureException;
import com.whatsnesia.error.RateLimitedException;
import com.whatsnesia.error.UnexpectedResponseException;
import com.whatsnesia.error.UpstreamException;
import com.whatsnesia.error.WhatsAppAccountException;
import com.whatsnesia.error.WhatsnesiaException;
import com.whatsnesia.error.WrongBaseUrlException;
import com.whatsnesia.template.TemplateReceipt;
import com.whatsnesia.wire.Connector;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Judges what came of a complete answer, whatever is in it. It reads the answer token by
 * token, since it must not trust the client's own reading.
 */
final class Judge {

	private static final JsonFactory JSON = JsonFactory.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	/**
	 * What an answer can mean. The other exceptions are about what happens before or
	 * without one.
	 */
	private static final Set<Class<? extends WhatsnesiaException>> TYPES = Set.of(ContactBlockedException.class,
			ContactRequiredException.class, CredentialsRejectedException.class, InvalidRequestException.class,
			IpNotWhitelistedException.class, MaintenanceException.class, NotFoundException.class,
			OperationRefusedException.class, PlanException.class, PlanFeatureException.class,
			RateLimitedException.class, UnexpectedResponseException.class, UpstreamException.class,
			WhatsAppAccountException.class, WrongBaseUrlException.class);

	private final boolean isSuccess;

	private final boolean isTheFailureAfterASend;

	Judge(int status, byte[] body) {
		this.isSuccess = status >= 200 && status < 300 && "success".equals(rootText(body, "status"));
		this.isTheFailureAfterASend = status == 200 && "exception".equalsIgnoreCase(rootText(body, "remark"))
				&& new String(body).contains("Undefined variable $conversationId");
	}

	boolean isSuccess() {
		return this.isSuccess;
	}

	void judge(EndpointCall call, Object value, Throwable failure) {
		if (failure == null) {
			boolean isUnconfirmed = value instanceof TemplateReceipt receipt && !receipt.confirmed();
			assertThat(isUnconfirmed ? this.isTheFailureAfterASend : this.isSuccess).isTrue();
			return;
		}
		assertThat(failure).isInstanceOfSatisfying(WhatsnesiaException.class, (ex) -> {
			assertThat(TYPES).contains(ex.getClass());
			assertThat(ex.outcome() == Outcome.DONE).isEqualTo(this.isSuccess && call.isWrite());
			assertThat(ex.remedy()).isNotBlank();
			assertThat(ex.toString()).doesNotContain(Connector.CLIENT_ID, Connector.CLIENT_SECRET);
		});
	}

	/**
	 * Return a text right in the object that the body is; null if it is none.
	 */
	private static String rootText(byte[] body, String name) {
		String text = null;
		int roots = 0;
		try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				TokenStreamContext context = parser.streamReadContext();
				TokenStreamContext parent = context.getParent();
				boolean isInRoot = parent != null && parent.inRoot();
				if (context.inRoot() ? token.isScalarValue() : isInRoot && token.isStructStart()) {
					roots++;
				}
				if (isInRoot && token == JsonToken.VALUE_STRING && name.equals(parser.currentName())) {
					text = parser.getString();
				}
			}
		}
		catch (JacksonException ex) {
			return null;
		}
		return (roots == 1) ? text : null;
	}

}
