package org.sanchong.app.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.wording.ReferralWords;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.referral.ReferralRule;

/**
 * What filings and contracts say of a claim, read anew by docs/cli.md. A row that cannot be used supports nothing: the
 * claims that need it are rejected and have no derivation.
 */
final class FiledReferrals {
    private final Map<String, List<Filed>> filings = new LinkedHashMap<>();
    private final Map<String, List<Filed>> contracts = new LinkedHashMap<>();
    private final boolean knowsFilings;
    private final boolean knowsContracts;

    private FiledReferrals(boolean knowsFilings, boolean knowsContracts) {
        this.knowsFilings = knowsFilings;
        this.knowsContracts = knowsContracts;
    }

    /** A filing or a contract: for which facility and locality, empty for any, on which days. */
    private record Filed(
            String facility, String locality, @Nullable LocalDate filedOn, Days days) {}

    private record Days(LocalDate from, @Nullable LocalDate to) {
        boolean contain(LocalDate day) {
            LocalDate last = to;
            return !day.isBefore(from) && (last == null || !day.isAfter(last));
        }
    }

    /** Reads the tables that are given. */
    static FiledReferrals read(@Nullable Table filings, @Nullable Table contracts, ReferralWords words) {
        FiledReferrals read = new FiledReferrals(filings != null, contracts != null);
        if (filings != null) {
            filings.each(
                    words::column,
                    List.of("filing_id", "person_id", "filing_kind", "filed_on", "valid_from"),
                    row -> read.addFiling(row, words));
        }
        if (contracts != null) {
            contracts.each(words::column, List.of("county", "facility_id", "valid_from"), row -> read.addContract(row));
        }
        return read;
    }

    private void addFiling(Table.Row row, ReferralWords words) {
        String kind = words.codes("filing_kind").getOrDefault(row.value("filing_kind"), "");
        String locality = words.codes("locality").getOrDefault(row.value("locality"), "");
        boolean leadsSomewhere = !row.value("to_facility").isEmpty() || !locality.isEmpty();
        boolean isReadable = locality.isEmpty() == row.value("locality").isEmpty();
        LocalDate filedOn = Written.day(row.value("filed_on"));
        Days days = days(row);
        boolean isReferral = kind.equals("REFERRAL") || kind.equals("OFF_SITE");
        if (isReferral && leadsSomewhere && isReadable && filedOn != null && days != null) {
            filings.computeIfAbsent(row.value("person_id"), person -> new ArrayList<>())
                    .add(new Filed(row.value("to_facility"), locality, filedOn, days));
        }
    }

    private void addContract(Table.Row row) {
        Days days = days(row);
        if (days != null) {
            contracts
                    .computeIfAbsent(row.value("county"), county -> new ArrayList<>())
                    .add(new Filed(row.value("facility_id"), "", null, days));
        }
    }

    private static @Nullable Days days(Table.Row row) {
        LocalDate from = Written.day(row.value("valid_from"));
        LocalDate to = Written.day(row.value("valid_to"));
        boolean isReadable =
                from != null && (to != null || row.value("valid_to").isEmpty());
        return isReadable && from != null && (to == null || !to.isBefore(from)) ? new Days(from, to) : null;
    }

    /** Returns what the files say of {@code referral} or {@code designated}; null where they do not tell. */
    @Nullable
    String fact(String column, Table.Row claim, @Nullable BenefitPolicy policy) {
        LocalDate admitted = Written.day(claim.value("admitted_on"));
        LocalDate discharged = Written.day(claim.value("discharged_on"));
        if (admitted == null || discharged == null || policy == null) {
            return null;
        }
        if (column.equals("referral") && knowsFilings) {
            return referral(claim, admitted, discharged);
        }
        return column.equals("designated") && knowsContracts ? contracted(claim, admitted, policy) : null;
    }

    private @Nullable String referral(Table.Row claim, LocalDate admitted, LocalDate discharged) {
        String facility = claim.value("facility_id");
        boolean isUntold = false;
        for (Filed filed : filings.getOrDefault(claim.value("person_id"), List.of())) {
            LocalDate filedOn = filed.filedOn();
            boolean fits = (filed.locality().isEmpty() || filed.locality().equals(claim.value("locality")))
                    && filed.days().contain(admitted)
                    && filedOn != null
                    && !filedOn.isAfter(discharged);
            if (fits && (filed.facility().isEmpty() || filed.facility().equals(facility))) {
                return "true";
            }
            isUntold |= fits && facility.isEmpty();
        }
        return isUntold ? null : "false";
    }

    private @Nullable String contracted(Table.Row claim, LocalDate admitted, BenefitPolicy policy) {
        boolean isAsked = policy.referralRules().stream()
                .anyMatch(rule -> rule instanceof ReferralRule.ContractedCare care
                        && care.within().stream()
                                .noneMatch(place -> place.code().equals(claim.value("locality"))));
        String county = claim.value("county").isEmpty() ? claim.value("region") : claim.value("county");
        String facility = claim.value("facility_id");
        if (!isAsked || county.isEmpty() || facility.isEmpty()) {
            return null;
        }
        return Boolean.toString(contracts.getOrDefault(county, List.of()).stream()
                .anyMatch(contract ->
                        contract.facility().equals(facility) && contract.days().contain(admitted)));
    }
}
