package org.sanchong.domain.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.CatalogClass;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.Facility;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.FeeLine;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.claim.Quantity;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.claim.UnitPrice;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;

/** Cases and rules for tests: stays of invented people. */
final class WatchedCases {
    static final RuleTerms TERMS = terms("rule");

    private WatchedCases() {}

    static RuleTerms terms(String id) {
        return new RuleTerms(id, List.of(new ClauseId("sample", "二(六)")), Provenance.ILLUSTRATIVE, "");
    }

    static WatchedCase stay(String id, String person, String facility, LocalDate from, LocalDate to) {
        return WatchedCase.of(claim(id, person, from, to).build(), facility);
    }

    static Claim.Builder claim(String id, String person, LocalDate from, LocalDate to) {
        return claim(id, person, from, to, FacilityLevel.LEVEL_2, 1_000);
    }

    static Claim.Builder claim(String id, String person, LocalDate from, LocalDate to, FacilityLevel level, long yuan) {
        return Claim.builder()
                .id(new ClaimId(id))
                .person(new PersonId(person))
                .region(new RegionCode("999999"))
                .careType(CareType.INPATIENT)
                .facility(Facility.of(level, Locality.IN_COUNTY))
                .admittedOn(from)
                .dischargedOn(to)
                .expense(Expense.allInScope(Money.ofYuan(yuan)));
    }

    static ChargedLine line(String item, String price, String quantity, String day) {
        return ChargedLine.builder()
                .item(item)
                .fee(FeeLine.builder()
                        .catalogClass(CatalogClass.A)
                        .unitPrice(UnitPrice.parse(price))
                        .quantity(Quantity.parse(quantity))
                        .build())
                .chargedOn(day.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(LocalDate.parse(day)))
                .build();
    }

    static ReminderRules rules(ReminderRule... rules) {
        return new ReminderRules(List.of(rules), PriceStandards.none());
    }

    /** Returns what was found as text: rule, case, cases beside it. */
    static List<String> told(List<Reminder> reminders) {
        List<String> told = new ArrayList<>();
        for (Reminder reminder : reminders) {
            told.add(reminder.rule().terms().id() + " "
                    + reminder.about().claim().id() + " " + reminder.finding().beside());
        }
        return told;
    }
}
