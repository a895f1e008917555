package org.sanchong.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.Facility;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.person.PersonId;

/**
 * A claim of a case: the columns of files of claims, by name, as far as they are said.
 *
 * @param place where it stands
 * @param columns what is said
 */
record StakeClaim(Place place, Map<String, Written> columns) {
    private static final String ALL = "claims";
    private static final Set<String> OF_CLAIMS = Set.of(
            "region",
            "assistance_region",
            "insurance",
            "categories",
            "care_type",
            "facility_level",
            "locality",
            "designated",
            "referral",
            "previous_claim",
            "admitted_on",
            "discharged_on",
            "total",
            "out_of_catalog",
            "over_limit",
            "first_self_pay",
            "offsite_first_self_pay",
            "basic_paid",
            "special_disease",
            "approved_assistance");

    /**
     * Reads a list of claims. Of a first list a claim has from the one before it what it does not say itself; of a list that
     * tells others otherwise, from the one at its place there, or the last.
     */
    static List<StakeClaim> list(Written list, List<StakeClaim> others, Defects defects) {
        List<StakeClaim> claims = new ArrayList<>();
        for (Written item : Lists.items(list, defects)) {
            Map<String, Written> columns = new LinkedHashMap<>();
            List<StakeClaim> from = others.isEmpty() ? claims : others;
            int at = Math.min(others.isEmpty() ? claims.size() - 1 : claims.size(), from.size() - 1);
            if (at >= 0) {
                columns.putAll(from.get(at).columns());
            }
            Fields.of(item, defects)
                    .ifPresent(fields -> fields.rest()
                            .forEach(entry -> columns.put(entry.key().text(), entry.value())));
            claims.add(new StakeClaim(item.place(), columns));
        }
        if (claims.isEmpty()) {
            defects.error(list.place(), DefectCode.WRONG_SHAPE, "'" + ALL + "' needs at least one claim");
        }
        return claims;
    }

    /** Returns the claim with the number, of one person; insured in the region where no other is said. */
    Optional<Claim> claim(int number, RegionCode region, Vocabulary words, Defects defects) {
        Cells cells = new Cells(this, words, defects);
        int before = defects.errors();
        Claim.Builder claim = Claim.builder()
                .id(new ClaimId(String.valueOf(number)))
                .person(new PersonId("case"))
                .region(cells.get("region", ScalarForm.REGION).orElse(region))
                .assistanceRegion(cells.get("assistance_region", ScalarForm.REGION))
                .previousClaim(cells.get("previous_claim", ScalarForm.COUNT).map(n -> new ClaimId(n.toString())))
                .basicPaid(cells.get("basic_paid", ScalarForm.AMOUNT))
                .isReferred(cells.flag("referral", false))
                .isSpecialDisease(cells.flag("special_disease", false))
                .isAssistanceApproved(cells.flag("approved_assistance", false));
        cells.code("insurance").map(InsuranceType::new).ifPresent(claim::insurance);
        cells.require("care_type")
                .flatMap(c -> cells.code("care_type"))
                .map(CareType::new)
                .ifPresent(claim::careType);
        cells.categories().forEach(claim::addCategory);
        cells.facility().ifPresent(claim::facility);
        cells.expense().ifPresent(claim::expense);
        Optional<LocalDate> discharged = cells.required("discharged_on", ScalarForm.DATE);
        discharged.ifPresent(claim::dischargedOn);
        cells.get("admitted_on", ScalarForm.DATE).or(() -> discharged).ifPresent(claim::admittedOn);
        cells.further().forEach(claim::putFurtherFact);
        return defects.unlessSince(before, place, claim::build);
    }

    /**
     * The columns as they are read.
     *
     * @param claim the claim
     * @param words the words that it may use
     * @param defects where what is wrong goes
     */
    private record Cells(StakeClaim claim, Vocabulary words, Defects defects) {
        Optional<Written> at(String column) {
            return Optional.ofNullable(claim.columns().get(column));
        }

