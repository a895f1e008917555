package org.sanchong.adapter.rest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.ClaimId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A person's settlements of a plan year, some at a time. */
@RestController
class SettlementListController {
    /** The most that a page has. */
    static final int MOST = 200;

    private final RestService.Means means;
    private final Settlements settlements;
    private final AuditTrail audit;

    SettlementListController(RestService.Means means, Settlements settlements, AuditTrail audit) {
        this.means = means;
        this.settlements = settlements;
        this.audit = audit;
    }

    /**
     * A person's settlements of a plan year as they stand, in the order in which they were settled.
     *
     * @param personId the person
     * @param year the plan year
     * @param settlements some of them
     * @param nextCursor what the next ones are asked for with; absent where there are none yet
     */
    record Listed(
            String personId,
            String year,
            List<SettlementView> settlements,
            @Nullable String nextCursor) {
        /** Keeps the list as it is now. */
        Listed {
            settlements = List.copyOf(settlements);
        }
    }

    @GetMapping(path = "/v1/settlements", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    Listed list(
            Caller caller,
            Language lang,
            @RequestParam("person_id") String person,
            @RequestParam String year,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "50") String limit) {
        int of = Parameters.year(year);
        Parameters.given("person_id", person);
        int most = most(limit);
        int from = cursor.isEmpty() ? 0 : Cursor.read(cursor, person, of);
        audit.access(caller, "list", "", person);
        Books books = means.books().books();
        List<ClaimId> claims = books.entries(new Books.OwnerYear(Account.Owner.PERSON, person, of)).stream()
                .filter(entry -> entry.kind() == Books.Kind.SETTLED)
                .map(Books.Entry::claim)
                .toList();
        int until = (int) Math.min(claims.size(), (long) from + most);
        List<SettlementView> views = claims.subList(Math.min(from, until), until).stream()
                .map(claim -> settlements.view(books.find(claim).orElseThrow(), lang))
                .toList();
        return new Listed(person, year, views, until < claims.size() ? Cursor.write(until, person, of) : null);
    }

    private static int most(String limit) {
        if (!limit.matches("[1-9][0-9]{0,2}") || Integer.parseInt(limit) > MOST) {
            throw Parameters.bad("limit", "must be a number from 1 to " + MOST);
        }
        return Integer.parseInt(limit);
    }

    /** Where a page begins: entries are added at the end alone, so a place stays what it is. Good for its list and no other. */
    private static final class Cursor {
        private static final int LIST_BYTES = 8;

        private Cursor() {}

        static String write(int place, String person, int year) {
            byte[] bytes = ByteBuffer.allocate(Integer.BYTES + LIST_BYTES)
                    .putInt(place)
                    .put(list(person, year), 0, LIST_BYTES)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }

        static int read(String cursor, String person, int year) {
            byte[] bytes;
            try {
                bytes = Base64.getUrlDecoder().decode(cursor);
            } catch (IllegalArgumentException none) {
                throw wrong();
            }
            if (bytes.length != Integer.BYTES + LIST_BYTES) {
                throw wrong();
            }
            int place = ByteBuffer.wrap(bytes).getInt();
            if (place < 0 || !write(place, person, year).equals(cursor)) {
                throw wrong();
            }
            return place;
        }

        private static RefusedException wrong() {
            return Parameters.bad("cursor", "must be the next_cursor of an answer about this person and year");
        }

        private static byte[] list(String person, int year) {
            try {
                return MessageDigest.getInstance("SHA-256")
                        .digest((year + " " + person).getBytes(StandardCharsets.UTF_8));
            } catch (NoSuchAlgorithmException e) {
                throw new AssertionError("every Java has SHA-256", e);
            }
        }
    }
}
