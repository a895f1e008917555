package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PendingRule;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.Suspension;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.EligibilityCategory;

/** Reads the steps of a policy in order. */
final class StepReader {
    private static final List<String> KINDS = List.of("suspends", "waiver", "pending", "tier", "envelope");
    private static final Constants<ExpensePart> PARTS =
            Constants.of(List.of(ExpensePart.values()), ExpensePart::column);

    private final SourceLevel policyLevel;
    private final Set<TierName> above = EnumSet.noneOf(TierName.class);
    private final Set<TierName> tiers = EnumSet.noneOf(TierName.class);
    private final Map<TierName, PolicyAccounts.Cited> guarantors = new EnumMap<>(TierName.class);
    private boolean supplied;

    StepReader(SourceLevel policyLevel) {
        this.policyLevel = policyLevel;
    }

    /** Returns the steps that could be read. */
    List<PolicyStep> read(Written written) {
        List<PolicyStep> steps = new ArrayList<>();
        List<Written> items = Lists.items(written, policyLevel.defects());
        for (Written item : items) {
            Fields.of(item, policyLevel.defects()).flatMap(this::step).ifPresent(steps::add);
        }
        return steps;
    }

    private Optional<PolicyStep> step(Fields fields) {
        List<String> kinds = KINDS.stream().filter(fields::has).toList();
        if (kinds.size() != 1) {
            String message = "a step is one of " + String.join(", ", KINDS) + "; this one is "
                    + (kinds.isEmpty() ? "none of them" : String.join(" and ", kinds));
            DefectCode code = kinds.isEmpty() ? DefectCode.MISSING_KEY : DefectCode.CONFLICTING_KEYS;
            policyLevel.defects().error(fields.place(), code, message);
            return Optional.empty();
        }
        SourceLevel level = policyLevel.under(fields, "source");
        Optional<? extends PolicyStep> step = switch (kinds.get(0)) {
            case "suspends" -> suspension(fields, level);
            case "waiver" -> waiver(fields, level);
            case "pending" -> pending(fields, level);
            case "tier" -> tier(fields, level);
            default -> envelope(fields, level);
        };
        fields.close();
        return step.map(PolicyStep.class::cast);
    }

    private static Optional<Suspension> suspension(Fields fields, SourceLevel level) {
        Defects defects = level.defects();
        int before = defects.errors();
        Set<EligibilityCategory> categories = fields.require("suspends")
                .map(written -> level.words().categories(written, defects))
                .orElse(Set.of());
        Condition condition = when(fields, level);
        Optional<Source> source = level.source(fields.place());
        return source.flatMap(
                s -> defects.unlessSince(before, fields.place(), () -> new Suspension(categories, condition, s)));
    }

    private static Optional<ScopeRule> waiver(Fields fields, SourceLevel level) {
        Defects defects = level.defects();
        int before = defects.errors();
        ScopeRule.Builder rule = ScopeRule.builder().condition(when(fields, level));
        fields.require("waiver").flatMap(part -> PARTS.read(part, defects)).ifPresent(rule::part);
        level.source(fields.place()).ifPresent(rule::source);
        FigureReader<Rate> shares = FigureReader.shares(level.under(fields, "share-source"));
        Optional<Figure<Rate>> share = fields.get("share")
                .map(written -> shares.figure("share", written))
                .orElseGet(() -> shares.figure("share", "100%", fields.place()));
        share.ifPresent(rule::share);
        return defects.unlessSince(before, fields.place(), rule::build);
    }

    private static Optional<PendingRule> pending(Fields fields, SourceLevel level) {
        Defects defects = level.defects();
        int before = defects.errors();
        Condition condition = when(fields, level);
        TierName tier = fields.get("for-tier")
                .flatMap(written -> AccountReader.TIERS.read(written, defects, DefectCode.UNKNOWN_TIER))
                .orElse(TierName.MEDICAL_ASSISTANCE);
        return fields.require("pending")
                .flatMap(written -> Titles.orEnglishAlone(written, defects))
                .flatMap(what -> level.noting(what).source(fields.place()))
                .flatMap(source ->
                        defects.unlessSince(before, fields.place(), () -> new PendingRule(condition, tier, source)));
    }

    private Optional<BenefitTier> tier(Fields fields, SourceLevel level) {
        Optional<TierName> name = fields.get("tier")
                .flatMap(written ->
                        Optional.ofNullable(AccountReader.TIERS.byWord().get(written.text())));
        name.ifPresent(n -> order(n, new PolicyAccounts.Cited(fields.placeOf("tier"), level.defects())));
        name.ifPresent(above::add);
        if (fields.has("supplied") && supplied) {
            String message = "a tier above already takes the payment that the claim brings along";
            level.defects().error(fields.placeOf("supplied"), DefectCode.CONFLICTING_KEYS, message);
        }
        supplied |= fields.has("supplied");
        return new TierReader(fields, level).read();
    }

    /** Reports a tier that stands twice, and an envelope above it whose guarantee could not keep its caps. */
    private void order(TierName tier, PolicyAccounts.Cited here) {
        PolicyAccounts.Cited guarantor = guarantors.get(tier);
        if (!tiers.add(tier)) {
            String message = tier.code() + " stands above already; its schedules belong into one step";
            here.error(DefectCode.DUPLICATE_TIER, message);
        } else if (guarantor != null) {
            String message = tier.code() + " stands below this envelope, so what it pays here could not keep its caps; "
                    + "put the envelope below the tier";
            guarantor.error(DefectCode.GUARANTEE_ABOVE_TIER, message);
        }
    }

    private Optional<Envelope> envelope(Fields fields, SourceLevel level) {
        Optional<Envelope> envelope = new EnvelopeReader(fields, level, above).read();
        envelope.flatMap(Envelope::paidBy).ifPresent(tier -> {
            above.add(tier);
            Place place = fields.get("paid-by").map(Written::place).orElse(fields.place());
            guarantors.putIfAbsent(tier, new PolicyAccounts.Cited(place, level.defects()));
        });
        return envelope;
    }

    private static Condition when(Fields fields, SourceLevel level) {
        return new ConditionReader(level).read(fields, "when").orElseGet(Condition.Always::new);
    }
}
