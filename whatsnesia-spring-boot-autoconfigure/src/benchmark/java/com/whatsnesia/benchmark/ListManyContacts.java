package com.whatsnesia.benchmark;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Lists contacts: the largest page.
 */
@State(Scope.Benchmark)
public class ListManyContacts extends ContactLists {

	public ListManyContacts() {
		super(1000);
	}

}
