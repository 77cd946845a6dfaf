package com.whatsnesia.benchmark;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Lists contacts: a page of the default size.
 */
@State(Scope.Benchmark)
public class ListContacts extends ContactLists {

	public ListContacts() {
		super(20);
	}

}
