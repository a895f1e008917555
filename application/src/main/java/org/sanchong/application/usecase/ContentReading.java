package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.Facility;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.person.PersonId;

/** Reads back what a claim said from its canonical text, as {@link ClaimContent} wrote it. */
final class ContentReading {
    private final Map<String, String> left;

    private ContentReading(Map<String, String> lines) {
        this.left = lines;
    }

    /** Returns what the text says of the claim, by name in its order: of its region the pooling region. */
    static Map<String, String> lines(String content) {
        Map<String, String> lines = all(content);
        lines.remove(ClaimContent.FORM);
        lines.remove(ClaimContent.DIVISION);
        return lines;
    }

    private static Map<String, String> all(String content) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (String line : content.split("\n", -1)) {
            int at = line.indexOf('=');
            if (at > 0) {
                lines.put(line.substring(0, at), unescaped(line.substring(at + 1)));
            } else if (!line.isEmpty()) {
                throw new IllegalArgumentException("a line of a claim's content has no name");
            }
        }
        return lines;
    }

    /** Returns whether the text holds all that the claim names; of entries of before it holds what some rule asks for. */
    static boolean hasNames(String content) {
        return ('\n' + content).contains('\n' + ClaimContent.FORM + '=');
    }

    /** Returns what the claim said, the columns of the contract in their order, without what need not be said. */
    static Map<String, String> stated(String content) {
        Map<String, String> lines = lines(content);
        Map<String, String> stated = new LinkedHashMap<>();
        for (String name : ClaimColumns.ORDER) {
            String value = lines.remove(name);
            if (value != null && !value.isEmpty() && !isUnderstood(name, value)) {
                stated.put(name, value);
            }
        }
        stated.putAll(lines);
        return stated;
    }

    private static boolean isUnderstood(String name, String value) {
        String empty = ClaimColumns.empty(name);
        return value.equals(empty.equals("0") ? Money.zero().toString() : empty);
    }

    /**
     * Returns the claim as it was given, of the region that it gave.
     *
     * @throws IllegalArgumentException if the text is none that was written
     */
    static Claim given(ClaimId id, String content) {
        return claim(id, content, true);
    }

    /**
     * Returns the claim as it is settled, of the pooling region.
     *
     * @throws IllegalArgumentException if the text is none that was written
     */
    static Claim claim(ClaimId id, String content) {
        return claim(id, content, false);
    }

    private static Claim claim(ClaimId id, String content, boolean isAsGiven) {
        try {
            Map<String, String> lines = lines(content);
            String division = all(content).getOrDefault(ClaimContent.DIVISION, "");
            if (isAsGiven && !division.isEmpty()) {
                lines.put("region", division);
            }
            return new ContentReading(lines).claim(id);
        } catch (RuntimeException mayQuoteIt) {
            throw new IllegalArgumentException("what the books keep of claim " + id + " cannot be read");
        }
    }

    private Claim claim(ClaimId id) {
        Facility.Builder facility = Facility.builder()
                .level(new FacilityLevel(take("facility_level")))
                .locality(new Locality(take("locality")));
        Expense.Builder expense = Expense.builder().total(Money.parse(take("total")));
        Claim.Builder claim = Claim.builder()
                .id(id)
                .person(new PersonId(take("person_id")))
                .region(new RegionCode(take("region")))
                .careType(new CareType(take("care_type")))
                .admittedOn(LocalDate.parse(take("admitted_on")))
                .dischargedOn(LocalDate.parse(take("discharged_on")));
        where("designated", text -> facility.isDesignated(truth(text)));
        where("out_of_catalog", text -> expense.outOfCatalog(Money.parse(text)));
        where("over_limit", text -> expense.overLimit(Money.parse(text)));
        where("first_self_pay", text -> expense.firstSelfPay(Money.parse(text)));
        where("offsite_first_self_pay", text -> expense.offsiteFirstSelfPay(Money.parse(text)));
        where("assistance_region", text -> claim.assistanceRegion(new RegionCode(text)));
        where("insurance", text -> claim.insurance(new InsuranceType(text)));
        where("referral", text -> claim.isReferred(truth(text)));
        where("previous_claim", text -> claim.previousClaim(new ClaimId(text)));
        where("basic_paid", text -> claim.basicPaid(Money.parse(text)));
        where("special_disease", text -> claim.isSpecialDisease(truth(text)));
        where("approved_assistance", text -> claim.isAssistanceApproved(truth(text)));
        where("categories", text -> categories(claim, text));
        return claim.facility(facility.build())
                .expense(expense.build())
                .putAllFurtherFacts(left)
                .build();
    }

    private static void categories(Claim.Builder claim, String text) {
        if (!text.isEmpty()) {
            for (String code : text.split(";", -1)) {
                claim.addCategory(new EligibilityCategory(code));
            }
        }
    }

    private String take(String name) {
        String text = left.remove(name);
        if (text == null) {
            throw new IllegalArgumentException("a claim's content does not say " + name);
        }
        return text;
    }

    private void where(String name, Consumer<String> given) {
        String text = left.remove(name);
        if (text != null) {
            given.accept(text);
        }
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char at = value.charAt(i);
            if (at == '\\') {
                i++;
                char escaped = value.charAt(i);
                text.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
            } else {
                text.append(at);
            }
        }
        return text.toString();
    }
}
