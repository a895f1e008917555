package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sanchong.domain.law.Carrier;
import org.sanchong.domain.law.ClauseKind;

/** Reads what carries a clause out: {@code {rule: …}}, {@code {planned: rule, topic: …}}, {@code {delegated: …}}. */
final class CarrierReader {
    private static final Constants<Carrier.Means> MEANS =
            Constants.of(List.of(Carrier.Means.values()), means -> means.name().toLowerCase(Locale.ROOT));
    private static final String NOT_NAMED = "NOT_NAMED";
    private static final String DELEGATED = "delegated";
    private static final String PLANNED = "planned";

    private final Defects defects;

    CarrierReader(Defects defects) {
        this.defects = defects;
    }

    /** Returns what stands at {@code by} of a clause of that kind. */
    List<Carrier> read(Fields clause, Optional<ClauseKind> kind) {
        List<Carrier> carriers = new ArrayList<>();
        clause.get("by").ifPresent(written -> {
            if (kind.equals(Optional.of(ClauseKind.CONTEXT))) {
                String message =
                        "a clause of kind CONTEXT has nothing to carry out; leave 'by' out, or change the kind";
                defects.error(clause.placeOf("by"), DefectCode.CONFLICTING_KEYS, message);
            }
            List<Written> items = written.isList() ? written.items() : List.of(written);
            for (Written item : items) {
                Fields.of(item, defects).ifPresent(fields -> one(fields, kind, carriers));
            }
        });
        return carriers;
    }

    private void one(Fields fields, Optional<ClauseKind> kind, List<Carrier> carriers) {
        if (fields.has(DELEGATED)) {
            delegated(fields, kind, carriers);
        } else if (fields.has(PLANNED)) {
            Optional<Carrier.Means> means = fields.get(PLANNED).flatMap(word -> MEANS.read(word, defects));
            Optional<String> topic = fields.require("topic", ScalarForm.NAME);
            means.ifPresent(m -> topic.ifPresent(t -> carriers.add(new Carrier.Planned(m, t))));
        } else {
            named(fields, carriers);
        }
        fields.close();
    }

    private void delegated(Fields fields, Optional<ClauseKind> kind, List<Carrier> carriers) {
        if (kind.isPresent() && kind.get() != ClauseKind.DELEGATED) {
            String message = "only a clause of kind DELEGATED is left to another document; change the kind, or say "
                    + "what carries it out";
            defects.error(fields.placeOf(DELEGATED), DefectCode.CONFLICTING_KEYS, message);
        }
        for (Written document :
                fields.get(DELEGATED).map(w -> Lists.oneOrMore(w, defects)).orElse(List.of())) {
            ScalarForm.TEXT
                    .read(document, defects)
                    .map(title -> new Carrier.Delegated(title.equals(NOT_NAMED) ? "" : title))
                    .ifPresent(carriers::add);
        }
    }

    private void named(Fields fields, List<Carrier> carriers) {
        int before = carriers.size();
        int errors = defects.errors();
        MEANS.byWord()
                .forEach((word, means) -> fields.get(word).ifPresent(written -> {
                    for (Written name : Lists.oneOrMore(written, defects)) {
                        ScalarForm.CARRIER
                                .read(name, defects)
                                .map(n -> new Carrier.Named(means, n))
                                .ifPresent(carriers::add);
                    }
                }));
        if (carriers.size() == before && defects.errors() == errors) {
            String message = "what carries the clause out must be given: one of "
                    + String.join(", ", MEANS.byWord().keySet()) + ", " + PLANNED + ", " + DELEGATED;
            defects.error(fields.place(), DefectCode.MISSING_KEY, message);
        }
    }
}
