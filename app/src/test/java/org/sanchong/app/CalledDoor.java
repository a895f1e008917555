package org.sanchong.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanchong.adapter.rest.RestService;
import org.sanchong.app.files.CsvClaims;
import org.sanchong.app.files.CsvCorrections;
import org.sanchong.app.files.CsvSettlements;
import org.sanchong.application.port.in.ExplainFromBooks;
import org.sanchong.application.port.in.ResettleClaims;
import org.sanchong.application.port.in.ReverseInBooks;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;

/** The use cases called directly. */
final class CalledDoor implements Door {
    private final RestService.Means means;

    CalledDoor(RestService.Means means) {
        this.means = means;
    }

    private Books books() {
        return means.books().books();
    }

    private static CsvClaims csv(List<Map<String, String>> claims) {
        Set<String> columns = new LinkedHashSet<>();
        claims.forEach(claim -> columns.addAll(claim.keySet()));
        StringBuilder csv = new StringBuilder(String.join(",", columns)).append('\n');
        for (Map<String, String> claim : claims) {
            csv.append(columns.stream()
                            .map(column -> Sheet.quoted(claim.getOrDefault(column, "")))
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return new CsvClaims(
                new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8)), "claims", read -> {});
    }

    @Override
    public Told settle(Map<String, String> claim) {
        ClaimId id = new ClaimId(claim.getOrDefault("claim_id", ""));
        boolean wasThere = books().find(id).isPresent();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        means.cases()
                .settling()
                .settle(SettleClaims.Command.builder()
                        .claims(csv(List.of(claim)))
                        .settlements(new CsvSettlements(out, false))
                        .books(means.books())
                        .build());
        Map<String, String> row =
                Settling.rows(out.toString(StandardCharsets.UTF_8)).get(0).getFieldsAsMap();
        boolean isSettled = row.get("status").equals("SETTLED");
        return new Told(
                isSettled ? "SETTLED" : row.get("reason").replaceFirst(":.*", ""),
                isSettled && !wasThere,
                isSettled ? row : Map.of());
    }

    private static Map<String, String> amounts(Books.Entry entry) {
        return Map.of(
                "claim_id", entry.claim().value(),
                "person_id", entry.person().value(),
                "in_scope", entry.inScope().toString(),
                "fund_total", entry.fundTotal().toString(),
                "personal", entry.personal().toString());
    }

    @Override
    public Map<String, String> find(String claim) {
        Optional<Books.BookedClaim> found = books().find(new ClaimId(claim));
        return found.map(booked -> {
                    Map<String, String> columns = new LinkedHashMap<>(amounts(booked.standing()));
                    columns.put(
                            "state", !booked.stands() ? "REVERSED" : booked.isCorrected() ? "CORRECTED" : "STANDING");
                    return columns;
                })
                .orElse(new LinkedHashMap<>());
    }

    @Override
    public Told reverse(String claim) {
        ReverseInBooks.Outcome outcome = means.cases().reversing().reverse(new ClaimId(claim));
        if (outcome instanceof ReverseInBooks.Outcome.Reversed reversed) {
            Map<String, String> columns = new LinkedHashMap<>(amounts(reversed.entry()));
            reversed.corrections()
                    .forEach(correction -> columns.put(
                            correction.claim().value(), correction.fundTotal().toString()));
            return new Told("REVERSED", true, columns);
        }
        if (outcome instanceof ReverseInBooks.Outcome.AlreadyReversed already) {
            return new Told(
                    "REVERSED", false, amounts(already.booked().takenBack().orElseThrow()));
        }
        return new Told(((ReverseInBooks.Outcome.Unknown) outcome).code(), false, Map.of());
    }

    private ExplainFromBooks.Outcome.Same explained(String claim) {
        return (ExplainFromBooks.Outcome.Same) means.cases().explaining().explain(new ClaimId(claim));
    }

    @Override
    public String statement(String claim) {
        ExplainFromBooks.Outcome.Same same = explained(claim);
        return means.papers().statement(same.remade(), same.booked().standing().catalogHash(), false, Language.EN);
    }

    @Override
    public String derivedTotal(String claim) {
        return explained(claim).remade().explained().derivation().total().toString();
    }

    @Override
    public Map<String, String> accumulated(String person, int year) {
        Map<String, String> values = new LinkedHashMap<>();
        means.cases()
                .accumulators()
                .read(new PersonId(person), year)
                .totals()
                .forEach((total, fen) ->
                        values.put(total.account(), Money.ofFen(fen).toString()));
        return values;
    }

    @Override
    public List<Map<String, String>> resettle(List<Map<String, String>> was, List<Map<String, String>> now) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CsvCorrections.write(
                    means.cases()
                            .resettling()
                            .resettle(ResettleClaims.Order.builder()
                                    .earlier(ResettleClaims.Given.builder()
                                            .claims(csv(was))
                                            .build())
                                    .present(ResettleClaims.Given.builder()
                                            .claims(csv(now))
                                            .build())
                                    .build())
                            .entries(),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Settling.rows(out.toString(StandardCharsets.UTF_8)).stream()
                .map(row -> row.getFieldsAsMap())
                .toList();
    }

    @Override
    public void close() {
        // The books are closed by whoever opened them.
    }
}
