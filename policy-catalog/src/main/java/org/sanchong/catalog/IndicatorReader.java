package org.sanchong.catalog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.indicator.Indicator;
import org.sanchong.domain.indicator.IndicatorTarget;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.InsuranceType;

/** Reads what indicators a policy's document wants to be how high. */
final class IndicatorReader {
    private final SourceLevel policyLevel;
    private final Map<EligibilityCategory, Set<EligibilityCategory>> includes;
    private final Vocabulary vocabulary;
    private final Set<String> ids = new LinkedHashSet<>();

    IndicatorReader(
            SourceLevel policyLevel,
            Map<EligibilityCategory, Set<EligibilityCategory>> includes,
            Vocabulary vocabulary) {
        this.policyLevel = policyLevel;
        this.includes = includes;
        this.vocabulary = vocabulary;
    }

    /** Returns the targets without defects, in their order. */
    List<IndicatorTarget> read(Written written) {
        Defects defects = policyLevel.defects();
        return Lists.items(written, defects).stream()
                .flatMap(item -> Fields.of(item, defects).stream())
                .flatMap(fields -> target(fields, policyLevel.under(fields, "source")).stream())
                .toList();
    }

    private Optional<IndicatorTarget> target(Fields fields, SourceLevel level) {
        Defects defects = level.defects();
        int before = defects.errors();
        String id = fields.require("id", ScalarForm.NAME).orElse("");
        if (!ids.add(id)) {
            defects.error(fields.place(), DefectCode.CONFLICTING_KEYS, "two indicators are called '" + id + "'");
        }
        Optional<Indicator> indicator = fields.require("measures")
                .flatMap(word -> Constants.of(Indicator.class).read(word, defects));
        IndicatorTarget.Among among = new IndicatorTarget.Among(
                held(fields, level),
                codes(fields, "insurance", InsuranceType::new, defects),
                codes(fields, "care", CareType::new, defects),
                Flags.read(fields, "in-county", defects).orElse(false));
        Set<TierName> tiers = tiers(fields, defects);
        Optional<Source> source = level.source(fields.place());
        PrintedFigure.Kind kind = indicator.map(Indicator::printedAs).orElse(PrintedFigure.Kind.SHARE);
        List<PrintedFigure> share = share(fields, level, source, kind);
        checkTiers(fields, indicator, tiers, defects);
        fields.close();
        return defects.unlessSince(
                before,
                fields.place(),
                () -> new IndicatorTarget(id, indicator.orElseThrow(), among, tiers, share, source.orElseThrow()));
    }

    private Set<EligibilityCategory> held(Fields fields, SourceLevel level) {
        Set<EligibilityCategory> all = new LinkedHashSet<>();
        fields.get("holds")
                .map(written -> level.words().categories(written, level.defects()))
                .orElse(Set.of())
                .forEach(category -> {
                    all.add(category);
                    all.addAll(includes.getOrDefault(category, Set.of()));
                });
        return all;
    }

    private <T> Set<T> codes(Fields fields, String key, Function<String, T> made, Defects defects) {
        String attribute = key.equals("care") ? "care_type" : key;
        List<String> known = vocabulary.attribute(attribute).map(ClaimAttribute::codes).orElse(List.of()).stream()
                .map(ClaimAttribute.Code::code)
                .toList();
        Set<T> named = new LinkedHashSet<>();
        fields.get(key)
                .map(list -> Lists.oneOrMore(list, defects))
                .orElse(List.of())
                .forEach(word -> Constants.of(known, Function.identity())
                        .read(word, defects, DefectCode.UNKNOWN_CODE)
                        .map(made)
                        .ifPresent(named::add));
        return named;
    }

    private static Set<TierName> tiers(Fields fields, Defects defects) {
        Constants<TierName> known = Constants.of(List.of(TierName.values()), TierName::code);
        Set<TierName> named = new LinkedHashSet<>();
        fields.get("tiers")
                .map(list -> Lists.oneOrMore(list, defects))
                .orElse(List.of())
                .forEach(word -> known.read(word, defects).ifPresent(named::add));
        return named;
    }

    /** What a tier covers and how far its terms are tilted is of one tier. */
    private static void checkTiers(Fields fields, Optional<Indicator> indicator, Set<TierName> tiers, Defects defects) {
        boolean isOfOne = indicator
                .filter(each -> each.basis() == Indicator.Basis.TERMS || each == Indicator.COVER_RATE)
                .isPresent();
        if (isOfOne && tiers.size() != 1) {
            String message = indicator.orElseThrow() + " is of one tier: give it with 'tiers'";
            defects.error(fields.place(), DefectCode.MISSING_KEY, message);
        }
    }

    /** Returns the figure that is printed, which the clause must print. */
    private static List<PrintedFigure> share(
            Fields fields, SourceLevel level, Optional<Source> source, PrintedFigure.Kind kind) {
        Optional<Written> written = fields.get("target");
        if (written.isEmpty()) {
            return List.of();
        }
        Written target = written.get();
        Optional<PrintedFigure> share = ScalarForm.TEXT
                .read(target, level.defects())
                .flatMap(PrintedFigure::parse)
                .filter(figure -> figure.kind() == kind);
        if (share.isEmpty()) {
            String message =
                    "a target is a share as clauses print it, such as '70%', '70%..' or '~70%'; of DEDUCTIBLE_TILT a multiple"
                            + " ('×50%'), of RATE_TILT points ('+5 points')";
            level.defects().error(target.place(), DefectCode.BAD_SCALAR, message);
        }
        source.ifPresent(clause -> level.checkPrinted(clause, share, target.place()));
        return share.stream().toList();
    }
}
