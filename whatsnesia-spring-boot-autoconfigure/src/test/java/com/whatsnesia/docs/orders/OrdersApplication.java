package com.whatsnesia.docs.orders;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The application of the README's test.
 */
@SpringBootApplication
class OrdersApplication {

}
