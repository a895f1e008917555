package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Interpretation;

/** Reads the registers of readings; what a later one says takes the place of what an earlier one said by that id. */
final class InterpretationReader {
    private final Library library;
    private final Set<String> policies;
    private final Defects defects;
    private final Map<String, Fields> items = new LinkedHashMap<>();

    InterpretationReader(Library library, Set<String> policies, Defects defects) {
        this.library = library;
        this.policies = policies;
        this.defects = defects;
    }

    /** Takes up a register. */
    void read(Fields file) {
        Map<String, Fields> own = new LinkedHashMap<>();
        file.require("interpretations")
                .ifPresent(list -> Lists.items(list, defects)
                        .forEach(item -> Fields.of(item, defects).ifPresent(fields -> {
                            String id = fields.require("id", ScalarForm.NAME).orElse("");
                            if (own.putIfAbsent(id, fields) != null && !id.isEmpty()) {
                                String message = "two readings of the register are called '" + id + "'";
                                defects.error(fields.placeOf("id"), DefectCode.DUPLICATE_NAME, message);
                            }
                        })));
        items.putAll(own);
    }

    /** Returns the readings of all registers. */
    List<Interpretation> readings() {
        List<Interpretation> readings = new ArrayList<>();
        items.forEach((id, fields) -> reading(id, fields).ifPresent(readings::add));
        return readings;
    }

    private Optional<Interpretation> reading(String id, Fields fields) {
        int before = defects.errors();
        Interpretation.Builder reading = Interpretation.builder().id(id);
        Titles.require(fields, "question", defects)
                .ifPresent(text -> reading.question(text.english()).questionChinese(text.chinese()));
        Titles.require(fields, "choice", defects)
                .ifPresent(text -> reading.choice(text.english()).choiceChinese(text.chinese()));
        fields.require("reason")
                .flatMap(text -> Titles.orEnglishAlone(text, defects))
                .ifPresent(reading::reason);
        fields.require("stake")
                .flatMap(text -> Titles.orEnglishAlone(text, defects))
                .ifPresent(reading::stake);
        fields.require("readings")
                .ifPresent(list -> Lists.several(list, defects)
                        .forEach(item -> Titles.orEnglishAlone(item, defects).ifPresent(reading::addReading)));
        fields.get("clauses")
                .ifPresent(list ->
                        Lists.items(list, defects).forEach(item -> clause(item).ifPresent(reading::addClause)));
        fields.get("policies")
                .ifPresent(list ->
                        Lists.items(list, defects).forEach(item -> policy(item).ifPresent(reading::addPolicy)));
        fields.get(StakeReader.KEY); // Told by PolicyStakes: no claim is settled by it.
        fields.close();
        return defects.unlessSince(before, fields.place(), reading::build);
    }

    private Optional<ClauseId> clause(Written written) {
        String[] parts = written.text().split(" ", 2);
        if (parts.length < 2) {
            String message = "'" + written.text() + "' is no clause; write document and number, as \"heze-2022 一(四)\"";
            defects.error(written.place(), DefectCode.BAD_SCALAR, message);
            return Optional.empty();
        }
        ClauseId id = new ClauseId(parts[0], parts[1]);
        if (!library.has(id)) {
            String message = library.has(id.document())
                    ? id.document() + " prints no clause '" + id.number() + "'"
                    : "the catalog holds no document '" + id.document() + "'";
            DefectCode code = library.has(id.document()) ? DefectCode.UNKNOWN_CLAUSE : DefectCode.UNKNOWN_DOCUMENT;
            defects.about(id).error(written.place(), code, message);
        }
        return Optional.of(id);
    }

    private Optional<String> policy(Written written) {
        if (!policies.contains(written.text())) {
            String message = "the catalog holds no policy '" + written.text() + "'";
            defects.error(written.place(), DefectCode.UNKNOWN_POLICY, message);
            return Optional.empty();
        }
        return Optional.of(written.text());
    }
}
