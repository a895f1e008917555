package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.application.port.out.Warnings;
import org.sanchong.domain.time.PlanYear;

/** What was told of crossings, in a database. */
final class StoredWarnings implements Warnings {
    /** Of so many hexadecimal digits are the numbers of warnings. */
    private static final int DIGITS = 20;

    private final Transactions transactions;
    private final Vault vault;

    StoredWarnings(Transactions transactions, Vault vault) {
        this.transactions = transactions;
        this.vault = vault;
    }

    @Override
    public <R> R take(PlanYear year, InstantSource clock, Intake<R> intake) {
        return take(clock, intake, reading -> kept(reading.ofYear(year.year()).values()));
    }

    @Override
    public <R> R take(String number, InstantSource clock, Intake<R> intake) {
        return take(clock, intake, reading -> kept(List.of(reading.ofCase(number))));
    }

    private interface Looking {
        List<Kept> at(CaseReading reading) throws SQLException;
    }

    private <R> R take(InstantSource clock, Intake<R> intake, Looking looking) {
        return transactions.write(connection -> {
            CaseWriting writing = CaseWriting.alone(connection, vault);
            List<Kept> known = looking.at(reading(connection));
            Change<R> change = intake.on(known);
            Map<String, Integer> places = new LinkedHashMap<>();
            known.forEach(kept -> places.put(kept.number(), kept.steps().size()));
            for (Addition addition : change.additions()) {
                String number = number(addition.crossing());
                int place = places.merge(number, 1, (before, one) -> before + one);
                if ((place == 1) != (addition.step() instanceof Step.Pushed)) {
                    throw new IllegalArgumentException("a warning is pushed once, and first: " + number);
                }
                write(writing, addition, new Place(number, place), clock);
            }
            return change.result();
        });
    }

    /** Where a step stands. */
    private record Place(String number, int place) {}

    private static void write(CaseWriting writing, Addition addition, Place at, InstantSource clock)
            throws SQLException {
        Crossing crossing = addition.crossing();
        Step step = addition.step();
        writing.write(
                new CaseRow.Step(
                        CaseRow.Subject.WARNING,
                        at.number(),
                        at.place(),
                        WarningText.kind(step),
                        step.on(),
                        crossing.alert().year().year(),
                        WarningText.claims(crossing, step)),
                crossing.alert().person(),
                WarningText.write(crossing, step),
                clock.instant());
    }

    /** Nobody learns from a number whose the warning is; the same crossing has the same. */
    private String number(Crossing crossing) {
        byte[] key = vault.keys().searchKey("warning", crossing.policy() + "\n" + crossing.alert());
        return HexFormat.of().formatHex(key).substring(0, DIGITS);
    }

    @Override
    public Optional<Kept> find(String number) {
        return transactions.read(connection ->
                kept(List.of(reading(connection).ofCase(number))).stream().findFirst());
    }

    @Override
    public List<Kept> pushed(LocalDate from, LocalDate to) {
        return transactions.read(connection -> {
            CaseReading reading = reading(connection);
            return kept(reading, reading.happened("PUSHED", from, to));
        });
    }

    @Override
    public List<Kept> open() {
        return transactions.read(connection -> {
            CaseReading reading = reading(connection);
            return kept(reading, reading.open());
        });
    }

    private CaseReading reading(Connection connection) {
        return new CaseReading(connection, vault, CaseRow.Subject.WARNING);
    }

    private static List<Kept> kept(CaseReading reading, Collection<String> numbers) throws SQLException {
        List<List<CaseReading.Opened>> cases = new ArrayList<>();
        for (String number : numbers) {
            cases.add(reading.ofCase(number));
        }
        return kept(cases);
    }

    private static List<Kept> kept(Collection<List<CaseReading.Opened>> cases) {
        List<Kept> kept = new ArrayList<>();
        for (List<CaseReading.Opened> events : cases) {
            if (!events.isEmpty() && !events.get(0).isForgotten()) {
                Crossing crossing = WarningText.crossing(events.get(0));
                kept.add(new Kept(
                        events.get(0).step().caseId(),
                        crossing,
                        events.stream()
                                .map(event -> WarningText.read(event, crossing))
                                .toList()));
            }
        }
        return kept;
    }
}
