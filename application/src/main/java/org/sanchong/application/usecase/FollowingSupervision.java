package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanchong.application.port.in.CoverSupervision;
import org.sanchong.application.port.in.FollowSupervision;
import org.sanchong.application.port.in.ShowMatter;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.wording.SupervisionWording;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.supervision.MatterId;
import org.sanchong.domain.supervision.SupervisionEvent;
import org.sanchong.domain.supervision.SupervisionMatter;
import org.sanchong.domain.supervision.YearCoverage;
import org.sanchong.domain.time.PlanYear;

/** Replays what happened to matters of supervision, out of a list, a ledger, or both. */
final class FollowingSupervision implements FollowSupervision, ShowMatter, CoverSupervision {
    private static final List<String> COLUMNS = List.of(
            "matter_id",
            "kind",
            "facility_id",
            "state",
            "since",
            "done_on",
            "found",
            "recovered",
            "outstanding",
            "reward",
            "reason");
    private static final List<String> EVENT_VALUES =
            List.of("kind", "facility_id", "amount", "reference", "reward_rate", "reward_cap", "document");
    private static final List<String> COVERAGE = List.of("facility_id", "plan_year", "kind", "status", "matters");

    private final PolicyCatalog catalog;

    FollowingSupervision(PolicyCatalog catalog) {
        this.catalog = catalog;
    }

    /** What was read. */
    private record Taken(List<SupervisionMatter> matters, int added, List<SupervisionIntake.Refused> refused) {
        List<Unused> unused() {
            return refused.stream()
                    .map(each -> new Unused(each.row(), each.fault()))
                    .toList();
        }
    }

    @Override
    public Result follow(CaseBook book) {
        SupervisionWording wording = new SupervisionWording(catalog, book.language());
        Taken taken = taken(book);
        OutgoingRecords out = book.told();
        out.begin(COLUMNS);
        taken.matters().stream()
                .filter(matter -> !book.isOpenOnly() || !matter.state().isClosed())
                .forEach(matter -> out.add(row(matter)));
        taken.refused().forEach(refused -> out.add(row(refused, wording)));
        return new Result(taken.matters(), taken.added(), taken.unused());
    }

    private Taken taken(CaseBook book) {
        List<SupervisionIntake.Refused> refused = new ArrayList<>();
        List<SupervisionPosting> postings = new ArrayList<>();
        book.events().ifPresent(events -> {
            SupervisionIntake intake = SupervisionIntake.of(events, catalog.vocabulary(), book.asOf());
            refused.addAll(intake.refused());
            postings.addAll(intake.postings());
        });
        if (book.ledgers().isEmpty()) {
            return post(List.of(), postings, refused).result();
        }
        Ledgers ledgers = book.ledgers().get();
        if (postings.isEmpty()) {
            return asOf(
                    post(ledgers.read(Ledgers.Ledger.SUPERVISION), postings, refused)
                            .result(),
                    book.asOf());
        }
        Taken all = ledgers.take(Ledgers.Ledger.SUPERVISION, book.clock(), known -> post(known, postings, refused));
        return asOf(all, book.asOf());
    }

    private static Ledgers.Change<Taken> post(
            List<Ledgers.Entry> known, List<SupervisionPosting> postings, List<SupervisionIntake.Refused> unread) {
        SupervisionRegister register = SupervisionRegister.of(known);
        List<SupervisionIntake.Refused> refused = new ArrayList<>(unread);
        for (SupervisionPosting posting : postings) {
            register.post(posting)
                    .ifPresent(fault -> refused.add(new SupervisionIntake.Refused(
                            posting.row(),
                            posting.matter().value(),
                            posting.event().kind().name(),
                            fault)));
        }
        refused.sort((one, other) -> Integer.compare(one.row(), other.row()));
        return new Ledgers.Change<>(
                register.added(), new Taken(register.matters(), register.added().size(), List.copyOf(refused)));
    }

    /** Leaves out what happened after the day; matters that began later are not there yet. */
    private static Taken asOf(Taken taken, LocalDate day) {
        List<SupervisionMatter> then = new ArrayList<>();
        for (SupervisionMatter matter : taken.matters()) {
            SupervisionRegister alone = new SupervisionRegister();
            matter.events().stream()
                    .filter(event -> !event.on().isAfter(day))
                    .forEach(event -> alone.post(new SupervisionPosting(0, matter.id(), event)));
            then.addAll(alone.matters());
        }
        return new Taken(List.copyOf(then), taken.added(), taken.refused());
    }

    private static List<String> row(SupervisionMatter matter) {
        return List.of(
                matter.id().value(),
                matter.kind().name(),
                matter.body(),
                matter.state().name(),
                matter.since().toString(),
                matter.doneOn().map(LocalDate::toString).orElse(""),
                matter.found().toString(),
                matter.recovered().toString(),
                matter.outstanding().toString(),
                matter.reward().map(Money::toString).orElse(""),
                "");
    }

    private static List<String> row(SupervisionIntake.Refused refused, SupervisionWording wording) {
        List<String> values = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
        values.set(0, refused.matter());
        values.set(COLUMNS.indexOf("state"), "ROW_REJECTED");
        values.set(COLUMNS.indexOf("reason"), wording.fault("", refused.row(), refused.fault()));
        return values;
    }

    @Override
    public boolean show(CaseBook book, String matter) {
        List<SupervisionMatter> found = taken(book).matters().stream()
                .filter(each -> each.id().value().equals(matter))
                .toList();
        List<String> columns = new ArrayList<>(List.of("matter_id", "event", "event_on"));
        columns.addAll(EVENT_VALUES);
        book.told().begin(columns);
        for (SupervisionMatter each : found) {
            for (SupervisionEvent event : each.events()) {
                List<String> values = new ArrayList<>(
                        List.of(matter, event.kind().name(), event.on().toString()));
                values.addAll(SupervisionRows.texts(event, EVENT_VALUES));
                book.told().add(values);
            }
        }
        return !found.isEmpty();
    }

    @Override
    public CoverageResult cover(CaseBook book, IncomingRecords facilities, PlanYear year, boolean isOfShares) {
        FacilityIntake listed = new FacilityIntake(facilities, catalog.vocabulary());
        Map<String, String> regions = listed.regions();
        List<String> bodies = List.copyOf(regions.keySet());
        Taken taken = taken(book);
        List<YearCoverage.Covered> rows = YearCoverage.of(bodies, taken.matters(), year);
        if (isOfShares) {
            new CheckShares(catalog, book).write(rows, regions, year);
        } else {
            list(book.told(), rows, year);
        }
        int missing = (int) rows.stream().filter(row -> !row.isCovered()).count();
        return new CoverageResult(
                bodies.size(),
                missing,
                listed.unused(),
                taken.unused(),
                List.copyOf(YearCoverage.unlisted(bodies, taken.matters())));
    }

    private static void list(OutgoingRecords out, List<YearCoverage.Covered> rows, PlanYear year) {
        out.begin(COVERAGE);
        rows.forEach(row -> out.add(List.of(
                row.body(),
                String.valueOf(year.year()),
                row.kind().name(),
                row.isCovered() ? "COVERED" : "MISSING",
                row.checks().stream().map(MatterId::value).collect(Collectors.joining("; ")))));
    }
}
