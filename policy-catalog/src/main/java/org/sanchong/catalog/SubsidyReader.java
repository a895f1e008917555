package org.sanchong.catalog;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.premium.PremiumSubsidy;
import org.sanchong.domain.premium.SubsidyTerms;
import org.sanchong.domain.time.EffectivePeriod;
import org.sanchong.domain.time.PlanYear;

/** Reads the subsidies of a policy; no id and no category may stand in two of them. */
final class SubsidyReader {
    private static final List<String> TERMS = List.of("share", "amount", "local-share", "none", "absent");

    private final PremiumReader premium;
    private final Map<PremiumSubsidy, Place> read = new LinkedHashMap<>();

    SubsidyReader(PremiumReader premium) {
        this.premium = premium;
    }

    Optional<PremiumSubsidy> read(PremiumReader.Entry entry) {
        Fields fields = entry.fields();
        Defects defects = entry.level().defects();
        int before = defects.errors();
        PremiumSubsidy.Builder subsidy = PremiumSubsidy.builder();
        fields.require("id", ScalarForm.NAME).ifPresent(subsidy::id);
        if (!fields.has("holds")) {
            fields.require("holds");
        }
        subsidy.addAllCategories(premium.holds(entry));
        terms(entry).ifPresent(subsidy::terms);
        fields.get("during").flatMap(word -> lastYear(word, entry)).ifPresent(subsidy::lastYear);
        fields.get("paid-by")
                .flatMap(word -> Constants.of(PremiumSubsidy.Funder.class).read(word, defects))
                .ifPresent(subsidy::funder);
        Optional<PremiumSubsidy> made = defects.unlessSince(before, fields.place(), subsidy::build);
        made.ifPresent(one -> read.put(one, fields.place()));
        return made;
    }

    private static Optional<SubsidyTerms> terms(PremiumReader.Entry entry) {
        Fields fields = entry.fields();
        SourceLevel level = entry.level();
        List<String> given = TERMS.stream().filter(fields::has).toList();
        if (given.size() != 1) {
            String message = "a subsidy has one of " + String.join(", ", TERMS) + "; this one has "
                    + (given.isEmpty() ? "none of them" : String.join(" and ", given));
            DefectCode code = given.isEmpty() ? DefectCode.MISSING_KEY : DefectCode.CONFLICTING_KEYS;
            level.defects().error(fields.place(), code, message);
            TERMS.forEach(fields::get);
            return Optional.empty();
        }
        return switch (given.get(0)) {
            case "share" ->
                fields.get("share")
                        .flatMap(written -> FigureReader.shares(level).figure("share", written))
                        .map(SubsidyTerms.Share::new);
            case "amount" ->
                fields.get("amount")
                        .flatMap(written -> FigureReader.amounts(level).figure("amount", written))
                        .map(SubsidyTerms.Fixed::new);
            case "local-share" -> range(entry);
            case "none" -> {
                Flags.read(fields, "none", level.defects())
                        .filter(flag -> !flag)
                        .ifPresent(no -> level.defects()
                                .error(fields.placeOf("none"), DefectCode.BAD_SCALAR, "'none' is true, or not there"));
                yield level.source(fields.place()).map(SubsidyTerms.None::new);
            }
            default -> AbsenceReader.read(fields, "absent", level).map(SubsidyTerms.Absent::new);
        };
    }

    private static Optional<SubsidyTerms> range(PremiumReader.Entry entry) {
        Defects defects = entry.level().defects();
        int before = defects.errors();
        Optional<Source> source = entry.level().source(entry.fields().place());
        return entry.fields()
                .get("local-share")
                .flatMap(written -> Fields.of(written, defects))
                .flatMap(range -> {
                    Optional<Rate> floor = range.require("floor", ScalarForm.SHARE);
                    Optional<Rate> ceiling = range.require("ceiling", ScalarForm.SHARE);
                    range.close();
                    return floor.flatMap(least -> ceiling.flatMap(most -> source.flatMap(clause -> defects.unlessSince(
                            before,
                            range.place(),
                            () -> checked(new SubsidyTerms.LocalShare(least, most, clause), range, entry)))));
                });
    }

    /** Returns the range; where the clause does not print it, that is a defect. */
    private static SubsidyTerms checked(SubsidyTerms.LocalShare share, Fields range, PremiumReader.Entry entry) {
        entry.level().checkPrinted(share.source(), Optional.of(share.printed()), range.place());
        return share;
    }

    /** Returns the plan year in which the transition ends. */
    private static Optional<PlanYear> lastYear(Written word, PremiumReader.Entry entry) {
        Defects defects = entry.level().defects();
        if (!word.text().equals("transition")) {
            defects.error(word.place(), DefectCode.BAD_SCALAR, "'transition' is all that stands here");
            return Optional.empty();
        }
        return entry.level()
                .words()
                .transition(word.place(), defects)
                .flatMap(EffectivePeriod::until)
                .map((LocalDate until) -> PlanYear.of(until.minusDays(1)));
    }

    /** Reports ids and categories that stand in two subsidies. */
    void refuseRepetitions(Defects defects) {
        Map<Object, String> seen = new LinkedHashMap<>();
        read.forEach((subsidy, place) -> {
            if (seen.putIfAbsent(subsidy.id(), subsidy.id()) != null) {
                defects.error(place, DefectCode.DUPLICATE_NAME, "a subsidy above is called '" + subsidy.id() + "'");
            }
            subsidy.categories().forEach(category -> {
                String other = seen.putIfAbsent(category, subsidy.id());
                if (other != null) {
                    String message = category + " stands in the subsidy '" + other + "' already";
                    defects.error(place, DefectCode.DUPLICATE_NAME, message);
                }
            });
        });
    }
}
