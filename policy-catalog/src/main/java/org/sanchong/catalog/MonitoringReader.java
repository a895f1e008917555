package org.sanchong.catalog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.monitoring.MonitoringRules;
import org.sanchong.domain.monitoring.WarningLine;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.person.EligibilityCategory;

/** Reads what a policy rules of early warning. */
final class MonitoringReader {
    private static final List<String> HEIGHTS = List.of("above", "above-income", "set-by");

    /** The one word for that a line is the locality's to set. */
    private enum SetBy {
        LOCALITY
    }

    private final SourceLevel policyLevel;
    private final Map<EligibilityCategory, Set<EligibilityCategory>> includes;
    private final Vocabulary vocabulary;

    MonitoringReader(
            SourceLevel policyLevel,
            Map<EligibilityCategory, Set<EligibilityCategory>> includes,
            Vocabulary vocabulary) {
        this.policyLevel = policyLevel;
        this.includes = includes;
        this.vocabulary = vocabulary;
    }

    /** Returns the rules, unless there are defects in them. */
    Optional<MonitoringRules> read(Written written) {
        return Fields.of(written, policyLevel.defects()).flatMap(this::rules);
    }

    private Optional<MonitoringRules> rules(Fields fields) {
        SourceLevel level = policyLevel.under(fields, "source");
        Defects defects = level.defects();
        int before = defects.errors();
        MonitoringRules.Builder rules = MonitoringRules.builder();
        level.source(fields.place()).ifPresent(rules::source);
        rules.addAllReceivers(receivers(fields, defects));
        fields.require("pace")
                .flatMap(word -> Constants.of(MonitoringRules.Pace.class).read(word, defects))
                .ifPresent(rules::pace);
        rules.addAllEveryQuarter(everyQuarter(fields, level));
        List<Written> lines =
                fields.require("lines").map(list -> Lists.items(list, defects)).orElse(List.of());
        for (Written item : lines) {
            Fields.of(item, defects).ifPresent(entry -> {
                line(entry, level.under(entry, "source")).ifPresent(rules::addLine);
                entry.close();
            });
        }
        fields.close();
        return defects.unlessSince(before, fields.place(), rules::build);
    }

    private Set<CertifyingDepartment> receivers(Fields fields, Defects defects) {
        Constants<CertifyingDepartment> known = Constants.of(
                vocabulary.departments().stream()
                        .map(Vocabulary.Department::department)
                        .toList(),
                CertifyingDepartment::code);
        Set<CertifyingDepartment> named = new LinkedHashSet<>();
        fields.require("receivers")
                .ifPresent(list -> Lists.oneOrMore(list, defects)
                        .forEach(word -> known.read(word, defects, DefectCode.UNKNOWN_CODE)
                                .ifPresent(named::add)));
        return named;
    }

    private Set<EligibilityCategory> everyQuarter(Fields fields, SourceLevel level) {
        Set<EligibilityCategory> all = new LinkedHashSet<>();
        fields.get("every-quarter")
                .map(written -> level.words().categories(written, level.defects()))
                .orElse(Set.of())
                .forEach(category -> {
                    all.add(category);
                    all.addAll(includes.getOrDefault(category, Set.of()));
                });
        return all;
    }

    private static Optional<WarningLine> line(Fields fields, SourceLevel level) {
        Defects defects = level.defects();
        Optional<String> id = fields.require("id", ScalarForm.NAME);
        Optional<WarningLine.Measure> measure = fields.require("measures")
                .flatMap(word -> Constants.of(WarningLine.Measure.class).read(word, defects));
        Optional<Source> source = level.source(fields.place());
        List<String> given = HEIGHTS.stream().filter(fields::has).toList();
        if (given.size() != 1) {
            String message = "a line has one of " + String.join(", ", HEIGHTS);
            defects.error(fields.place(), DefectCode.CONFLICTING_KEYS, message);
            fields.rest();
            return Optional.empty();
        }
        Written written = fields.get(given.get(0)).orElseThrow();
        Optional<? extends WarningLine.Threshold> height = switch (given.get(0)) {
            case "above" -> FigureReader.amounts(level).figure("above", written).map(WarningLine.Threshold.Amount::new);
            case "above-income" ->
                FigureReader.shares(level).figure("above-income", written).map(WarningLine.Threshold.IncomeShare::new);
            default ->
                Constants.of(SetBy.class).read(written, defects).map(locality -> new WarningLine.Threshold.Local());
        };
        return id.flatMap(named -> measure.flatMap(
                of -> height.flatMap(above -> source.map(clause -> new WarningLine(named, of, above, clause)))));
    }
}
