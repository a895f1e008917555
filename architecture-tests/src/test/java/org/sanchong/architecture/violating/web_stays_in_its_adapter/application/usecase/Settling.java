package org.sanchong.architecture.violating.web_stays_in_its_adapter.application.usecase;

import com.sun.net.httpserver.HttpExchange;

/** A use case that speaks HTTP. */
final class Settling {
    void settle(HttpExchange exchange) {}
}
