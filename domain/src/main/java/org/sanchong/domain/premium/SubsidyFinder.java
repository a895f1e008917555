package org.sanchong.domain.premium;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.EligibilityCategory;

/** Finds what each category held gives, and which gives most; they are never added up (就高不就低，不重复资助). */
final class SubsidyFinder {
    private final PremiumRules rules;
    private final LocalParameters parameters;
    private final Enrolment enrolment;
    private final Money personal;

    SubsidyFinder(PremiumRules rules, LocalParameters parameters, Enrolment enrolment, Money personal) {
        this.rules = rules;
        this.parameters = parameters;
        this.enrolment = enrolment;
        this.personal = personal;
    }

    /** Returns what every category held gives; the one that gives most is granted. */
    Either<PremiumRejection, List<Found>> find() {
        List<Found> found = new ArrayList<>();
        List<PremiumRejection> unknown = new ArrayList<>();
        Set<EligibilityCategory> rest = new LinkedHashSet<>(enrolment.categories());
        for (PremiumSubsidy subsidy : rules.subsidies()) {
            for (EligibilityCategory category : subsidy.categories()) {
                if (rest.remove(category)) {
                    Either<PremiumRejection, Found> one = one(subsidy, category);
                    one.peek(found::add).peekLeft(unknown::add);
                    one.peekLeft(why -> found.add(blank(category, SubsidyFinding.Outcome.NOT_NEEDED, subsidy)));
                }
            }
        }
        rest.forEach(category -> found.add(new Found(
                new SubsidyFinding(category, SubsidyFinding.Outcome.NOT_RULED, Money.zero(), "", Optional.empty()),
                Optional.empty())));
        int best = best(found);
        Money most = best < 0 ? Money.zero() : found.get(best).finding().amount();
        for (PremiumRejection why : unknown) {
            // More than the whole premium is never given, so what is unknown can change nothing then.
            if (why instanceof PremiumRejection.ParameterRefused || personal.isMoreThan(most)) {
                return Either.left(why);
            }
        }
        if (best >= 0) {
            found.set(best, found.get(best).as(SubsidyFinding.Outcome.GRANTED));
        }
        return Either.right(List.copyOf(found));
    }

    /** Returns the place of the first that gives most, or -1 where none gives anything. */
    private static int best(List<Found> found) {
        int best = -1;
        for (int i = 0; i < found.size(); i++) {
            boolean gives = found.get(i).finding().outcome() == SubsidyFinding.Outcome.NOT_ADDED;
            Money amount = found.get(i).finding().amount();
            if (gives
                    && (best < 0 || amount.isMoreThan(found.get(best).finding().amount()))) {
                best = i;
            }
        }
        return best;
    }

    private Either<PremiumRejection, Found> one(PremiumSubsidy subsidy, EligibilityCategory category) {
        Optional<Source> timing = tooLate();
        if (timing.isPresent() || isAfterPayment()) {
            SubsidyFinding late =
                    new SubsidyFinding(category, SubsidyFinding.Outcome.TOO_LATE, Money.zero(), "", timing);
            return Either.right(new Found(late, Optional.of(subsidy)));
        }
        SubsidyTerms terms = subsidy.termsIn(enrolment.year());
        if (terms instanceof SubsidyTerms.None) {
            return Either.right(blank(category, SubsidyFinding.Outcome.NOTHING, subsidy));
        }
        return given(terms, category, subsidy);
    }

    private Either<PremiumRejection, Found> given(
            SubsidyTerms terms, EligibilityCategory category, PremiumSubsidy subsidy) {
        Optional<LocalParameter> share = local(LocalParameter.Name.SUBSIDY_SHARE, category, subsidy);
        Optional<LocalParameter> amount = local(LocalParameter.Name.SUBSIDY_AMOUNT, category, subsidy);
        if (terms instanceof SubsidyTerms.Share printed) {
            return refuse(share.or(() -> amount), terms, printed.share().value().toString())
                    .map(ok -> share(category, printed.share().value(), subsidy, terms.source()));
        }
        if (terms instanceof SubsidyTerms.Fixed printed) {
            return refuse(
                            share.or(() -> amount),
                            terms,
                            printed.amount().value().toString())
                    .map(ok -> amount(category, printed.amount().value(), subsidy, terms.source()));
        }
        if (terms instanceof SubsidyTerms.LocalShare range) {
            String allowed = range.floor() + ".." + range.ceiling();
            Optional<LocalParameter> outside = share.filter(p -> !isWithin(p, range));
            return refuse(amount.or(() -> outside), terms, allowed)
                    .flatMap(ok -> share.isEmpty()
                            ? missing(terms, category, Absence.Reason.MISSING_PARAMETER)
                            : Either.right(share(
                                    category, Rate.ofMillionths(share.get().value()), subsidy, terms.source())));
        }
        if (share.isPresent() && amount.isPresent()) {
            return refuse(
                            amount,
                            terms,
                            LocalParameter.Name.SUBSIDY_SHARE + " or " + LocalParameter.Name.SUBSIDY_AMOUNT)
                    .map(never -> amount(category, Money.zero(), subsidy, terms.source()));
        }
        if (share.isPresent()) {
            Rate rate = Rate.ofMillionths(share.get().value());
            return Either.right(share(category, rate, subsidy, terms.source()));
        }
        if (amount.isPresent()) {
            Money money = Money.ofFen(amount.get().value());
            return Either.right(amount(category, money, subsidy, terms.source()));
        }
        return missing(terms, category, ((SubsidyTerms.Absent) terms).absence().reason());
    }

