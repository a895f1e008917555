package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.sanchong.domain.assistance.AssistanceGrant;
import org.sanchong.domain.assistance.AssistanceKind;
import org.sanchong.domain.assistance.AssistanceRules;
import org.sanchong.domain.assistance.AssistanceStep;
import org.sanchong.domain.assistance.RequiredDocument;
import org.sanchong.domain.assistance.StepPeriod;
import org.sanchong.domain.law.Source;

/** Reads what a policy rules of assistance on application. */
final class AssistanceReader {
    private final SourceLevel policyLevel;

    AssistanceReader(SourceLevel policyLevel) {
        this.policyLevel = policyLevel;
    }

    /** Returns the rules, unless there are defects in them. */
    Optional<AssistanceRules> read(Written written) {
        return Fields.of(written, policyLevel.defects()).flatMap(this::rules);
    }

    private Optional<AssistanceRules> rules(Fields fields) {
        SourceLevel level = policyLevel.under(fields, "source");
        Defects defects = level.defects();
        int before = defects.errors();
        AssistanceRules.Builder rules = AssistanceRules.builder();
        level.source(fields.place()).ifPresent(rules::source);
        rules.addAllGrants(each(fields, "grants", level, this::grant, true));
        rules.addAllDocuments(each(fields, "documents", level, this::document, false));
        rules.addAllPeriods(each(fields, "periods", level, this::period, false));
        clause(fields, "fast-track", level).ifPresent(rules::fastTrack);
        clause(fields, "refusal-in-writing", level).ifPresent(rules::refusalInWriting);
        fields.close();
        return defects.unlessSince(before, fields.place(), rules::build);
    }

    private static Optional<Source> clause(Fields fields, String key, SourceLevel level) {
        return fields.get(key)
                .flatMap(written -> Fields.of(written, level.defects()))
                .flatMap(clause -> {
                    Optional<Source> source = level.under(clause).source(clause.place());
                    clause.close();
                    return source;
                });
    }

    private static <T> List<T> each(
            Fields fields,
            String key,
            SourceLevel level,
            BiFunction<Fields, SourceLevel, Optional<T>> read,
            boolean needed) {
        List<T> all = new ArrayList<>();
        Optional<Written> list = needed ? fields.require(key) : fields.get(key);
        SourceLevel below = level.under(fields, key + "-source");
        if (list.isEmpty() && fields.has(key + "-source")) {
            String message = "'" + key + "-source' is the source of '" + key + "', and there are none";
            level.defects().error(fields.placeOf(key + "-source"), DefectCode.CONFLICTING_KEYS, message);
        }
        for (Written item :
                list.map(items -> Lists.items(items, level.defects())).orElse(List.of())) {
            Fields.of(item, level.defects()).ifPresent(entry -> {
                read.apply(entry, below.under(entry, "source")).ifPresent(all::add);
                entry.close();
            });
        }
        return all;
    }

    private Optional<AssistanceGrant> grant(Fields fields, SourceLevel level) {
        Optional<AssistanceKind> kind = fields.require("kind")
                .flatMap(word -> Constants.of(AssistanceKind.class).read(word, level.defects()));
        Optional<Source> source = level.source(fields.place());
        if (kind.isEmpty() || source.isEmpty()) {
            fields.rest();
            return Optional.empty();
        }
        return switch (kind.get()) {
            case ON_APPLICATION -> Optional.of(new AssistanceGrant.Scheduled(source.get()));
            case SPECIAL_HARDSHIP -> Optional.of(new AssistanceGrant.CaseByCase(source.get()));
            case TILTED ->
                fields.require("above-income")
                        .flatMap(share -> FigureReader.shares(level).figure("above-income", share))
                        .map(line -> new AssistanceGrant.Tilted(line, source.get()));
        };
    }

    private Optional<RequiredDocument> document(Fields fields, SourceLevel level) {
        Optional<String> id = fields.require("id", ScalarForm.NAME);
        Optional<String> english = fields.require("en", ScalarForm.TEXT);
        Optional<String> chinese = fields.require("zh", ScalarForm.TEXT);
        Optional<Source> source = level.source(fields.place());
        return id.flatMap(named -> english.flatMap(
                en -> chinese.flatMap(zh -> source.map(clause -> new RequiredDocument(named, en, zh, clause)))));
    }

    private Optional<StepPeriod> period(Fields fields, SourceLevel level) {
        Optional<AssistanceStep> step = fields.require("step")
                .flatMap(word -> Constants.of(AssistanceStep.class).read(word, level.defects()));
        return fields.require("days")
                .flatMap(days -> FigureReader.workingDays(level).figure("days", days))
                .flatMap(days -> step.map(of -> new StepPeriod(of, days)));
    }
}
