package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.law.CellKey;
import org.sanchong.domain.law.FigureTable;

/**
 * Reads a table of figures, nested once for each attribute that chooses.
 *
 * @param <V> what its figures are
 */
final class TableReader<V extends Comparable<V>> {
    private final FigureReader<V> figures;
    private final String name;
    private final Defects defects;
    private final FigureTable.Builder<V> table = FigureTable.builder();
    private final List<PolicyWords.Asked> by = new ArrayList<>();

    TableReader(FigureReader<V> figures, String name) {
        this.figures = figures;
        this.name = name;
        this.defects = figures.level().defects();
    }

    /** Returns the table, unless there are defects in it. */
    Optional<FigureTable<V>> read(Written written) {
        return Fields.of(written, defects).flatMap(fields -> {
            int before = defects.errors();
            fields.require("by").ifPresent(this::attributes);
            figures.passOverAccount(fields);
            SourceLevel level = figures.level().under(fields);
            if (defects.errors() == before) {
                cells(fields, List.of(), figures.at(level));
            }
            return defects.unlessSince(before, written.place(), table::build);
        });
    }

    private void attributes(Written written) {
        for (Written item : Lists.oneOrMore(written, defects)) {
            figures.level().words().attribute(item, defects).ifPresent(attribute -> choose(attribute, item.place()));
        }
    }

    private void choose(PolicyWords.Asked attribute, Place place) {
        if (attribute.kind() == ClaimAttribute.Kind.AMOUNT || attribute.kind() == ClaimAttribute.Kind.DATE) {
            String message = attribute.name() + " is an amount or a day; a table is chosen by codes, counts and ages";
            defects.error(place, DefectCode.WRONG_KIND, message);
        } else if (by.contains(attribute)) {
            defects.error(place, DefectCode.DUPLICATE_NAME, attribute.name() + " already chooses");
        } else {
            by.add(attribute);
            table.addBy(attribute.name());
        }
    }

    private void cells(Fields fields, List<CellKey> above, FigureReader<V> reader) {
        PolicyWords.Asked attribute = by.get(above.size());
        List<CellKey> seen = new ArrayList<>();
        List<Written.Entry> entries = fields.rest();
        if (entries.isEmpty()) {
            defects.error(fields.place(), DefectCode.MISSING_KEY, "the table has no cell for " + attribute.name());
        }
        for (Written.Entry entry : entries) {
            key(attribute, entry.key()).ifPresent(key -> {
                if (seen.stream().anyMatch(other -> overlap(key, other))) {
                    String message = key + " overlaps with a cell above it";
                    defects.error(entry.key().place(), DefectCode.RANGES_OVERLAP, message);
                }
                seen.add(key);
                List<CellKey> keys = new ArrayList<>(above);
                keys.add(key);
                cell(keys, entry.value(), reader);
            });
        }
    }

    private void cell(List<CellKey> keys, Written value, FigureReader<V> reader) {
        if (keys.size() < by.size()) {
            Fields.of(value, defects).ifPresent(inner -> cells(inner, keys, reader));
            return;
        }
        String cell = keys.stream().map(CellKey::toString).collect(Collectors.joining(", ", "[", "]"));
        reader.figure(name + cell, value).ifPresent(figure -> table.addCell(new FigureTable.Cell<>(keys, figure)));
    }

    private Optional<CellKey> key(PolicyWords.Asked attribute, Written written) {
        if (attribute.isNominal()) {
            Optional<String> value = attribute.value(written, defects);
            value.ifPresent(code -> figures.level().words().mentions().add(attribute, code, written.place()));
            return value.map(CellKey.OfCode::new);
        }
        return ScalarForm.RANGE.read(written, defects).map(CellKey.class::cast);
    }

    private static boolean overlap(CellKey one, CellKey other) {
        if (one instanceof CellKey.OfRange a && other instanceof CellKey.OfRange b) {
            return a.least() <= b.most() && b.least() <= a.most();
        }
        return one.equals(other);
    }
}
