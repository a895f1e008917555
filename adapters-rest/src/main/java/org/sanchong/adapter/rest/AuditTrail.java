package org.sanchong.adapter.rest;

import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down each access to somebody's data before it is answered: who, when, what, and whose; people and claims by
 * pseudonyms. Where it cannot be written, the access is refused.
 */
final class AuditTrail {
    private final RestService.Watch watch;
    private final InstantSource clock;
    private final JsonMapper json = JsonMapper.shared();

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
        Access access = new Access(
                clock.instant().truncatedTo(ChronoUnit.MILLIS).toString(),
                caller.name(),
                caller.role(),
                action,
                pseudonym(claim),
                pseudonym(person));
        try {
            watch.accesses().accept(json.writeValueAsString(access));
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
