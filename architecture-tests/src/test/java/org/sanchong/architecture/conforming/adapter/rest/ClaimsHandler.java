package org.sanchong.architecture.conforming.adapter.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import org.sanchong.architecture.conforming.application.port.in.SettleClaims;

/** Settles over the web. */
public final class ClaimsHandler implements HttpHandler {
    private static final JsonFactory JSON = new JsonFactory();

    private final SettleClaims settleClaims;

    private ClaimsHandler(SettleClaims settleClaims) {
        this.settleClaims = settleClaims;
    }

    /** Returns a handler. */
    public static HttpHandler of(SettleClaims settleClaims) {
        return new ClaimsHandler(settleClaims);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(exchange.getResponseBody())) {
            json.writeNumber(settleClaims.settle().settled());
        }
    }
}
