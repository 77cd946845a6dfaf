package com.whatsnesia.sample.web;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties of the console.
 *
 * @param allowedHosts the hosts, without ports, by which the console may be called
 */
@ConfigurationProperties("console")
record ConsoleProperties(@DefaultValue( {
		"localhost", "127.0.0.1", "[::1]" }) List<String> allowedHosts){
}