        Optional<Written> require(String column) {
            Optional<Written> value = at(column);
            if (value.isEmpty()) {
                defects.error(claim.place(), DefectCode.MISSING_KEY, "'" + column + "' must be given");
            }
            return value;
        }

        <T> Optional<T> get(String column, ScalarForm<T> form) {
            return at(column).flatMap(value -> form.read(value, defects));
        }

        <T> Optional<T> required(String column, ScalarForm<T> form) {
            return require(column).flatMap(value -> form.read(value, defects));
        }

        boolean flag(String column, boolean otherwise) {
            Optional<Written> value = at(column);
            value.filter(v -> !v.isFlag()).ifPresent(v -> {
                String message = "'" + v.text() + "' is neither true nor false";
                defects.error(v.place(), DefectCode.BAD_SCALAR, message);
            });
            return value.map(v -> v.text().equalsIgnoreCase("true")).orElse(otherwise);
        }

        Optional<String> code(String column) {
            Optional<String> code = get(column, ScalarForm.CODE);
            boolean isKnown = words.attribute(column).isEmpty()
                    || code.isEmpty()
                    || words.attribute(column).orElseThrow().codes().stream()
                            .anyMatch(each -> each.code().equals(code.get()));
            if (!isKnown) {
                String message = "'" + code.orElseThrow() + "' is no code of " + column;
                defects.error(at(column).orElseThrow().place(), DefectCode.UNKNOWN_CODE, message);
            }
            return code;
        }

        List<EligibilityCategory> categories() {
            List<EligibilityCategory> categories = new ArrayList<>();
            at("categories")
                    .map(list -> list.isList() ? list.items() : List.of(list))
                    .orElse(List.of())
                    .forEach(item -> ScalarForm.CODE.read(item, defects).ifPresent(code -> {
                        if (words.category(code).isEmpty()) {
                            String message = "'" + code + "' is no category of the vocabulary";
                            defects.error(item.place(), DefectCode.UNKNOWN_CATEGORY, message);
                        }
                        categories.add(new EligibilityCategory(code));
                    }));
            return categories;
        }

        Optional<Facility> facility() {
            Optional<String> level = require("facility_level").flatMap(v -> code("facility_level"));
            Optional<String> locality = require("locality").flatMap(v -> code("locality"));
            boolean designated = flag("designated", true);
            return level.flatMap(l -> locality.map(where -> Facility.builder()
                    .level(new FacilityLevel(l))
                    .locality(new Locality(where))
                    .isDesignated(designated)
                    .build()));
        }

        Optional<Expense> expense() {
            int before = defects.errors();
            Optional<Money> total = required("total", ScalarForm.AMOUNT);
            Expense.Builder expense = Expense.builder();
            total.ifPresent(expense::total);
            get("out_of_catalog", ScalarForm.AMOUNT).ifPresent(expense::outOfCatalog);
            get("over_limit", ScalarForm.AMOUNT).ifPresent(expense::overLimit);
            get("first_self_pay", ScalarForm.AMOUNT).ifPresent(expense::firstSelfPay);
            get("offsite_first_self_pay", ScalarForm.AMOUNT).ifPresent(expense::offsiteFirstSelfPay);
            return defects.unlessSince(before, claim.place(), expense::build);
        }

        /** Attributes that policies declare. */
        Map<String, String> further() {
            Map<String, String> further = new LinkedHashMap<>();
            claim.columns().forEach((column, value) -> {
                if (!OF_CLAIMS.contains(column) && words.attribute(column).isEmpty()) {
                    String message = "'" + column + "' is no column of claims and no attribute of a policy";
                    defects.error(value.place(), DefectCode.UNKNOWN_ATTRIBUTE, message);
                } else if (!OF_CLAIMS.contains(column)) {
                    further.put(column, value.text());
                }
            });
            return further;
        }
    }
}
