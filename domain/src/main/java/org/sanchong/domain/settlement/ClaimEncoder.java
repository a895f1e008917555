package org.sanchong.domain.settlement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.person.EligibilityCategory;

/** Puts a claim into the numbers of a lexicon. */
final class ClaimEncoder {
    private static final int LAST_YEAR = 9999;

    private final Lexicon lexicon;

    ClaimEncoder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Sets the facts of the claim; returns what cannot be said in the catalog's words. */
    Optional<SettlementRejection> encode(Claim claim, ClaimFacts facts) {
        Map<String, String> texts = new LinkedHashMap<>(claim.furtherFacts());
        texts.put("insurance", claim.insurance().code());
        texts.put("care_type", claim.careType().code());
        texts.put("facility_level", claim.facility().level().code());
        texts.put("locality", claim.facility().locality().code());
        texts.put("designated", Boolean.toString(claim.facility().isDesignated()));
        texts.put("referral", Boolean.toString(claim.isReferred()));
        texts.put("special_disease", Boolean.toString(claim.isSpecialDisease()));
        texts.put("approved_assistance", Boolean.toString(claim.isAssistanceApproved()));
        for (Map.Entry<String, String> text : texts.entrySet()) {
            int attribute = lexicon.position(text.getKey());
            long value = attribute < 0 ? Lexicon.UNREADABLE : lexicon.encode(attribute, text.getValue());
            if (value == Lexicon.UNREADABLE && !claim.furtherFacts().containsKey(text.getKey())) {
                return Optional.of(unreadable(attribute, text));
            }
            if (attribute >= 0) {
                facts.set(attribute, value);
            }
        }
        if (!setDay("admitted_on", claim.admittedOn(), facts)) {
            return Optional.of(new SettlementRejection.BadDate("admitted_on"));
        }
        if (!setDay("discharged_on", claim.dischargedOn(), facts)) {
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
    private boolean setDay(String column, LocalDate day, ClaimFacts facts) {
        facts.set(lexicon.required(column), day.toEpochDay());
        return day.getYear() >= 0 && day.getYear() <= LAST_YEAR;
    }

    private SettlementRejection unreadable(int attribute, Map.Entry<String, String> text) {
        boolean day = attribute >= 0 && lexicon.attribute(attribute).kind() == ClaimAttribute.Kind.DATE;
        return day
                ? new SettlementRejection.BadDate(text.getKey())
                : new SettlementRejection.UnknownCode(text.getKey(), text.getValue());
    }

    private void setAmounts(ClaimFacts facts, Claim claim) {
        facts.set(lexicon.required("total"), claim.expense().total().fen());
        for (ExpensePart part : ExpensePart.values()) {
            facts.set(
                    lexicon.required(part.column()), claim.expense().part(part).fen());
        }
        claim.basicPaid().ifPresent(paid -> facts.set(lexicon.required("basic_paid"), paid.fen()));
    }

    private boolean sameDay(Claim claim) {
        List<ClaimAttribute.Code> codes =
                lexicon.attribute(lexicon.required("care_type")).codes();
        boolean outpatient = codes.stream()
                .anyMatch(c -> c.sameDay() && c.code().equals(claim.careType().code()));
        return !outpatient || claim.admittedOn().equals(claim.dischargedOn());
    }
}
