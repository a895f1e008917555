package org.sanchong.adapter.jdbc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.ClaimRows;
import org.sanchong.application.port.out.IncomingClaims;
import org.sanchong.application.port.out.OutgoingSettlements;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.person.EligibilityCategory;

/** A file of claims that is settled into books, without the file. */
final class ClaimSheet implements IncomingClaims, OutgoingSettlements {
    private static final List<String> FURTHER = List.of(
            "household_id", "birth_date", "premium_grade", "insured_years", "facility_id", "county", "disease_code");

    private static final SettleClaims SETTLING = UseCases.settleClaims(Care.CATALOG);

    private final List<Row> claims;
    private final boolean hasRefunds;
    private final List<Answer> answers = new ArrayList<>();
    private boolean isGiven;

    /**
     * What came of a row.
     *
     * @param claim the claim's id
     * @param isSettled whether it is settled
     * @param line what {@link Answers} makes of it
     * @param reason what is said beside the amounts
     */
    record Answer(String claim, boolean isSettled, String line, String reason) {}

    /**
     * A row.
     *
     * @param claim the claim, with the amounts of the one that it takes back where it is a refund
     * @param reverses the claim that it takes back; empty where it is none
     */
    record Row(Claim claim, String reverses) {}

    private record Filled(List<Answer> answers) implements Part {
        @Override
        public void add(SettledRow row) {
            answers.add(new Answer(
                    row.claimId().toString(), row.isSettled(), row.isSettled() ? Answers.line(row) : "", row.reason()));
        }
    }

    private ClaimSheet(List<Row> claims, boolean hasRefunds) {
        this.claims = List.copyOf(claims);
        this.hasRefunds = hasRefunds;
    }

    /** Settles the claims into the books, and returns what came of each, in their order. */
    static List<Answer> settle(List<Claim> claims, Books books, int threads) {
        return settle(
                new ClaimSheet(claims.stream().map(claim -> new Row(claim, "")).toList(), false),
                Optional.of(books),
                threads);
    }

    /** Settles claims and refunds, into books or without. */
    static List<Answer> settleRows(List<Row> rows, Optional<Books> books, int threads) {
        return settle(new ClaimSheet(rows, true), books, threads);
    }

    private static List<Answer> settle(ClaimSheet sheet, Optional<Books> books, int threads) {
        SETTLING.settle(SettleClaims.Command.builder()
                .claims(sheet)
                .settlements(sheet)
                .books(books.map(Care::keeping))
                .threads(threads)
                .build());
        return sheet.answers;
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(
                "claim_id",
                "person_id",
                "region",
                "categories",
                "care_type",
                "facility_level",
                "locality",
                "referral"));
        columns.addAll(List.of("previous_claim", "admitted_on", "discharged_on", "total"));
        columns.addAll(FURTHER);
        if (hasRefunds) {
            columns.add("reverses");
        }
        return columns;
    }

    @Override
    public Optional<Rows> next() {
        if (isGiven) {
            return Optional.empty();
        }
        isGiven = true;
        return Optional.of(rows -> claims.forEach(row -> give(values(row), rows)));
    }

    private List<String> values(Row row) {
        Claim claim = row.claim();
        List<String> values = new ArrayList<>(List.of(
                claim.id().value(),
                claim.person().value(),
                claim.region().value(),
                claim.categories().stream().map(EligibilityCategory::code).collect(Collectors.joining(";")),
                claim.careType().code(),
                claim.facility().level().code(),
                claim.facility().locality().code(),
                claim.isReferred() ? "true" : "",
                claim.previousClaim().map(ClaimId::value).orElse(""),
                claim.admittedOn().toString()));
        values.add(claim.dischargedOn().toString());
        values.add((row.reverses().isEmpty() ? "" : "-") + claim.expense().total());
        Map<String, String> facts = claim.furtherFacts();
        FURTHER.forEach(fact -> values.add(facts.getOrDefault(fact, "")));
        if (hasRefunds) {
            values.add(row.reverses());
        }
        return values;
    }

    private static void give(List<String> values, ClaimRows rows) {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        int[] ends = new int[values.size()];
        for (int i = 0; i < ends.length; i++) {
            row.writeBytes(values.get(i).getBytes(StandardCharsets.UTF_8));
            ends[i] = row.size();
            row.write(',');
        }
        rows.row(row.toByteArray(), 0, ends, ends.length);
    }

    @Override
    public void begin(List<String> carriedColumns) {
        answers.clear();
    }

    @Override
    public Part newPart() {
        return new Filled(new ArrayList<>());
    }

    @Override
    public void append(Part part) {
        answers.addAll(((Filled) part).answers());
    }
}
