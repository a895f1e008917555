package org.sanchong.adapter.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HexFormat;
import org.sanchong.application.port.in.SettleIntoBooks.Bookkeeping;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.DerivationSeals;
import org.sanchong.catalog.PolicyCatalogs;
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
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyCatalog;

/** Claims for books: of Heze (accounts of a plan year), Shaoyang (chains of stays), Yunling (a life's and households'). */
final class Care {
    /** The built-in policies and the invented region's. */
    static final PolicyCatalog CATALOG =
            PolicyCatalogs.read(project().resolve("docs/examples/yunling")).get();

    static final Instant NOW = Instant.parse("2026-11-26T04:00:00.123456789Z");

    private Care() {}

    private static Path project() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("docs")) ? here : here.getParent();
    }

    /** What settling into the books needs; a derivation's seal is the hash of its text. */
    static Bookkeeping keeping(Books books) {
        DerivationSeals seals = () -> (row, derivation) -> hash(row.claimId() + derivation.toString());
        return new Bookkeeping(books, seals, InstantSource.fixed(NOW));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Claim.Builder stay(String id, String person, String region, String discharged, long yuan) {
        return Claim.builder()
                .id(new ClaimId(id))
                .person(new PersonId(person))
                .region(new RegionCode(region))
                .careType(CareType.INPATIENT)
                .admittedOn(LocalDate.parse(discharged).minusDays(3))
                .dischargedOn(LocalDate.parse(discharged))
                .expense(Expense.allInScope(Money.ofYuan(yuan)));
    }

    /** A destitute person's stay under {@code heze-2022}. */
    static Claim heze(String id, String person, String discharged, long yuan) {
        return stay(id, person, "371700", discharged, yuan)
                .addCategory(new EligibilityCategory("DESTITUTE"))
                .facility(Facility.of(FacilityLevel.LEVEL_2, Locality.IN_COUNTY))
                .build();
    }

    /** A stay under {@code shaoyang-2021}, referred on from another one where that is not empty. */
    static Claim shaoyang(String id, String person, String discharged, String previous) {
        Claim.Builder claim = stay(id, person, "430523", discharged, 4000)
                .facility(Facility.of(FacilityLevel.LEVEL_2, Locality.IN_COUNTY));
        return previous.isEmpty()
                ? claim.build()
                : claim.isReferred(true).previousClaim(new ClaimId(previous)).build();
    }

    /** A destitute person's stay under the invented {@code yunling-2026}, of a household. */
    static Claim yunling(String id, String person, String household, long yuan) {
        return stay(id, person, "990100", "2026-03-10", yuan)
                .addCategory(new EligibilityCategory("DESTITUTE"))
                .facility(Facility.of(new FacilityLevel("COUNTY_HOSPITAL"), Locality.IN_REGION))
                .putFurtherFact("household_id", household)
                .putFurtherFact("birth_date", "1981-03-10")
                .putFurtherFact("premium_grade", "FIRST")
                .putFurtherFact("insured_years", "6")
                .build();
    }

    /** Returns the claim with the facility and the county that it names, of which no policy asks. */
    static Claim named(Claim claim, String facility, String county) {
        return Claim.builder()
                .id(claim.id())
                .person(claim.person())
                .region(claim.region())
                .addAllCategories(claim.categories())
                .careType(claim.careType())
                .facility(claim.facility())
                .admittedOn(claim.admittedOn())
                .dischargedOn(claim.dischargedOn())
                .expense(claim.expense())
                .putAllFurtherFacts(claim.furtherFacts())
                .putFurtherFact("facility_id", facility)
                .putFurtherFact("county", county)
                .build();
    }

    /** Returns a claim of another id, day and amount that says the same otherwise. */
    static Claim like(Claim claim, String id, LocalDate discharged, Money total) {
        return Claim.builder()
                .id(new ClaimId(id))
                .person(claim.person())
                .region(claim.region())
                .addAllCategories(claim.categories())
                .careType(claim.careType())
                .facility(claim.facility())
                .isReferred(claim.isReferred())
                .previousClaim(claim.previousClaim())
                .admittedOn(claim.admittedOn())
                .dischargedOn(discharged)
                .expense(Expense.allInScope(total))
                .putAllFurtherFacts(claim.furtherFacts())
                .build();
    }
}
