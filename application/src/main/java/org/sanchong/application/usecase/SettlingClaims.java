package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.port.out.OpeningTotals;
import org.sanchong.application.port.out.OutgoingSettlements;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.Batch.BatchFacts;
import org.sanchong.application.wording.FileWords;
import org.sanchong.application.wording.LineWords;
import org.sanchong.application.wording.RegisterWording;
import org.sanchong.application.wording.Wording;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.register.CertificationRegister;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRun;

/** Reads all claims, settles unit by unit on several threads, and writes the settlements in the claims' order. */
final class SettlingClaims implements SettleClaims {
    private static final int PARTS_AHEAD = 2;

    private final PolicyCatalog catalog;
    private final SettlementCalculator calculator;

    SettlingClaims(PolicyCatalog catalog) {
        this.catalog = catalog;
        this.calculator = SettlementCalculator.of(catalog);
    }

    @Override
    public Result settle(Command command) {
        try (Crew crew = new Crew(command.threads())) {
            SettlementRun policies = calculator.newRun(command.isStrict());
            Intake intake = read(command, policies, crew);
            ClaimTable table = intake.table();
            Partitions claims = partitions(table, true, crew);
            AtomicInteger partition = new AtomicInteger();
            crew.together(thread -> () -> {
                Duplicates duplicates = new Duplicates(table, claims);
                for (int at = partition.getAndIncrement(); at < claims.size(); at = partition.getAndIncrement()) {
                    duplicates.mark(at);
                }
                return thread;
            });
            fillCategories(command, table, policies, crew);
            markUncovered(command, table, policies, crew);
            Households.tie(table, policies, calculator.policies().size());
            Batch batch = batch(command, table, partitions(table, false, crew), policies);
            Counts counts = command.books().isPresent()
                    ? new SettlingFileIntoBooks(catalog, calculator, command).settle(batch, crew)
                    : settleUnits(command, batch, crew);
            writeSettlements(command, batch, crew);
            command.derivations().ifPresent(d -> d.end());
            command.closing().ifPresent(c -> c.write(batch.totals().closing()));
            return new Result(
                    table.size(),
                    counts.settled(),
                    counts.identityNumbers(),
                    intake.stray(),
                    intake.unusable(),
                    counts.corrected());
        }
    }

    private void fillCategories(Command command, ClaimTable table, SettlementRun policies, Crew crew) {
        registered(command).ifPresent(known -> {
            RegisteredCategories register = new RegisteredCategories(catalog.vocabulary(), known);
            int day = table.layout().dayOf(policies.lexicon().required("discharged_on"));
            crew.each(table.segments(), segment -> register.fill(table.segment(segment), day));
        });
    }

    /** Returns the register as it is asked, if it is. */
    private Optional<CertificationRegister> registered(Command command) {
        Optional<CertificationRegister> inBooks = command.certifications()
                .map(books -> books.register(command.registerKnownOn().orElse(LocalDate.MAX)));
        if (inBooks.isPresent()) {
            return inBooks;
        }
        RegisterWording wording = new RegisterWording(catalog, command.language());
        return command.register()
                .map(records -> new RegisterRecords(catalog.vocabulary(), wording).read(records))
                .map(all -> command.registerKnownOn().map(all::asKnownOn).orElse(all));
    }

    private void markUncovered(Command command, ClaimTable table, SettlementRun policies, Crew crew) {
        command.enrolments().ifPresent(enrolments -> {
            CoverRegister register = new CoverRegister(catalog, calculator.policies(), enrolments, command.language());
            int day = table.layout().dayOf(policies.lexicon().required("discharged_on"));
            crew.each(table.segments(), segment -> register.mark(table.segment(segment), day, policies.lexicon()));
        });
    }

