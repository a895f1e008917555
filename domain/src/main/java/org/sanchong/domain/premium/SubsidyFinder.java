package org.sanchong.domain.premium;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.EligibilityCategory;

/** Finds what each category held gives, and which gives most; they are never added up (就高不就低，不重复资助). */
final class SubsidyFinder {
    private final PremiumRules rules;
    private final LocalSubsidies local;
    private final Enrolment enrolment;
    private final Money personal;

    SubsidyFinder(PremiumRules rules, LocalSubsidies local, Enrolment enrolment, Money personal) {
        this.rules = rules;
        this.local = local;
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
                    Asked asked = new Asked(category, subsidy, subsidy.termsIn(enrolment.year()));
                    Either<PremiumRejection, Found> one = one(asked);
                    one.peek(found::add).peekLeft(unknown::add);
                    one.peekLeft(why -> found.add(asked.withoutAmount(
                            SubsidyFinding.Outcome.NOT_NEEDED,
                            List.of(asked.terms().source()))));
                }
            }
        }
        rest.forEach(category -> found.add(new Found(
                new SubsidyFinding(category, SubsidyFinding.Outcome.NOT_RULED, Money.zero(), "", List.of()),
                List.of())));
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

    private Either<PremiumRejection, Found> one(Asked asked) {
        if (isTooLate() || isAfterPayment()) {
            return Either.right(asked.withoutAmount(
                    SubsidyFinding.Outcome.TOO_LATE,
                    Stream.concat(rules.sinceCollection().stream(), timing().stream())
                            .toList()));
        }
        SubsidyTerms terms = asked.terms();
        if (terms instanceof SubsidyTerms.None) {
            return Either.right(asked.withoutAmount(SubsidyFinding.Outcome.NOTHING, List.of(terms.source())));
        }
        if (terms instanceof SubsidyTerms.Share printed) {
            return printed(asked, share(asked, printed.share().value()), printed.share());
        }
        if (terms instanceof SubsidyTerms.Fixed printed) {
            return printed(asked, amount(asked, printed.amount().value()), printed.amount());
        }
        return terms instanceof SubsidyTerms.LocalShare range ? within(range, asked) : open(asked);
    }

    /** Returns what is printed: no locality can replace it. */
    private Either<PremiumRejection, Found> printed(Asked asked, Found found, Figure<?> figure) {
        for (LocalParameter.Name name :
                List.of(LocalParameter.Name.SUBSIDY_SHARE, LocalParameter.Name.SUBSIDY_AMOUNT)) {
            Optional<LocalParameter> supplied = local.find(name, asked.category());
            if (supplied.isPresent()) {
                return refused(supplied.get(), asked, figure.value().toString());
            }
        }
        return Either.right(found);
    }

    /** Returns the share that the locality has set, if the printed range holds it. */
    private Either<PremiumRejection, Found> within(SubsidyTerms.LocalShare range, Asked asked) {
        String allowed = range.floor() + ".." + range.ceiling();
        Optional<LocalParameter> amount = local.find(LocalParameter.Name.SUBSIDY_AMOUNT, asked.category());
        if (amount.isPresent()) {
            return refused(amount.get(), asked, allowed);
        }
        Optional<LocalParameter> share = local.find(LocalParameter.Name.SUBSIDY_SHARE, asked.category());
        if (share.isEmpty()) {
            return missing(asked, Absence.Reason.MISSING_PARAMETER);
        }
        Rate rate = Rate.ofMillionths(share.get().value());
        return rate.compareTo(range.floor()) >= 0 && rate.compareTo(range.ceiling()) <= 0
                ? Either.right(share(asked, rate).by(cited(share.get(), asked)))
                : refused(share.get(), asked, allowed);
    }

    /** Returns the one share or amount that the locality has set where nothing is printed. */
    private Either<PremiumRejection, Found> open(Asked asked) {
        Optional<LocalParameter> share = local.find(LocalParameter.Name.SUBSIDY_SHARE, asked.category());
        Optional<LocalParameter> amount = local.find(LocalParameter.Name.SUBSIDY_AMOUNT, asked.category());
        if (share.isPresent() && amount.isPresent()) {
            String either = LocalParameter.Name.SUBSIDY_SHARE + " or " + LocalParameter.Name.SUBSIDY_AMOUNT;
            return refused(amount.get(), asked, either);
        }
        if (share.isPresent()) {
            return Either.right(
                    share(asked, Rate.ofMillionths(share.get().value())).by(cited(share.get(), asked)));
        }
        if (amount.isPresent()) {
            return Either.right(amount(asked, Money.ofFen(amount.get().value())).by(cited(amount.get(), asked)));
        }
        return missing(asked, ((SubsidyTerms.Absent) asked.terms()).absence().reason());
    }

    private static Either<PremiumRejection, Found> refused(LocalParameter parameter, Asked asked, String allowed) {
        String value = parameter.key().name() == LocalParameter.Name.SUBSIDY_SHARE
                ? Rate.ofMillionths(parameter.value()).toString()
                : Money.ofFen(parameter.value()).toString();
        return Either.left(new PremiumRejection.ParameterRefused(
                asked.terms().source().clause(), parameter.key(), value, allowed));
    }

    private static Either<PremiumRejection, Found> missing(Asked asked, Absence.Reason reason) {
        return Either.left(new PremiumRejection.MissingParameter(
                asked.terms().source(), LocalParameter.Name.SUBSIDY_SHARE, List.of(asked.category()), reason));
    }

    private static Source cited(LocalParameter parameter, Asked asked) {
        return parameter.citedBeside(asked.terms().source().clause());
    }

    private Found share(Asked asked, Rate rate) {
        return inTime(asked.giving(rate.appliedTo(personal).min(personal), rate.toString()));
    }

    private Found amount(Asked asked, Money amount) {
        return inTime(asked.giving(amount.min(personal), amount.toString()));
    }

    private Found inTime(Found found) {
        return timing().map(found::by).orElse(found);
    }

    /** Returns whether a category recognised after the central collection counts from the next one on, and this one was. */
    private boolean isTooLate() {
        LocalDate last = local.collectionTo()
                .map(parameter -> LocalDate.ofEpochDay(parameter.value()))
                .orElse(LocalDate.of(enrolment.year().year() - 1, 12, 31));
        return rules.sinceCollection().isPresent()
                && enrolment.recognisedOn().filter(day -> day.isAfter(last)).isPresent();
    }

    /** Returns the document of the collection's last day, where that was asked for. */
    private Optional<Source> timing() {
        return rules.sinceCollection()
                .filter(clause -> enrolment.recognisedOn().isPresent())
                .flatMap(clause -> local.collectionTo().map(last -> last.citedBeside(clause.clause())));
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
     * A category that is held, and what is ruled of it.
     *
     * @param category the category
     * @param subsidy the rule
     * @param terms its terms in the plan year
     */
    private record Asked(EligibilityCategory category, PremiumSubsidy subsidy, SubsidyTerms terms) {
        /** Returns that it gives the amount; whether it is granted is not known yet. */
        Found giving(Money amount, String words) {
            SubsidyFinding finding = new SubsidyFinding(
                    category, SubsidyFinding.Outcome.NOT_ADDED, amount, words, List.of(terms.source()));
            return new Found(finding, List.of(subsidy));
        }

        /** Returns that it gives nothing, and why. */
        Found withoutAmount(SubsidyFinding.Outcome outcome, List<Source> ruledBy) {
            return new Found(new SubsidyFinding(category, outcome, Money.zero(), "", ruledBy), List.of(subsidy));
        }
    }

    /**
     * What a category gives.
     *
     * @param finding what it is told as
     * @param by the rule; empty where none speaks of it
     */
    record Found(SubsidyFinding finding, List<PremiumSubsidy> by) {
        /** Returns the same, with the document of a locality's figure on which it rests. */
        Found by(Source document) {
            return new Found(finding.restingOn(document), by);
        }

        Found as(SubsidyFinding.Outcome outcome) {
            return new Found(finding.as(outcome), by);
        }

        Optional<PremiumSubsidy> subsidy() {
            return by.stream().findFirst();
        }
    }
}
