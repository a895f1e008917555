package org.sanchong.application.usecase;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.domain.policy.PolicyCatalog;

/**
 * Reads all claims, settles unit by unit on several threads, and writes the settlements in the claims' order. Claims that
 * do not fit in the memory go outside it, and come back some units after the other.
 */
final class SettlingClaims implements SettleClaims {
    private final ReadyCatalog ready;

    SettlingClaims(PolicyCatalog catalog) {
        this.ready = ReadyCatalog.of(catalog);
    }

    @Override
    public Result settle(Command command) {
        try (Crew crew = new Crew(command.threads())) {
            ReadingFile file =
                    new ReadingFile(ready, command, ready.calculator().newRun(command.isStrict()));
            Settled settled = command.isSorted()
                    ? new SettlingSorted(ready, command, file).settle(crew)
                    : settle(command, file, crew);
            command.derivations().ifPresent(d -> d.end());
            command.closing().ifPresent(c -> c.write(settled.shared().totals().closing()));
            return new Result(
                    settled.claims(),
                    settled.counts().settled(),
                    settled.counts().identityNumbers(),
                    file.stray(),
                    file.unusable(),
                    settled.counts().corrected(),
                    settled.outside());
        }
    }

    private Settled settle(Command command, ReadingFile file, Crew crew) {
        SegmentKeeping read = file.read(crew);
        return read.isSpilled()
                ? settleOutside(command, file, file.outside(read), crew)
                : settleInMemory(command, file, file.empty().with(read.inMemory()), crew);
    }

    private Settled settleInMemory(Command command, ReadingFile file, ClaimTable table, Crew crew) {
        markDuplicates(table, crew);
        // Once all claims are read, what read them settles too.
        SettlingUnits settling = new SettlingUnits(
                ready, command, table, new SettlingUnits.Means(file.terms().policies(), table.size()));
        Batch batch = settling.settle(table, null, crew);
        command.settlements().begin(table.carriedColumns());
        new WritingSettlements(command.settlements(), crew).write(batch, table.segments(), table::segment);
        return new Settled(table.size(), settling.counts(), batch, Outside.none());
    }

    /** Gives rows their fault whose claim id an earlier row of the table has. */
    static void markDuplicates(ClaimTable table, Crew crew) {
        if (table.size() < 2) {
            return;
        }
        Partitions claims = new Partitions(table, true);
        crew.each(table.segments(), claims::sort);
        AtomicInteger partition = new AtomicInteger();
        crew.together(thread -> () -> {
            Duplicates duplicates = new Duplicates(table, claims);
            for (int at = partition.getAndIncrement(); at < claims.size(); at = partition.getAndIncrement()) {
                duplicates.mark(at);
            }
            return thread;
        });
    }

    private Settled settleOutside(Command command, ReadingFile file, SpilledTable read, Crew crew) {
        SpilledTable table = SpilledHouseholds.regroup(read, ready.calculator(), crew);
        SpilledDuplicates duplicates = SpilledDuplicates.of(table, crew, command.memory());
        SettlingUnits settling = new SettlingUnits(
                ready,
                command,
                file.empty(),
                new SettlingUnits.Means(file.terms().policies(), table.size()));
        int[] ends = table.ends(table::rowBytes, command.memory());
        Rounds rounds = new Rounds(table, duplicates, settling, file.empty());
        for (int round = 0; round < ends.length; round++) {
            settleRound(new Slices(round == 0 ? 0 : ends[round - 1], ends[round]), rounds, crew);
        }
        Batch shared = settling.shared(file.empty());
        command.settlements().begin(file.empty().carriedColumns());
        new WritingSettlements(command.settlements(), crew)
                .write(shared, table.segments(), at -> table.spill().readSettled(table.segment(at)));
        return new Settled(
                table.size(),
                settling.counts(),
                shared,
                new Outside(ends.length, table.spill().bytes()));
    }

    /** Brings some slices into the memory, settles them, and takes them out: afterwards nothing knows them any longer. */
    private static void settleRound(Slices slices, Rounds of, Crew crew) {
        SpilledTable table = of.table();
        ClaimTable some = of.empty().of(read(table, slices, of.duplicates(), crew), table);
        of.settling().settle(some, of.duplicates(), crew);
        crew.each(
                table.segments(),
                at -> table.spill().writeResults(some.segment(at), slices.first(), table.segment(at)));
        of.settling().letGo(of.empty());
    }

    private static List<ClaimSegment> read(SpilledTable table, Slices slices, SpilledDuplicates known, Crew crew) {
        ClaimSegment[] segments = new ClaimSegment[table.segments()];
        crew.each(segments.length, at -> {
            ClaimSegment segment = table.spill().read(table.segment(at), slices.first(), slices.until());
            for (int row = 0; row < segment.size; row++) {
                if (known.isDuplicate(table.start(at) + segment.placeOf(row)) && segment.fault(row) == null) {
                    segment.fault(row, new ClaimFault.DuplicateClaim(segment.text(row, RowLayout.CLAIM)));
                }
            }
            segments[at] = segment;
        });
        return Arrays.asList(segments);
    }

    /** What all rounds have in common. */
    private record Rounds(SpilledTable table, SpilledDuplicates duplicates, SettlingUnits settling, ClaimTable empty) {}

    /** Consecutive slices. */
    private record Slices(int first, int until) {}

    /** What settling a file came to. */
    record Settled(int claims, SettlingUnits.Counts counts, Batch shared, Outside outside) {}
}
