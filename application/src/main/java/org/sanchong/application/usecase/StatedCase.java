package org.sanchong.application.usecase;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.wording.CaseFault;
import org.sanchong.application.wording.FileWords;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimAttribute;
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
import org.sanchong.domain.settlement.Lexicon;

/** A row of a file of claims as a claim, read in the words of a catalog. */
final class StatedCase {
    /** The column of the facility. */
    static final String FACILITY = "facility_id";

    private final Words words;
    private final List<String> row;
    private final String id;
    private @Nullable CaseFault fault;

    StatedCase(Words words, List<String> row) {
        this.words = words;
        this.row = row;
        this.id = words.value(row, "claim_id");
        if (row.size() != words.size) {
            fault = new CaseFault.MalformedRow(words.size, row.size());
        }
    }

    /** Returns the id as given. */
    String id() {
        return id;
    }

    /** Returns the id of the claim that the row takes back; empty where it is no refund. */
    String reverses() {
        return words.value(row, "reverses");
    }

    /** Returns what is wrong with the row, if anything; once it was asked for its claim. */
    Optional<CaseFault> fault() {
        return Optional.ofNullable(fault);
    }

    /**
     * Returns the claim; nothing where a value cannot be read.
     *
     * @param otherwise the region where the row says none
     */
    Optional<Claim> claim(Optional<RegionCode> otherwise) {
        Facility.Builder facility = Facility.builder()
                .level(new FacilityLevel(code("facility_level", "")))
                .locality(new Locality(code("locality", "")))
                .isDesignated(flag("designated", true));
        Expense.Builder expense = Expense.builder()
                .total(amount("total"))
                .outOfCatalog(amount("out_of_catalog"))
                .overLimit(amount("over_limit"))
                .firstSelfPay(amount("first_self_pay"))
                .offsiteFirstSelfPay(amount("offsite_first_self_pay"));
        Claim.Builder claim = Claim.builder()
                .isReferred(flag("referral", false))
                .isSpecialDisease(flag("special_disease", false))
                .isAssistanceApproved(flag("approved_assistance", false))
                .insurance(new InsuranceType(code("insurance", "RESIDENT")))
                .careType(new CareType(code("care_type", "")))
                .admittedOn(day("admitted_on"))
                .dischargedOn(day("discharged_on"))
                .putAllFurtherFacts(further());
        optional("basic_paid").ifPresent(text -> claim.basicPaid(amount("basic_paid")));
        optional("previous_claim").ifPresent(text -> claim.previousClaim(new ClaimId(text)));
        optional("assistance_region")
                .ifPresent(text -> parsed("assistance_region", RegionCode::new).ifPresent(claim::assistanceRegion));
        Optional<RegionCode> region = optional("region").isPresent() ? parsed("region", RegionCode::new) : otherwise;
        if (region.isEmpty()) {
            bad("region");
        }
        categories(claim);
        if (fault != null) {
            return Optional.empty();
        }
        try {
            return Optional.of(claim.id(new ClaimId(id))
                    .person(new PersonId(words.value(row, "person_id")))
                    .region(region.orElseThrow())
                    .facility(facility.build())
                    .expense(expense.build())
                    .build());
        } catch (IllegalArgumentException outOfBounds) {
            bad("total");
            return Optional.empty();
        }
    }

    private Optional<String> optional(String column) {
        return Optional.of(words.value(row, column)).filter(text -> !text.isEmpty());
    }

    private void bad(String column) {
        if (fault == null) {
            fault = new CaseFault.Unreadable(id, column, words.value(row, column));
        }
    }

    private <T> Optional<T> parsed(String column, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(words.value(row, column)));
        } catch (IllegalArgumentException unreadable) {
            bad(column);
            return Optional.empty();
        }
    }

    private Money amount(String column) {
        if (optional(column).isEmpty() && !column.equals("total")) {
            return Money.zero();
        }
        return parsed(column, Money::parse).orElse(Money.zero());
    }

    private LocalDate day(String column) {
        byte[] utf8 = words.value(row, column).getBytes(StandardCharsets.UTF_8);
        long day = FieldText.date(utf8, 0, utf8.length);
        if (day == Lexicon.UNREADABLE) {
            bad(column);
            return LocalDate.EPOCH;
        }
        return LocalDate.ofEpochDay(day);
    }

    private boolean flag(String column, boolean otherwise) {
        byte[] utf8 = words.value(row, column).getBytes(StandardCharsets.UTF_8);
        long flag = utf8.length == 0 ? (otherwise ? 1 : 0) : FieldText.flag(utf8, 0, utf8.length);
        if (flag == Lexicon.UNREADABLE) {
            bad(column);
        }
        return flag == 1;
    }

    private String code(String column, String otherwise) {
        String text = words.value(row, column);
        String code = text.isEmpty() ? otherwise : words.code(column, text);
        if (code.isEmpty()) {
            bad(column);
            return "UNREADABLE";
        }
        return code;
    }

    private void categories(Claim.Builder claim) {
        for (String word : words.value(row, "categories").split(";", -1)) {
            Optional<EligibilityCategory> category = words.category(word.strip());
            category.ifPresent(claim::addCategory);
            if (category.isEmpty() && !word.isBlank()) {
                bad("categories");
            }
        }
    }

    private Map<String, String> further() {
        Map<String, String> facts = new LinkedHashMap<>();
        words.further.forEach(column -> optional(column).ifPresent(text -> facts.put(column, text)));
        return facts;
    }

    /** Where the columns stand, and what their words mean. */
    static final class Words {
        private final Map<String, Integer> places = new LinkedHashMap<>();
        private final Map<String, Map<String, Integer>> positions = new LinkedHashMap<>();
        private final Map<String, Integer> categories;
        private final List<String> further = new ArrayList<>();
        private final Vocabulary vocabulary;
        private final int size;

        /** Takes the header. */
        Words(Vocabulary vocabulary, List<String> header) {
            this.vocabulary = vocabulary;
            this.size = header.size();
            FileWords words = new FileWords(vocabulary);
            this.categories = words.categories();
            for (int i = 0; i < size; i++) {
                places.putIfAbsent(words.column(header.get(i)), i);
            }
            for (ClaimAttribute attribute : vocabulary.attributes()) {
                positions.put(attribute.name(), FileWords.codes(attribute));
                if (places.containsKey(attribute.name()) && !ClaimColumns.isCore(attribute.name())) {
                    further.add(attribute.name());
                }
            }
            Set.of(FACILITY, "county", "household_id").stream()
                    .sorted()
                    .filter(column -> places.containsKey(column) && !further.contains(column))
                    .forEach(further::add);
        }

        boolean has(String column) {
            return places.containsKey(column);
        }

        String value(List<String> row, String column) {
            Integer place = places.get(column);
            return place == null || place >= row.size() ? "" : row.get(place);
        }

        /** Returns the code that a word says; empty where it says none. */
        private String code(String column, String word) {
            Integer position = positions.getOrDefault(column, Map.of()).get(word);
            return position == null
                    ? ""
                    : vocabulary
                            .attribute(column)
                            .orElseThrow()
                            .codes()
                            .get(position)
                            .code();
        }

        private Optional<EligibilityCategory> category(String word) {
            return Optional.ofNullable(categories.get(word))
                    .map(position -> vocabulary.categories().get(position).category());
        }
    }
}
