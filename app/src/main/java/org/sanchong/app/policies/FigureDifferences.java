package org.sanchong.app.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanchong.app.policies.Difference.Sides;
import org.sanchong.app.policies.Difference.Spot;
import org.sanchong.app.policies.PolicyFigure.Kind;
import org.sanchong.domain.law.CellKey;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.law.Source;

/**
 * Compares figures cell by cell. A single figure, or none at all, stands for every cell of a table on the other side.
 */
final class FigureDifferences {
    private final Differences differences;
    private final FactWords facts;
    private final FigureWords words;
    private final Phrases phrases;

    FigureDifferences(Differences differences, FactWords facts) {
        this.differences = differences;
        this.facts = facts;
        this.words = new FigureWords(facts);
        this.phrases = facts.phrases();
    }

    /**
     * What a table of figures is.
     *
     * @param kind what its figures are
     * @param account the account of a cap; else empty
     * @param band which band it is in, for people; empty where there is but one
     * @param source the clause around it, which rules that there is no figure
     */
    record Role(Kind kind, String account, String band, Source source) {
        /** Returns that of a table in no band. */
        static Role of(Kind kind, Source source) {
            return new Role(kind, "", "", source);
        }

        Provision.Key key(List<String> by, List<CellKey> at) {
            return new Provision.Key(FigureJson.name(kind), account, by, at);
        }
    }

    /** Compares two tables, or one with nothing. */
    void compare(Spot spot, Sides<Role> roles, Sides<? extends FigureTable<?>> tables) {
        Optional<FigureTable<?>> before = tables.before().map(t -> t);
        Optional<FigureTable<?>> after = tables.after().map(t -> t);
        List<Provision> old = provisions(roles.before(), before, after);
        List<Provision> now = provisions(roles.after(), after, before);
        differences.compareAll(spot, old, now);
        if (before.isPresent() && after.isPresent()) {
            Sides<Provision> choices = new Sides<>(
                    roles.before().map(role -> choice(role, before.get())),
                    roles.after().map(role -> choice(role, after.get())));
            differences.compare(spot, choices);
        }
    }

    /** Returns by what the table chooses its figures. */
    private Provision choice(Role role, FigureTable<?> table) {
        String name =
                label(role, words.name(kindOnly(role, List.of()), List.of())) + phrases.either(", chosen by", "，选择依据");
        String by = table.by().isEmpty()
                ? phrases.either("nothing: one figure for all", "无：各类适用同一参数")
                : String.join(
                        phrases.either(", ", "、"),
                        table.by().stream().map(facts::attribute).toList());
        return Provision.of("chosen_by", name, table.by(), by)
                .which(FigureJson.name(role.kind()))
                .by(role.source());
    }

    private List<Provision> provisions(
            Optional<Role> role, Optional<FigureTable<?>> table, Optional<FigureTable<?>> other) {
        if (role.isEmpty() || table.isEmpty()) {
            return List.of();
        }
        List<List<CellKey>> wanted = other
                .filter(t -> !t.by().isEmpty() && table.get().by().isEmpty())
                .stream()
                .flatMap(t -> t.cells().stream())
                .<List<CellKey>>map(FigureTable.Cell::keys)
                .toList();
        List<String> by = wanted.isEmpty() ? table.get().by() : other.get().by();
        List<Provision> provisions = new ArrayList<>();
        if (table.get().cells().isEmpty()) {
            for (List<CellKey> keys : wanted.isEmpty() ? List.of(List.<CellKey>of()) : wanted) {
                provisions.add(none(role.get(), by, keys));
            }
            return provisions;
        }
        for (FigureTable.Cell<?> cell : table.get().cells()) {
            Stream<List<CellKey>> places = wanted.isEmpty() ? Stream.of(cell.keys()) : wanted.stream();
            places.forEach(keys -> provisions.add(figure(role.get(), by, keys, cell.figure())));
        }
        return provisions;
    }

    private Provision none(Role role, List<String> by, List<CellKey> keys) {
        Provision.Key key = role.key(by, keys);
        String name = name(role, by, keys);
        return new Provision(key, name, "", List.of(), phrases.either("none", "不设"), Optional.empty(), "")
                .by(role.source());
    }

    private <V extends Comparable<V>> Provision figure(
            Role role, List<String> by, List<CellKey> keys, Figure<V> figure) {
        return new Provision(
                role.key(by, keys),
                name(role, by, keys),
                figure.value(),
                List.of(figure.source(), figure.floor(), figure.ceiling(), figure.rangeClause(), figure.derivedFrom()),
                figure.value().toString(),
                Optional.of(figure.source()),
                words.remark(figure));
    }

    private String name(Role role, List<String> by, List<CellKey> keys) {
        return label(role, words.name(kindOnly(role, by), keys));
    }

    private static PolicyFigure.Role kindOnly(Role role, List<String> by) {
        return new PolicyFigure.Role(role.kind(), 0, role.account(), by);
    }

    private String label(Role role, String name) {
        return role.band().isEmpty() ? name : role.band() + phrases.either(": ", "：") + name;
    }
}
