package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.referral.FilingChannel;
import org.sanchong.domain.referral.ReferralRule;

/** Reads what a policy rules of referral and filing: a list of rules, each known by its first key. */
final class ReferralReader {
    /** The column of filings whose codes are the channels. */
    private static final String CHANNEL = "filing_channel";

    private static final List<String> KINDS =
            List.of("contracted-beyond", "contracts-per-county", "channels", "first-visit-at");

    private final SourceLevel policyLevel;
    private final Map<EligibilityCategory, Set<EligibilityCategory>> includes;
    private final Vocabulary vocabulary;

    ReferralReader(
            SourceLevel policyLevel,
            Map<EligibilityCategory, Set<EligibilityCategory>> includes,
            Vocabulary vocabulary) {
        this.policyLevel = policyLevel;
        this.includes = includes;
        this.vocabulary = vocabulary;
    }

    /** Returns the rules without defects. */
    List<ReferralRule> read(Written written) {
        List<ReferralRule> rules = new ArrayList<>();
        for (Written item : Lists.items(written, policyLevel.defects())) {
            Fields.of(item, policyLevel.defects()).flatMap(this::rule).ifPresent(rules::add);
        }
        return rules;
    }

    private Optional<ReferralRule> rule(Fields fields) {
        SourceLevel level = policyLevel.under(fields, "source");
        Defects defects = level.defects();
        int before = defects.errors();
        Optional<Source> source = level.source(fields.place());
        List<String> kinds = KINDS.stream().filter(fields::has).toList();
        if (kinds.size() != 1) {
            String message = "a rule of referral has one of " + String.join(", ", KINDS);
            defects.error(fields.place(), DefectCode.CONFLICTING_KEYS, message);
            KINDS.forEach(fields::get);
            return Optional.empty();
        }
        Optional<ReferralRule> rule = source.flatMap(clause -> switch (kinds.get(0)) {
            case "contracted-beyond" ->
                Optional.of(new ReferralRule.ContractedCare(
                        codes(fields, "contracted-beyond", level, "locality", Locality::new), clause));
            case "contracts-per-county" -> perCounty(fields, level, clause);
            case "channels" -> Optional.of(new ReferralRule.OfferedChannels(channels(fields, defects), clause));
            default ->
                Optional.of(new ReferralRule.PrimaryCareFirst(
                        holds(fields, level),
                        codes(fields, "first-visit-at", level, "facility_level", FacilityLevel::new),
                        clause));
        });
        if (source.isPresent()) {
            fields.close();
        }
        return rule.filter(r -> defects.errors() == before);
    }

    private static <T> Set<T> codes(
            Fields fields, String key, SourceLevel level, String attribute, Function<String, T> of) {
        Set<T> codes = new LinkedHashSet<>();
        Written written = fields.get(key).orElseThrow();
        for (Written item : Lists.oneOrMore(written, level.defects())) {
            level.words()
                    .known(attribute)
                    .flatMap(asked -> asked.value(item, level.defects()))
                    .map(of)
                    .ifPresent(codes::add);
        }
        return codes;
    }

    private Set<FilingChannel> channels(Fields fields, Defects defects) {
        Constants<String> known = Constants.of(
                vocabulary.referralColumns().stream()
                        .filter(column -> column.name().equals(CHANNEL))
                        .flatMap(column -> column.codes().stream())
                        .map(ClaimAttribute.Code::code)
                        .toList(),
                code -> code);
        Set<FilingChannel> channels = new LinkedHashSet<>();
        for (Written item : Lists.oneOrMore(fields.get("channels").orElseThrow(), defects)) {
            known.read(item, defects, DefectCode.UNKNOWN_CODE)
                    .map(FilingChannel::new)
                    .ifPresent(channels::add);
        }
        return channels;
    }

    private Set<EligibilityCategory> holds(Fields fields, SourceLevel level) {
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

    private static Optional<ReferralRule> perCounty(Fields fields, SourceLevel level, Source source) {
        Defects defects = level.defects();
        Written written = fields.get("contracts-per-county").orElseThrow();
        return Fields.of(written, defects).flatMap(range -> {
            Optional<Long> least = range.require("least", ScalarForm.COUNT);
            Optional<Long> most = range.require("most", ScalarForm.COUNT);
            range.close();
            if (least.isEmpty() || most.isEmpty()) {
                return Optional.empty();
            }
            if (most.get() < least.get() || most.get() > Integer.MAX_VALUE) {
                String message = "from " + least.get() + " to " + most.get() + " is no range of contracts";
                defects.error(written.place(), DefectCode.EMPTY_RANGE, message);
                return Optional.empty();
            }
            if (source.provenance() == Provenance.DOCUMENT) {
                PrintedFigure.parse(least.get() + ".." + most.get() + " facilities")
                        .ifPresent(figure -> level.requirePrinted(source.clause(), figure, written.place()));
            }
            return Optional.of(new ReferralRule.ContractsPerCounty(
                    least.get().intValue(), most.get().intValue(), source));
        });
    }
}
