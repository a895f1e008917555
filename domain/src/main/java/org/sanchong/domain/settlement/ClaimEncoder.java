package org.sanchong.domain.settlement;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.person.EligibilityCategory;

/** Puts a claim into the numbers of a lexicon. */
final class ClaimEncoder {
    private static final int LAST_YEAR = 9999;

    /** A fact that every claim says in words: its name, its position or -1, and what the claim says. */
    private record Word(String name, int attribute, Function<Claim, String> said) {}

    private final Lexicon lexicon;
    private final List<Word> words;
    private final int admittedOn;
    private final int dischargedOn;
    private final int total;
    private final int basicPaid;
    private final List<Integer> parts;
    private final Set<String> sameDay;

    ClaimEncoder(Lexicon lexicon) {
        this.lexicon = lexicon;
        words = List.of(
                word("insurance", claim -> claim.insurance().code()),
                word("care_type", claim -> claim.careType().code()),
                word("facility_level", claim -> claim.facility().level().code()),
                word("locality", claim -> claim.facility().locality().code()),
                word("designated", claim -> Boolean.toString(claim.facility().isDesignated())),
                word("referral", claim -> Boolean.toString(claim.isReferred())),
                word("special_disease", claim -> Boolean.toString(claim.isSpecialDisease())),
                word("approved_assistance", claim -> Boolean.toString(claim.isAssistanceApproved())));
        admittedOn = lexicon.required("admitted_on");
        dischargedOn = lexicon.required("discharged_on");
        total = lexicon.required("total");
        basicPaid = lexicon.required("basic_paid");
        parts = Stream.of(ExpensePart.values())
                .map(part -> lexicon.required(part.column()))
                .toList();
        sameDay = lexicon.attribute(lexicon.required("care_type")).codes().stream()
                .filter(ClaimAttribute.Code::sameDay)
                .map(ClaimAttribute.Code::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Word word(String name, Function<Claim, String> said) {
        return new Word(name, lexicon.position(name), said);
    }

    /** Sets the facts of the claim; returns what cannot be said in the catalog's words. */
    Optional<SettlementRejection> encode(Claim claim, ClaimFacts facts) {
        for (Map.Entry<String, String> further : claim.furtherFacts().entrySet()) {
            int attribute = lexicon.position(further.getKey());
            if (attribute >= 0) {
                facts.set(attribute, lexicon.encode(attribute, further.getValue()));
            }
        }
        for (Word word : words) {
            String text = word.said.apply(claim);
            long value = word.attribute < 0 ? Lexicon.UNREADABLE : lexicon.encode(word.attribute, text);
            if (value == Lexicon.UNREADABLE && !claim.furtherFacts().containsKey(word.name)) {
                return Optional.of(new SettlementRejection.UnknownCode(word.name, text));
            }
            if (word.attribute >= 0) {
                facts.set(word.attribute, value);
            }
        }
        if (!setDay(admittedOn, claim.admittedOn(), facts)) {
            return Optional.of(new SettlementRejection.BadDate("admitted_on"));
        }
        if (!setDay(dischargedOn, claim.dischargedOn(), facts)) {
            return Optional.of(new SettlementRejection.BadDate("discharged_on"));
        }
        setAmounts(facts, claim);
        long held = 0;
        for (EligibilityCategory category : claim.categories()) {
            long bit = lexicon.categoryBit(category.code());
            if (bit == 0) {
                return Optional.of(new SettlementRejection.UnknownCategory(category.code()));
            }
            held |= bit;
        }
        facts.categories(held);
        return sameDay(claim) ? Optional.empty() : Optional.of(new SettlementRejection.BadDate("admitted_on"));
    }

    /** Sets a day, unless its year has not four digits, as files write it. */
    private static boolean setDay(int column, LocalDate day, ClaimFacts facts) {
        facts.set(column, day.toEpochDay());
        return day.getYear() >= 0 && day.getYear() <= LAST_YEAR;
    }

    private void setAmounts(ClaimFacts facts, Claim claim) {
        facts.set(total, claim.expense().total().fen());
        for (ExpensePart part : ExpensePart.values()) {
            facts.set(parts.get(part.ordinal()), claim.expense().part(part).fen());
        }
        claim.basicPaid().ifPresent(paid -> facts.set(basicPaid, paid.fen()));
    }

    private boolean sameDay(Claim claim) {
        return !sameDay.contains(claim.careType().code()) || claim.admittedOn().equals(claim.dischargedOn());
    }
}
