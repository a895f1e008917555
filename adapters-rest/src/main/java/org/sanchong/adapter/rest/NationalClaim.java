package org.sanchong.adapter.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.domain.money.Money;
import org.springframework.http.HttpStatus;

/**
 * Reads a claim that speaks the names of the national settlement interface (国家医保接口) where that has one for a field; all
 * other fields keep the names of the files.
 */
final class NationalClaim {
    private static final String FIRST_SELF_PAY = "first_self_pay";
    private static final String OFFSITE = "offsite_first_self_pay";

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("setl_id", "claim_id"),
            Map.entry("psn_no", "person_id"),
            Map.entry("insuplc_admdvs", "region"),
            Map.entry("insutype", "insurance"),
            Map.entry("med_type", "care_type"),
            Map.entry("refl_flag", "referral"),
            Map.entry("begndate", "admitted_on"),
            Map.entry("enddate", "discharged_on"),
            Map.entry("dise_no", "disease_code"),
            Map.entry("medfee_sumamt", "total"),
            Map.entry("fulamt_ownpay_amt", "out_of_catalog"),
            Map.entry("overlmt_selfpay", "over_limit"),
            Map.entry("preselfpay_amt", FIRST_SELF_PAY),
            Map.entry("hifp_pay", "basic_paid"));

    /** Codes by the field and the code of the national interface; a code that is not here is left for the reader of claims. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("insutype 310", "EMPLOYEE"),
            Map.entry("insutype 390", "RESIDENT"),
            Map.entry("med_type 11", "OUTPATIENT_ORDINARY"),
            Map.entry("med_type 14", "OUTPATIENT_CHRONIC"),
            Map.entry("med_type 21", "INPATIENT"),
            Map.entry("med_type 23", "INPATIENT"),
            Map.entry("med_type 24", "INPATIENT"),
            Map.entry("refl_flag 0", "false"),
            Map.entry("refl_flag 1", "true"));

    private NationalClaim() {}

    /** Returns the claim with the names of the files. */
    static ClaimRequest read(ClaimRequest given) {
        Map<String, String> values = new LinkedHashMap<>();
        given.values().forEach((name, value) -> {
            String known = NAMES.getOrDefault(name, name);
            if (values.put(known, CODES.getOrDefault(name + " " + value, value)) != null) {
                throw Problem.of(
                                HttpStatus.BAD_REQUEST,
                                "FIELD_TWICE",
                                name + " and another field both say " + known + ". Give one of them / " + name
                                        + " 与另一项含义相同，请只给出一项",
                                name)
                        .refusal();
            }
        });
        if (given.values().containsKey("preselfpay_amt")
                && !given.value(OFFSITE).isEmpty()) {
            values.put(FIRST_SELF_PAY, withoutOffsite(given.value("preselfpay_amt"), given.value(OFFSITE)));
        }
        return new ClaimRequest(values, given.accumulators());
    }

    /** Of what one pays first there, the part that is for care elsewhere is a field of its own here. */
    private static String withoutOffsite(String both, String offsite) {
        try {
            Money rest = Money.parse(both).minus(Money.parse(offsite));
            if (!rest.isNegative()) {
                return rest.toString();
            }
        } catch (IllegalArgumentException unreadable) {
            // Refused below: what cannot be read cannot be told apart.
        }
        throw Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "BAD_AMOUNT",
                        "preselfpay_amt holds " + OFFSITE
                                + ": both must be amounts, and it no less / preselfpay_amt 应包含 " + OFFSITE,
                        "preselfpay_amt")
                .refusal();
    }

    /** Returns what a claim may have beside the names of the files. */
    static List<String> names() {
        List<String> names = new ArrayList<>(NAMES.keySet());
        names.sort(null);
        return names;
    }
}
