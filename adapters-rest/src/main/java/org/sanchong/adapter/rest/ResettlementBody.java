package org.sanchong.adapter.rest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import tools.jackson.databind.JsonNode;

/** Reads two lists of claims from a JSON object, each claim as of {@link ClaimBody}. */
final class ResettlementBody extends AbstractHttpMessageConverter<ResettlementRequest> {
    private static final int MOST_CLAIMS = 1_000;
    private static final String WAS = "was";
    private static final String CLAIMS = "claims";

    private final ClaimBody claims = new ClaimBody();

    ResettlementBody() {
        super(StandardCharsets.UTF_8, MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == ResettlementRequest.class;
    }

    @Override
    protected ResettlementRequest readInternal(Class<? extends ResettlementRequest> type, HttpInputMessage message)
            throws IOException {
        JsonNode body = claims.object(message.getBody().readAllBytes());
        Set<String> others = new LinkedHashSet<>(body.propertyNames());
        others.removeAll(List.of(WAS, CLAIMS));
        if (!others.isEmpty()) {
            String field = others.iterator().next();
            throw Problem.of(
                            HttpStatus.BAD_REQUEST,
                            "UNKNOWN_FIELD",
                            "there is no field \"" + field + "\". Known are: was, claims / 没有 \"" + field + "\" 这一项",
                            field)
                    .refusal();
        }
        return new ResettlementRequest(list(WAS, body.path(WAS)), list(CLAIMS, body.path(CLAIMS)));
    }

    private List<ClaimRequest> list(String name, JsonNode given) {
        if (!given.isArray() || given.size() > MOST_CLAIMS) {
            throw ClaimBody.wrongType(name, "a list of at most " + MOST_CLAIMS + " claims");
        }
        List<ClaimRequest> read = new ArrayList<>();
        for (JsonNode each : given) {
            if (!each.isObject()) {
                throw ClaimBody.wrongType(name, "a list of objects");
            }
            ClaimRequest claim = claims.claim(each);
            if (!claim.accumulators().isEmpty()) {
                throw ClaimBody.wrongType(name, "a list of claims without accumulators");
            }
            read.add(claim);
        }
        return read;
    }

    @Override
    protected void writeInternal(ResettlementRequest request, HttpOutputMessage message) {
        throw new UnsupportedOperationException("claims are read, not written");
    }
}
