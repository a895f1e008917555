package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.law.PrintedFigure.Bound;
import org.sanchong.domain.law.PrintedFigure.Kind;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.premium.ContributionRate;
import org.sanchong.domain.premium.CoverRule;
import org.sanchong.domain.premium.EnrolmentChannel;
import org.sanchong.domain.premium.EnrolmentPlace;
import org.sanchong.domain.premium.ParticipationTarget;
import org.sanchong.domain.premium.PremiumRules;

/** Reads what a policy rules of enrolment and premium. */
final class PremiumReader {
    private final SourceLevel policyLevel;
    private final Map<EligibilityCategory, Set<EligibilityCategory>> includes;
    private final PremiumRepetitions repetitions = new PremiumRepetitions();

    PremiumReader(SourceLevel policyLevel, Map<EligibilityCategory, Set<EligibilityCategory>> includes) {
        this.policyLevel = policyLevel;
        this.includes = includes;
    }

    /** Returns the rules, unless there are defects in them. */
    Optional<PremiumRules> read(Written written) {
        return Fields.of(written, policyLevel.defects()).flatMap(this::rules);
    }

    private Optional<PremiumRules> rules(Fields fields) {
        SourceLevel level = policyLevel.under(fields, "source");
        Defects defects = level.defects();
        int before = defects.errors();
        PremiumRules.Builder rules = PremiumRules.builder();
        level.source(fields.place()).ifPresent(rules::source);
        fields.get("first-year")
                .flatMap(year -> FigureReader.years(level).figure("first-year", year))
                .ifPresent(rules::firstYear);
        fields.get("since-collection")
                .flatMap(clause -> Fields.of(clause, defects))
                .flatMap(clause -> {
                    Optional<Source> source = level.under(clause).source(clause.place());
                    clause.close();
                    return source;
                })
                .ifPresent(rules::sinceCollection);
        SubsidyReader subsidies = new SubsidyReader(this);
        rules.addAllSubsidies(each(fields, "subsidies", level, subsidies::read));
        subsidies.refuseRepetitions(defects);
        rules.addAllContributions(each(fields, "contributions", level, this::contribution));
        rules.addAllPlaces(each(fields, "places", level, this::place));
        rules.addAllCovers(each(fields, "cover", level, this::cover));
        rules.addAllTargets(each(fields, "targets", level, this::target));
        fields.close();
        return defects.unlessSince(before, fields.place(), rules::build);
    }

    private static <T> List<T> each(
            Fields fields, String key, SourceLevel level, Function<Entry, Optional<? extends T>> read) {
        List<T> all = new ArrayList<>();
        for (Written item :
                fields.get(key).map(list -> Lists.items(list, level.defects())).orElse(List.of())) {
            Fields.of(item, level.defects()).ifPresent(entry -> {
                SourceLevel own = level.under(entry, "source");
                read.apply(new Entry(entry, own)).ifPresent(all::add);
                entry.close();
            });
        }
        return all;
    }

    /** Returns the categories that are named, each with those that the policy includes in it. */
    Set<EligibilityCategory> holds(Entry entry) {
        Set<EligibilityCategory> all = new LinkedHashSet<>();
        Defects defects = entry.level().defects();
        entry.fields()
                .get("holds")
                .map(written -> entry.level().words().categories(written, defects))
                .orElse(Set.of())
                .forEach(category -> {
                    all.add(category);
                    all.addAll(includes.getOrDefault(category, Set.of()));
                });
        return all;
    }

    private static Optional<InsuranceType> insurance(Entry entry) {
        return entry.fields().require("insurance", ScalarForm.CODE).map(InsuranceType::new);
    }

    private static Set<EnrolmentChannel> through(Entry entry) {
        Constants<EnrolmentChannel> channels = Constants.of(EnrolmentChannel.class);
        Defects defects = entry.level().defects();
        Set<EnrolmentChannel> named = new LinkedHashSet<>();
        entry.fields()
                .require("through")
                .ifPresent(written -> Lists.oneOrMore(written, defects)
                        .forEach(word -> channels.read(word, defects)
                                .filter(channel -> !named.add(channel))
                                .ifPresent(twice -> defects.error(
                                        word.place(), DefectCode.DUPLICATE_NAME, twice + " stands there twice"))));
        return named;
    }

