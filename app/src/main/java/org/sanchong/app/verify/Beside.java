package org.sanchong.app.verify;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.wording.LineWords;
import org.sanchong.application.wording.ListWords;
import org.sanchong.application.wording.ReferralWords;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyId;

/** What claims were settled with beside the catalog, read anew: what it says of a claim that the claim does not say. */
final class Beside {
    private final @Nullable PolicyId onePolicy;
    private final LineSums lines;
    private final FiledReferrals referrals;
    private final @Nullable CertifiedPeople register;
    private final @Nullable CoveredPeople enrolled;

    private Beside(Map<Source, Table> tables, @Nullable PolicyId onePolicy, Vocabulary vocabulary) {
        ListWords words = new ListWords(vocabulary);
        this.onePolicy = onePolicy;
        Table bill = tables.get(Source.LINES);
        lines = bill == null ? LineSums.none() : LineSums.read(bill, new LineWords(vocabulary));
        referrals = FiledReferrals.read(
                tables.get(Source.REFERRALS), tables.get(Source.CONTRACTS), new ReferralWords(vocabulary));
        Table certified = tables.get(Source.REGISTER);
        register = certified == null ? null : CertifiedPeople.read(certified, words);
        Table enrolments = tables.get(Source.ENROLMENT);
        enrolled = enrolments == null ? null : CoveredPeople.read(enrolments, words);
    }

    /**
     * Reads the tables.
     *
     * @param onePolicy the policy that settled all claims, or null if region and day tell
     */
    static Beside read(Map<Source, Table> tables, @Nullable PolicyId onePolicy, Vocabulary vocabulary) {
        return new Beside(tables, onePolicy, vocabulary);
    }

    /** Returns the policy that settled all claims, or null if region and day tell. */
    @Nullable
    String onePolicy() {
        return onePolicy == null ? null : onePolicy.value();
    }

    /** Returns what a claim's fact must be by the tables; null where they say nothing of it. */
    @Nullable
    String fact(String attribute, Table.Row claim, @Nullable BenefitPolicy policy) {
        String summed = lines.of(claim.value("claim_id"), attribute).orElse(null);
        return summed == null ? referrals.fact(attribute, claim, policy) : summed;
    }

    /** Returns the codes of the categories that count for a claim: the register's where there is one, else its own. */
    Set<String> categories(Table.Row claim) {
        LocalDate day = Written.day(claim.value("discharged_on"));
        if (register != null && day != null) {
            return register.categories(claim.value("person_id"), day);
        }
        Set<String> held = new LinkedHashSet<>();
        for (String category : claim.value("categories").split(";", -1)) {
            if (!category.isEmpty()) {
                held.add(category);
            }
        }
        return held;
    }

    /** Returns whether the claim's person can be covered on the day of discharge; true where nobody asks. */
    boolean canBeCovered(Table.Row claim, BenefitPolicy policy) {
        LocalDate day = Written.day(claim.value("discharged_on"));
        if (enrolled == null || day == null) {
            return true;
        }
        String scheme = claim.value("insurance").isEmpty() ? "RESIDENT" : claim.value("insurance");
        return enrolled.canCover(new CoveredPeople.Claimed(
                claim.value("person_id"), policy.region().value(), scheme, day));
    }
}
