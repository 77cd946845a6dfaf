package com.whatsnesia.observation;

import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.docs.ObservationDocumentation;

/**
 * The observations of the client.
 */
public enum WhatsnesiaObservationDocumentation implements ObservationDocumentation {

	/**
	 * An operation with all its attempts, each of which is a child of it.
	 */
	OPERATION {

		@Override
		public Class<? extends ObservationConvention<? extends Observation.Context>> getDefaultConvention() {
			return DefaultWhatsnesiaOperationObservationConvention.class;
		}

		@Override
		public KeyName[] getLowCardinalityKeyNames() {
			return LowCardinalityKeyNames.values();
		}

	};

	/**
	 * The keys of an operation, all of which are always there.
	 */
	public enum LowCardinalityKeyNames implements KeyName {

		/**
		 * The operation, for example {@code inbox.send}.
		 */
		OPERATION("operation"),

		/**
		 * The name of the account, {@code default} where there is only one.
		 */
		ACCOUNT("account"),

		/**
		 * How the operation has ended: {@code success}, {@code unconfirmed},
		 * {@code not_done}, {@code done_unreadable}, {@code unknown} or {@code dry_run};
		 * {@code none} while it goes on.
		 */
		RESULT("result"),

		/**
		 * The kind of message, for example {@code text} or {@code template}, {@code none}
		 * where no message is sent.
		 */
		MESSAGE_TYPE("message.type");

		private final String key;

		LowCardinalityKeyNames(String key) {
			this.key = key;
		}

		@Override
		public String asString() {
			return this.key;
		}

	}

}
