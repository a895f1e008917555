package org.sanchong.adapter.rest;

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
     * @param next where the next page begins; absent behind the last
     */
    record Listed(
            String personId,
            String year,
            List<SettlementView> settlements,
            @Nullable String next) {
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
            Paging paging) {
        int of = Parameters.year(year);
        Parameters.given("person_id", person);
        audit.access(caller, "list", "", person);
        Books books = means.books().books();
        List<ClaimId> claims = books.entries(new Books.OwnerYear(Account.Owner.PERSON, person, of)).stream()
                .filter(entry -> entry.kind() == Books.Kind.SETTLED)
                .map(Books.Entry::claim)
                .toList();
        Pages.Part<ClaimId> part = Pages.of(claims, "settlements " + of + " " + person, paging);
        List<SettlementView> views = part.rows().stream()
                .map(claim -> settlements.view(books.find(claim).orElseThrow(), lang))
                .toList();
        return new Listed(person, year, views, part.next());
    }
}
