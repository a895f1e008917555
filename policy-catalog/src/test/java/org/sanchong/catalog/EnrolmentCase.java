package org.sanchong.catalog;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.premium.Contribution;
import org.sanchong.domain.premium.CoverFinder;
import org.sanchong.domain.premium.Coverage;
import org.sanchong.domain.premium.Enrolment;
import org.sanchong.domain.premium.LocalParameter;
import org.sanchong.domain.premium.LocalParameters;
import org.sanchong.domain.premium.PremiumCalculator;
import org.sanchong.domain.premium.PremiumRejection;
import org.sanchong.domain.premium.PremiumRules;
import org.sanchong.domain.time.PlanYear;

/**
 * Somebody's enrolment under a built-in policy, with the locality's figures; what is reckoned of it.
 *
 * @param policy the policy
 * @param region the county
 * @param insurance the scheme
 * @param facts what is said of the enrolment
 * @param local the locality's figures
 */
record EnrolmentCase(
        String policy,
        RegionCode region,
        InsuranceType insurance,
        UnaryOperator<Enrolment.Builder> facts,
        List<LocalParameter> local) {
    /** The public part. */
    static final Money FISCAL = Money.ofYuan(580);

    /** Returns an enrolment for the year of somebody who holds the categories, in the region of the policy. */
    static EnrolmentCase of(String policy, int year, Collection<String> held) {
        return new EnrolmentCase(
                policy,
                PolicyCatalogs.builtIn()
                        .policy(new PolicyId(policy))
                        .orElseThrow()
                        .region(),
                InsuranceType.RESIDENT,
                facts -> facts.year(new PlanYear(year))
                        .addAllCategories(
                                held.stream().map(EligibilityCategory::new).toList()),
                List.of());
    }

    Enrolment enrolment() {
        Enrolment.Builder enrolment =
                Enrolment.builder().person(new PersonId("P1")).region(region).insurance(insurance);
        return facts.apply(enrolment).build();
    }

    /** Returns the same with other facts. */
    EnrolmentCase with(UnaryOperator<Enrolment.Builder> more) {
        return new EnrolmentCase(policy, region, insurance, builder -> more.apply(facts.apply(builder)), local);
    }

    /** Returns the same in another county of the region. */
    EnrolmentCase in(String county) {
        return new EnrolmentCase(policy, new RegionCode(county), insurance, facts, local);
    }

    /** Returns the same in that scheme. */
    EnrolmentCase in(InsuranceType scheme) {
        return new EnrolmentCase(policy, region, scheme, facts, local);
    }

    /** Returns the same, paid on the day. */
    EnrolmentCase paidOn(LocalDate day) {
        return with(builder -> builder.paidOn(day));
    }

    /** Returns the same where the personal premium is so high. */
    EnrolmentCase premium(Money personal) {
        return local(LocalParameter.Name.PERSONAL_PREMIUM, personal.fen(), List.of())
                .local(LocalParameter.Name.FISCAL_PART, FISCAL.fen(), List.of());
    }

    /** Returns the same where the locality gives a category's subsidy. */
    EnrolmentCase local(LocalParameter.Name name, String category, long value) {
        return local(name, value, List.of(new EligibilityCategory(category)));
    }

    /** Returns the same where the locality gives a figure that is of no category. */
    EnrolmentCase local(LocalParameter.Name name, long value) {
        return local(name, value, List.of());
    }

    private EnrolmentCase local(LocalParameter.Name name, long value, List<EligibilityCategory> of) {
        LocalParameter.Key key = new LocalParameter.Key(region, enrolment().year(), insurance, name, of);
        List<LocalParameter> all = new ArrayList<>(local);
        all.add(new LocalParameter(key, value, "the document of a locality"));
        return new EnrolmentCase(policy, region, insurance, facts, all);
    }

    private BenefitPolicy ofPolicy() {
        return PolicyCatalogs.builtIn().policy(new PolicyId(policy)).orElseThrow();
    }

    PremiumRules rules() {
        return ofPolicy().premium().orElseThrow();
    }

    Either<PremiumRejection, Contribution> reckon() {
        return PremiumCalculator.of(rules(), ofPolicy().includes(), LocalParameters.of(local))
                .reckon(enrolment());
    }

    /** Returns the subsidy, or the code of the rejection. */
    String subsidy() {
        return reckon().fold(
                        PremiumRejection::code, premium -> premium.subsidy().toString());
    }

    /** Returns the first covered day, an empty text where nothing is paid, or the code of the rejection. */
    String coveredFrom() {
        Either<PremiumRejection, Optional<Coverage>> cover =
                CoverFinder.of(rules(), LocalParameters.of(local)).find(enrolment());
        return cover.fold(
                PremiumRejection::code,
                days -> days.map(found -> found.period().from().toString()).orElse(""));
    }
}
