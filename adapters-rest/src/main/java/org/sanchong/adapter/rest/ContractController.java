package org.sanchong.adapter.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The file that says what the service promises. */
@RestController
class ContractController {
    private final String contract = read();

    /** Returns the file's text. */
    static String read() {
        try (InputStream in = ContractController.class.getResourceAsStream("openapi.json")) {
            if (in == null) {
                throw new AssertionError("the contract is beside the classes");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping(path = "/openapi.json", produces = "application/json")
    @AllowedTo({})
    ResponseEntity<byte[]> contract() {
        return PolicyController.json(contract);
    }
}
