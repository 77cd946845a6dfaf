package com.whatsnesia.autoconfigure;

import java.util.regex.Pattern;

/**
 * The hosts that are this machine. Names are not looked up.
 */
final class Loopback {

	private static final Pattern HOSTS = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?(0{0,4}:){2,7}0{0,3}1]?",
			Pattern.CASE_INSENSITIVE);

	private Loopback() {
	}

	static boolean includes(String host) {
		return HOSTS.matcher(host).matches();
	}

}
