package org.sanchong.application.usecase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.LineWords;
import org.sanchong.application.wording.Wording;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRun;

/** Reads a file of claims with what is filed beside it; its segments go outside the memory if they do not fit. */
final class ReadingFile {
    private final PolicyCatalog catalog;
    private final SettlementCalculator calculator;
    private final SettleClaims.Command command;
    private final IntakeTerms terms;
    private final ClaimTable empty;
    private final @Nullable ClaimBills bills;
    private final @Nullable ClaimReferrals referrals;
    private final @Nullable SegmentSpill spill;

    /** Reads the header, and the files beside the claims. */
    ReadingFile(ReadyCatalog ready, SettleClaims.Command command, SettlementRun policies) {
        this.catalog = ready.catalog();
        this.calculator = ready.calculator();
        this.command = command;
        int forced = command.policy().map(this::number).orElse(-1);
        KnownHeaders.Form header = ready.form(new KnownHeaders.Header(
                command.claims().columns(), forced < 0, command.books().isPresent()));
        List<ClaimColumns.ClaimColumn> columns = header.columns();
        this.bills = command.lines()
                .map(lines -> ClaimBills.of(lines, new LineWords(catalog.vocabulary()), policies.lexicon(), columns))
                .orElse(null);
        this.referrals = ClaimReferrals.of(
                new ClaimReferrals.Given(
                        command.filings().orElse(null),
                        command.contracts().orElse(null),
                        command.answers().orElse(null)),
                new ClaimReferrals.Ruled(catalog.vocabulary(), calculator.policies(), policies.lexicon()),
                columns);
        this.terms = new IntakeTerms(
                policies, forced, ready.words(), new IntakeTerms.Columns(columns, bills, referrals, header.layout()));
        this.empty = new ClaimTable(
                terms.layout(), columns, ready.columns(forced < 0).defaults(), List.of());
        this.spill = command.overflow()
                .map(overflow -> new SegmentSpill(terms.layout(), new Wording(catalog, command.language()), overflow))
                .orElse(null);
    }

    /** Returns how rows are read. */
    IntakeTerms terms() {
        return terms;
    }

    /** Returns a table like the file's, without any row. */
    ClaimTable empty() {
        return empty;
    }

    /** Reads all claims. */
    SegmentKeeping read(Crew crew) {
        SegmentKeeping keeping = new SegmentKeeping(command.memory(), spill);
        new ReadingClaims(command.claims(), terms, keeping).readAll(crew);
        return keeping;
    }

    /** Returns the claims that a keeping has outside the memory. */
    SpilledTable outside(SegmentKeeping keeping) {
        return new SpilledTable(spill(), keeping.outside());
    }

    /** Returns where segments go that do not fit in the memory. */
    SegmentSpill spill() {
        SegmentSpill to = spill;
        if (to == null) {
            throw new AssertionError("nothing is outside the memory where there is no room");
        }
        return to;
    }

    /** Returns the fee lines of no claim; once all claims are read. */
    SettleClaims.StrayLines stray() {
        return bills == null ? SettleClaims.StrayLines.none() : bills.stray();
    }

    /** Returns how many rows of filings and contracts cannot be used. */
    int unusable() {
        return referrals == null ? 0 : referrals.unusable().size();
    }

    private int number(PolicyId policy) {
        return calculator.number(policy).orElseThrow(() -> new UnusableFileException(unknown(policy)));
    }

    private String unknown(PolicyId policy) {
        String later = catalog.recordedLater().stream()
                .filter(p -> p.id().equals(policy))
                .findFirst()
                .flatMap(BenefitPolicy::recorded)
                .map(day -> " by what was known on the day asked for: it was recorded later, on " + day)
                .orElse("");
        List<String> ids = catalog.policies().stream().map(p -> p.id().value()).toList();
        return "the catalog has no policy \"" + policy + "\"" + later + ". It has: "
                + (ids.isEmpty() ? "none" : String.join(", ", ids));
    }
}
