package org.sanchong.adapter.rest;

import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down each access to somebody's data before it is answered: who, when, what, and whose; people and claims by
 * pseudonyms. Where it cannot be written, the access is refused.
 */
final class AuditTrail {
    private final RestService.Watch watch;
    private final InstantSource clock;
    private final ObjectWriter json = JsonMapper.shared().writerFor(Access.class);

    AuditTrail(RestService.Watch watch, InstantSource clock) {
        this.watch = watch;
        this.clock = clock;
    }

    /** A line of the trail. */
    private record Access(String at, String caller, Role role, String action, String claim, String person) {}

    /**
     * Writes an access down.
     *
     * @param claim the claim's id, empty where it is about none
     * @param person the person's id, empty where it is not known whose the data would have been
     */
    void access(Caller caller, String action, String claim, String person) {
        if (!watch.isWatched()) {
            return;
        }
        write(line(caller, action, claim, person));
    }

    /** Writes an access to each of the claims down, all at once. */
    void accesses(Caller caller, String action, List<SeenClaims.Seen> claims) {
        if (!claims.isEmpty() && watch.isWatched()) {
            write(claims.stream()
                    .map(claim -> line(caller, action, claim.claim(), claim.person()))
                    .collect(Collectors.joining("\n")));
        }
    }

    private String line(Caller caller, String action, String claim, String person) {
        return json.writeValueAsString(new Access(
                clock.instant().truncatedTo(ChronoUnit.MILLIS).toString(),
                caller.name(),
                caller.role(),
                action,
                pseudonym(claim),
                pseudonym(person)));
    }

    private void write(String lines) {
        try {
            watch.accesses().accept(lines);
        } catch (UncheckedIOException e) {
            throw Problem.of(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "AUDIT_UNAVAILABLE",
                            "the audit trail cannot be written, so nobody's data is told / 审计日志无法写入")
                    .refusal();
        }
    }

    private String pseudonym(String id) {
        return id.isBlank() ? "" : watch.names().of(id.strip());
    }
}
