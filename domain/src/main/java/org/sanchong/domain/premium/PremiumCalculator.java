package org.sanchong.domain.premium;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.InsuranceType;

/**
 * Reckons who pays what of a premium.
 *
 * <p>A resident's premium is the locality's standard, with the highest subsidy that a category held gives, no more than
 * the personal premium; an employee's are shares of the wages. What neither the policy prints nor the locality has
 * supplied is a rejection that names clause and parameter, never zero.
 */
public final class PremiumCalculator {
    private final PremiumRules rules;
    private final Map<EligibilityCategory, Set<EligibilityCategory>> includes;
    private final LocalParameters parameters;

    private PremiumCalculator(
            PremiumRules rules,
            Map<EligibilityCategory, Set<EligibilityCategory>> includes,
            LocalParameters parameters) {
        this.rules = rules;
        this.includes = includes;
        this.parameters = parameters;
    }

    /**
     * Returns what reckons by the rules and the locality's parameters.
     *
     * @param includes per category those that the policy includes in it: a locality's figure for it is theirs too, unless
     *     they have one of their own
     */
    public static PremiumCalculator of(
            PremiumRules rules,
            Map<EligibilityCategory, Set<EligibilityCategory>> includes,
            LocalParameters parameters) {
        return new PremiumCalculator(rules, includes, parameters);
    }

    /** Returns who pays what, or why it is not told. */
    public Either<PremiumRejection, Contribution> reckon(Enrolment enrolment) {
        Optional<PremiumRejection> refused = refused(enrolment);
        if (refused.isPresent()) {
            return Either.left(refused.get());
        }
        return enrolment.insurance().equals(InsuranceType.RESIDENT)
                ? standard(enrolment).flatMap(standard -> resident(enrolment, standard))
                : onWages(enrolment);
    }

    private Optional<PremiumRejection> refused(Enrolment enrolment) {
        Optional<PremiumRejection> early = rules.firstYear()
                .map(Figure::value)
                .filter(first -> enrolment.year().compareTo(first) < 0)
                .map(first -> new PremiumRejection.NotRuled(enrolment.year(), first));
        return early.or(() -> elsewhere(enrolment));
    }

    /** Returns the rejection of a channel through which the scheme is not entered. */
    private Optional<PremiumRejection> elsewhere(Enrolment enrolment) {
        return enrolment
                .channel()
                .flatMap(channel -> rules.places().stream()
                        .filter(place -> place.insurance().equals(enrolment.insurance()))
                        .filter(place -> !place.channels().contains(channel))
                        .findFirst()
                        .map(place -> new PremiumRejection.ChannelRefused(
                                channel, place.channels(), place.source().clause())));
    }

    private Either<PremiumRejection, PremiumStandard> standard(Enrolment enrolment) {
        return amount(enrolment, LocalParameter.Name.PERSONAL_PREMIUM)
                .flatMap(personal -> amount(enrolment, LocalParameter.Name.FISCAL_PART)
                        .map(fiscal -> new PremiumStandard(personal, fiscal)));
    }

    private Either<PremiumRejection, Figure<Money>> amount(Enrolment enrolment, LocalParameter.Name name) {
        return parameters
                .find(enrolment, name)
                .<Either<PremiumRejection, Figure<Money>>>map(local -> Either.right(Figure.of(
                        name.name(),
                        Money.ofFen(local.value()),
                        local.citedBeside(rules.source().clause()))))
                .orElseGet(() -> Either.left(new PremiumRejection.MissingParameter(
                        rules.source(), name, List.of(), Absence.Reason.MISSING_PARAMETER)));
    }

    private Either<PremiumRejection, Contribution> resident(Enrolment enrolment, PremiumStandard standard) {
        Money personal = standard.personal().value();
        return finder(enrolment, personal).find().map(found -> {
            Optional<SubsidyFinder.Found> granted = found.stream()
                    .filter(one -> one.finding().outcome() == SubsidyFinding.Outcome.GRANTED)
                    .findFirst();
            Money subsidy = granted.map(one -> one.finding().amount()).orElse(Money.zero());
            Set<Source> sources = new LinkedHashSet<>(
                    List.of(standard.personal().source(), standard.fiscal().source()));
            granted.flatMap(one -> one.finding().source()).ifPresent(sources::add);
            found.forEach(one -> sources.addAll(one.finding().localSources()));
            return Contribution.builder()
                    .total(standard.total())
                    .personal(personal)
                    .fiscal(standard.fiscal().value())
                    .employer(Money.zero())
                    .subsidy(subsidy)
                    .granted(granted.flatMap(SubsidyFinder.Found::subsidy))
                    .own(personal.minus(subsidy))
                    .addAllFindings(
                            found.stream().map(SubsidyFinder.Found::finding).toList())
                    .addAllSources(sources)
                    .build();
        });
    }

    private SubsidyFinder finder(Enrolment enrolment, Money personal) {
        return new SubsidyFinder(rules, new LocalSubsidies(parameters, includes, enrolment), enrolment, personal);
    }

    private Either<PremiumRejection, Contribution> onWages(Enrolment enrolment) {
        for (ContributionRate rate : rules.contributions()) {
            if (rate instanceof ContributionRate.Unprinted unprinted
                    && rate.insurance().equals(enrolment.insurance())
                    && enrolment
                            .channel()
                            .filter(unprinted.channels()::contains)
                            .isPresent()) {
                Absence absence = unprinted.absence();
                return Either.left(new PremiumRejection.MissingRate(absence.source(), absence.reason()));
            }
        }
        List<ContributionRate.OnWages> rates = new ArrayList<>();
        for (ContributionRate rate : rules.contributions()) {
            if (rate instanceof ContributionRate.OnWages printed
                    && rate.insurance().equals(enrolment.insurance())) {
                rates.add(printed);
            }
        }
        if (rates.isEmpty()) {
            return Either.left(new PremiumRejection.MissingRate(rules.source(), Absence.Reason.MISSING_PARAMETER));
        }
        if (enrolment.wages().isEmpty()) {
            return Either.left(new PremiumRejection.MissingFact("wages"));
        }
        return Either.right(onWages(enrolment.wages().get(), rates));
    }

    private static Contribution onWages(Money wages, List<ContributionRate.OnWages> rates) {
        Money employer = share(wages, rates, ContributionRate.Payer.EMPLOYER);
        Money own = share(wages, rates, ContributionRate.Payer.PERSON);
        return Contribution.builder()
                .total(employer.plus(own))
                .personal(own)
                .fiscal(Money.zero())
                .employer(employer)
                .subsidy(Money.zero())
                .own(own)
                .addAllSources(new LinkedHashSet<>(
                        rates.stream().map(rate -> rate.rate().source()).toList()))
                .build();
    }

    private static Money share(Money wages, List<ContributionRate.OnWages> rates, ContributionRate.Payer payer) {
        Money sum = Money.zero();
        for (ContributionRate.OnWages rate : rates) {
            if (rate.payer() == payer) {
                sum = sum.plus(rate.rate().value().appliedTo(wages));
            }
        }
        return sum;
    }
}
