package org.sanchong.architecture.violating.web_stays_in_its_adapter.adapter.rest;

import com.sun.net.httpserver.HttpExchange;

/** An adapter that does so rightly. */
final class Claims {
    void settle(HttpExchange exchange) {}
}