    private static boolean isWithin(LocalParameter share, SubsidyTerms.LocalShare range) {
        Rate rate = Rate.ofMillionths(share.value());
        return rate.compareTo(range.floor()) >= 0 && rate.compareTo(range.ceiling()) <= 0;
    }

    private static Either<PremiumRejection, Boolean> refuse(
            Optional<LocalParameter> refused, SubsidyTerms terms, String allowed) {
        if (refused.isEmpty()) {
            return Either.right(true);
        }
        LocalParameter parameter = refused.get();
        String value = parameter.key().name() == LocalParameter.Name.SUBSIDY_SHARE
                ? Rate.ofMillionths(parameter.value()).toString()
                : Money.ofFen(parameter.value()).toString();
        return Either.left(new PremiumRejection.ParameterRefused(
                terms.source().clause(), parameter.key().name(), value, allowed));
    }

    private static <T> Either<PremiumRejection, T> missing(
            SubsidyTerms terms, EligibilityCategory category, Absence.Reason reason) {
        return Either.left(new PremiumRejection.MissingParameter(
                terms.source(), LocalParameter.Name.SUBSIDY_SHARE, Optional.of(category), reason));
    }

    /** Returns the locality's figure for the category, or for one that is ruled together with it. */
    private Optional<LocalParameter> local(
            LocalParameter.Name name, EligibilityCategory category, PremiumSubsidy subsidy) {
        Set<EligibilityCategory> together = new LinkedHashSet<>(Set.of(category));
        together.addAll(subsidy.categories());
        return together.stream()
                .flatMap(one -> parameters.find(enrolment, name, Optional.of(one)).stream())
                .findFirst();
    }

    private Found share(EligibilityCategory category, Rate rate, PremiumSubsidy subsidy, Source source) {
        SubsidyFinding finding = new SubsidyFinding(
                category,
                SubsidyFinding.Outcome.NOT_ADDED,
                rate.appliedTo(personal).min(personal),
                rate.toString(),
                Optional.of(source));
        return new Found(finding, Optional.of(subsidy));
    }

    private Found amount(EligibilityCategory category, Money amount, PremiumSubsidy subsidy, Source source) {
        SubsidyFinding finding = new SubsidyFinding(
                category,
                SubsidyFinding.Outcome.NOT_ADDED,
                amount.min(personal),
                amount.toString(),
                Optional.of(source));
        return new Found(finding, Optional.of(subsidy));
    }

    private static Found blank(EligibilityCategory category, SubsidyFinding.Outcome outcome, PremiumSubsidy subsidy) {
        Source source = subsidy.terms().source();
        return new Found(
                new SubsidyFinding(category, outcome, Money.zero(), "", Optional.of(source)), Optional.of(subsidy));
    }

    /** Returns the clause by which a category recognised after the central collection counts from the next one on. */
    private Optional<Source> tooLate() {
        LocalDate last = parameters
                .find(enrolment, LocalParameter.Name.COLLECTION_TO)
                .map(parameter -> LocalDate.ofEpochDay(parameter.value()))
                .orElse(LocalDate.of(enrolment.year().year() - 1, 12, 31));
        return rules.sinceCollection()
                .filter(clause -> enrolment
                        .recognisedOn()
                        .filter(day -> day.isAfter(last))
                        .isPresent());
    }

    /** Without a rule of its own, a policy asks for a category that is in force on the day of payment. */
    private boolean isAfterPayment() {
        return rules.sinceCollection().isEmpty()
                && enrolment.paidOn().isPresent()
                && enrolment
                        .recognisedOn()
                        .filter(day -> day.isAfter(enrolment.paidOn().get()))
                        .isPresent();
    }

    /**
     * What a category gives.
     *
     * @param finding what it is told as
     * @param subsidy the rule, where one speaks of it
     */
    record Found(SubsidyFinding finding, Optional<PremiumSubsidy> subsidy) {
        Found as(SubsidyFinding.Outcome outcome) {
            return new Found(finding.as(outcome), subsidy);
        }
    }
}
