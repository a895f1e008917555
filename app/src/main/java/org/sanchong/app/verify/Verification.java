package org.sanchong.app.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;

/** Checks a file of derivations (复核): each is worked out again, without anything that settled it. */
public final class Verification {
    private final KnownCatalog catalog;
    private final @Nullable ClaimRows claims;
    private final Map<TotalKey, Long> opening;
    private final List<Failure> failures = new ArrayList<>();
    private long derivations;
    private @Nullable RunningTotals totals;

    /**
     * Prepares for a catalog.
     *
     * @throws UnusableFileException if a table cannot be read
     */
    public Verification(PolicyCatalog catalog, Against against) {
        this.catalog = new KnownCatalog(catalog);
        Table claimed = against.tables.get(Source.CLAIMS);
        Table forward = against.tables.get(Source.OPENING);
        this.claims = claimed == null
                ? null
                : ClaimRows.read(
                        claimed,
                        new ClaimWords(catalog.vocabulary()),
                        this.catalog,
                        Beside.read(against.tables, against.policy, catalog.vocabulary()));
        this.opening = forward == null ? Map.of() : OpeningTotals.read(forward.in(), forward.name());
    }

    /**
     * What the derivations are compared with, beside the catalog.
     *
     * @param tables the claims that were settled, and what they were settled with; all else is of no use without claims
     * @param policy the policy that settled all of them, or null if region and day tell
     */
    public record Against(
            Map<Source, Table> tables, @Nullable PolicyId policy) {
        /** Copies the tables. */
        public Against {
            tables = Map.copyOf(tables);
        }
    }

    /**
     * Checks every derivation of a file.
     *
     * @param in the file, a derivation a line
     * @param name what messages call it
     */
    public VerificationReport check(InputStream in, String name) {
        ClaimRows rows = claims;
        RunningTotals running = rows == null ? null : new RunningTotals(rows, opening);
        totals = running;
        DerivationCheck check = new DerivationCheck(catalog, rows);
        try (CheckedLines lines = new CheckedLines(in, check)) {
            for (List<CheckedLine> some = lines.next(); !some.isEmpty(); some = lines.next()) {
                some.forEach(this::add);
            }
        } catch (IOException | ExecutionException e) {
            throw new UnusableFileException("cannot read " + name + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnusableFileException("interrupted while reading " + name, e);
        }
        List<String> left = List.of();
        if (running != null) {
            // A broken seal says less than the total that was changed beneath it.
            List<Failure> balances = running.failures();
            Set<Long> lines = new LinkedHashSet<>();
            balances.forEach(f -> lines.add(f.line()));
            failures.removeIf(f -> lines.contains(f.line()));
            failures.addAll(balances);
            left = running.withoutDerivation();
        }
        failures.sort(Comparator.comparingLong(Failure::line));
        return new VerificationReport(derivations, failures, left);
    }

    private void add(CheckedLine checked) {
        derivations++;
        Failure failure = checked.failure();
        RunningTotals running = totals;
        if (running != null && !running.add(checked.line(), checked.claim(), checked.traces())) {
            MismatchException twice =
                    MismatchException.of(MismatchException.Code.CLAIM, "claim_id", checked.claim(), null);
            failure = failure == null ? new Failure(checked.line(), checked.claim(), "claims", twice) : failure;
        }
        if (failure != null) {
            failures.add(failure);
        }
    }
}