    private Intake read(Command command, SettlementRun policies, Crew crew) {
        int forced = command.policy().map(this::number).orElse(-1);
        ClaimColumns header = new ClaimColumns(policies.lexicon(), forced < 0);
        List<String> given = command.claims().columns();
        List<ClaimColumns.ClaimColumn> columns = header.read(new FileWords(catalog.vocabulary()).columns(given), given);
        ClaimBills bills = command.lines()
                .map(lines -> ClaimBills.of(lines, new LineWords(catalog.vocabulary()), policies.lexicon(), columns))
                .orElse(null);
        ClaimReferrals referrals = ClaimReferrals.of(
                new ClaimReferrals.Given(
                        command.filings().orElse(null),
                        command.contracts().orElse(null),
                        command.answers().orElse(null)),
                new ClaimReferrals.Ruled(catalog.vocabulary(), calculator.policies(), policies.lexicon()),
                columns);
        IntakeTerms terms = new IntakeTerms(
                policies, forced, catalog.vocabulary(), new IntakeTerms.Columns(columns, bills, referrals));
        List<ClaimSegment> segments = new ReadingClaims(command.claims(), terms).read(crew);
        ClaimTable table = new ClaimTable(terms.layout(), columns, header.defaults(), segments);
        return new Intake(
                table,
                bills == null ? StrayLines.none() : bills.stray(),
                referrals == null ? 0 : referrals.unusable().size());
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

    private static Partitions partitions(ClaimTable table, boolean byClaim, Crew crew) {
        Partitions partitions = new Partitions(table, byClaim);
        crew.each(table.segments(), partitions::sort);
        return partitions;
    }

    private Batch batch(Command command, ClaimTable table, Partitions units, SettlementRun policies) {
        RowLayout layout = table.layout();
        // Books may know policies that the catalog has no longer.
        List<String> ids = new CopyOnWriteArrayList<>(
                calculator.policies().stream().map(p -> p.id().value()).toList());
        return new Batch(
                table,
                units,
                new NoteNumbers.Shared(),
                new Totals(
                        table,
                        command.opening().map(OpeningTotals::read),
                        command.closing().isPresent()),
                command.derivations().orElse(null),
                new Wording(catalog, command.language()),
                ids,
                new BatchFacts(
                        layout.amountOf(policies.lexicon().required("total")),
                        layout.dayOf(policies.lexicon().required("discharged_on"))),
                layout.reverses < 0 ? null : new RefundTerms(table, policies.lexicon(), ids),
                command.books().isPresent());
    }

    private Counts settleUnits(Command command, Batch batch, Crew crew) {
        ClaimTable table = batch.table();
        command.derivations().ifPresent(d -> d.begin(crew.threads(), table.size()));
        crew.each(table.segments(), segment -> table.segment(segment).expectResults());
        AtomicInteger next = new AtomicInteger();
        List<UnitWorker> workers = crew.together(thread -> () -> {
            UnitWorker worker = new UnitWorker(thread, calculator.newRun(command.isStrict()), batch);
            for (int at = next.getAndIncrement(); at < batch.units().size(); at = next.getAndIncrement()) {
                worker.settle(at);
            }
            return worker;
        });
        int settled = workers.stream().mapToInt(UnitWorker::settled).sum();
        int identityNumbers =
                workers.stream().mapToInt(UnitWorker::identityNumbers).sum();
        return new Counts(settled, identityNumbers, List.of());
    }

    /** Fills parts on all threads, a few ahead, and writes them in order. */
    private static void writeSettlements(Command command, Batch batch, Crew crew) {
        OutgoingSettlements out = command.settlements();
        out.begin(batch.table().carriedColumns());
        List<String> notes = batch.wordsOfNotes();
        Deque<Future<OutgoingSettlements.Part>> filling = new ArrayDeque<>();
        for (int at = 0; at < batch.table().segments(); at++) {
            ClaimSegment segment = batch.table().segment(at);
            filling.add(crew.begin(() -> fill(out.newPart(), new TableRow(batch, notes, segment), segment)));
            if (filling.size() > PARTS_AHEAD * crew.threads()) {
                out.append(Crew.join(filling.remove()));
            }
        }
        while (!filling.isEmpty()) {
            out.append(Crew.join(filling.remove()));
        }
    }

    private static OutgoingSettlements.Part fill(OutgoingSettlements.Part part, TableRow row, ClaimSegment segment) {
        row.wordFaults();
        for (int i = 0; i < segment.size; i++) {
            row.point(segment, segment.rowAt(i));
            part.add(row);
        }
        return part;
    }

    private record Intake(ClaimTable table, StrayLines stray, int unusable) {}

    /** How many claims are settled, how many people are named by a valid identity number, and which claims were corrected. */
    record Counts(int settled, int identityNumbers, List<ClaimId> corrected) {
        /** Keeps the list as it is now. */
        Counts {
            corrected = List.copyOf(corrected);
        }
    }
}
