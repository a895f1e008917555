package org.sanchong.application.usecase;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.port.out.OpeningTotals;
import org.sanchong.application.port.out.OutgoingSettlements;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Wording;
import org.sanchong.domain.person.IdentityNumber;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRun;

/** Reads all claims, settles unit by unit on several threads, and writes the settlements in the claims' order. */
final class SettlingClaims implements SettleClaims {
    private static final int UNITS_AT_ONCE = 256;
    private static final int ROWS_OF_A_PART = 1 << 14;
    private static final int PARTS_AHEAD = 2;

    private final PolicyCatalog catalog;
    private final SettlementCalculator calculator;

    SettlingClaims(PolicyCatalog catalog) {
        this.catalog = catalog;
        this.calculator = SettlementCalculator.of(catalog);
    }

    @Override
    public Result settle(Command command) {
        int forced = command.policy().map(this::number).orElse(-1);
        SettlementRun policies = calculator.newRun(command.isStrict());
        List<String> categories = catalog.vocabulary().categories().stream()
                .map(c -> c.category().code())
                .toList();
        ClaimIntake intake = new ClaimIntake(policies, forced, categories);
        command.claims().giveTo(intake);
        ClaimTable table = intake.table();
        Batch batch = batch(command, table, policies);
        ExecutorService threads = Executors.newFixedThreadPool(command.threads());
        try {
            int settled = settleUnits(command, batch, threads);
            writeSettlements(command, batch, threads);
            command.derivations().ifPresent(d -> d.end());
            command.closing().ifPresent(c -> c.write(batch.totals().closing()));
            return new Result(table.size(), settled, identityNumbers(table));
        } finally {
            threads.shutdownNow();
        }
    }

    private int number(PolicyId policy) {
        return calculator
                .number(policy)
                .orElseThrow(() -> new UnusableFileException("the catalog has no policy \"" + policy + "\". It has: "
                        + String.join(
                                ", ",
                                catalog.policies().stream()
                                        .map(p -> p.id().value())
                                        .toList())));
    }

    private Batch batch(Command command, ClaimTable table, SettlementRun policies) {
        Totals totals = new Totals(
                table,
                command.opening().map(OpeningTotals::read),
                command.closing().isPresent());
        totals.read(policies);
        return new Batch(
                table,
                new Units(table, policies),
                new Results(table.size()),
                totals,
                command.derivations().orElse(null),
                new Wording(catalog, command.language()),
                catalog.policies().stream().map(p -> p.id().value()).toList(),
                policies.lexicon().required("total"));
    }

    private int settleUnits(Command command, Batch batch, ExecutorService threads) {
        command.derivations()
                .ifPresent(d -> d.begin(command.threads(), batch.table().size()));
        AtomicInteger next = new AtomicInteger();
        List<Future<Integer>> running = new ArrayList<>();
        for (int i = 0; i < command.threads(); i++) {
            UnitWorker worker = new UnitWorker(i, calculator.newRun(command.isStrict()), batch);
            running.add(threads.submit(() -> {
                for (int from = next.getAndAdd(UNITS_AT_ONCE);
                        from < batch.units().size();
                        from = next.getAndAdd(UNITS_AT_ONCE)) {
                    int until = Math.min(batch.units().size(), from + UNITS_AT_ONCE);
                    for (int unit = from; unit < until; unit++) {
                        worker.settle(unit);
                    }
                }
                return worker.settled();
            }));
        }
        int settled = 0;
        for (Future<Integer> each : running) {
            settled += join(each);
        }
        return settled;
    }

    /** Fills parts on all threads, a few ahead, and writes them in order. */
    private void writeSettlements(Command command, Batch batch, ExecutorService threads) {
        OutgoingSettlements out = command.settlements();
        out.begin(batch.table().carriedColumns());
        List<String> notes = batch.wordsOfNotes();
        Deque<Future<OutgoingSettlements.Part>> filling = new ArrayDeque<>();
        for (int from = 0; from < batch.table().size(); from += ROWS_OF_A_PART) {
            int start = from;
            int end = Math.min(batch.table().size(), from + ROWS_OF_A_PART);
            filling.add(threads.submit(() -> fill(out.newPart(), new TableRow(batch, notes), start, end)));
            if (filling.size() > PARTS_AHEAD * command.threads()) {
                out.append(join(filling.remove()));
            }
        }
        while (!filling.isEmpty()) {
            out.append(join(filling.remove()));
        }
    }

    private static OutgoingSettlements.Part fill(OutgoingSettlements.Part part, TableRow row, int start, int end) {
        for (int i = start; i < end; i++) {
            row.point(i);
            part.add(row);
        }
        return part;
    }

    private static <T> T join(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while settling", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static int identityNumbers(ClaimTable table) {
        int valid = 0;
        for (int i = 0; i < table.personIds.size(); i++) {
            valid += IdentityNumber.isValid(table.personIds.text(i)) ? 1 : 0;
        }
        return valid;
    }
}