    private Optional<ContributionRate> contribution(Entry entry) {
        Fields fields = entry.fields();
        SourceLevel level = entry.level();
        Defects defects = level.defects();
        int before = defects.errors();
        Optional<InsuranceType> insurance = insurance(entry);
        if (fields.has("absent")) {
            Set<EnrolmentChannel> through = through(entry);
            insurance.ifPresent(scheme -> repetitions.unprinted(scheme.code(), through, entry));
            return AbsenceReader.read(fields, "absent", level)
                    .flatMap(absence -> insurance.flatMap(scheme -> defects.unlessSince(
                            before, fields.place(), () -> new ContributionRate.Unprinted(scheme, through, absence))));
        }
        Optional<ContributionRate.Payer> payer = fields.require("payer")
                .flatMap(word -> Constants.of(ContributionRate.Payer.class).read(word, defects));
        Optional<Figure<Rate>> rate = fields.require("rate")
                .flatMap(written -> FigureReader.shares(level).figure("rate", written));
        insurance.ifPresent(scheme -> payer.ifPresent(who -> repetitions.contribution(scheme.code(), who, entry)));
        return insurance.flatMap(scheme -> payer.flatMap(who -> rate.flatMap(share ->
                defects.unlessSince(before, fields.place(), () -> new ContributionRate.OnWages(scheme, who, share)))));
    }

    private Optional<EnrolmentPlace> place(Entry entry) {
        Set<EnrolmentChannel> through = through(entry);
        Optional<InsuranceType> insurance = insurance(entry);
        insurance.ifPresent(scheme -> repetitions.place(scheme.code(), entry));
        return insurance.flatMap(scheme -> entry.level()
                .source(entry.fields().place())
                .map(source -> new EnrolmentPlace(scheme, through, source)));
    }

    private Optional<CoverRule> cover(Entry entry) {
        Fields fields = entry.fields();
        Defects defects = entry.level().defects();
        int before = defects.errors();
        CoverRule.Builder rule = CoverRule.builder().addAllCategories(holds(entry));
        fields.require("occasion")
                .flatMap(word -> Constants.of(CoverRule.Occasion.class).read(word, defects))
                .ifPresent(rule::occasion);
        fields.require("starts")
                .flatMap(word -> Constants.of(CoverRule.Start.class).read(word, defects))
                .ifPresent(rule::start);
        fields.get("within-days", ScalarForm.COUNT)
                .map(days -> (int) Math.min(days, Integer.MAX_VALUE))
                .ifPresent(rule::withinDays);
        Optional<Source> source = entry.level().source(fields.place());
        source.ifPresent(rule::source);
        Optional<CoverRule> made = defects.unlessSince(before, fields.place(), rule::build);
        made.ifPresent(cover -> {
            Optional<PrintedFigure> days =
                    cover.withinDays().map(count -> new PrintedFigure(Kind.COUNT, Bound.EXACTLY, count, count, "days"));
            entry.level().checkPrinted(cover.source(), days, fields.place());
            repetitions.cover(cover, entry);
        });
        return made;
    }

    private Optional<ParticipationTarget> target(Entry entry) {
        Fields fields = entry.fields();
        Set<EligibilityCategory> categories = holds(entry);
        Optional<String> id = fields.require("id", ScalarForm.NAME);
        id.ifPresent(name -> repetitions.target(name, entry));
        Optional<Figure<Rate>> share = fields.require("share")
                .flatMap(written -> FigureReader.shares(entry.level()).figure("share", written));
        return id.flatMap(name -> share.map(figure -> new ParticipationTarget(name, categories, figure)));
    }

    /**
     * An item of a list, with its level of sources.
     *
     * @param fields what stands in it
     * @param level the level
     */
    record Entry(Fields fields, SourceLevel level) {}
}
