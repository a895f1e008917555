package org.sanchong.application.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.fund.FundRow;
import org.sanchong.domain.fund.FundRowFault;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.payment.ProviderClearing.Reason;
import org.sanchong.domain.payment.ProviderClearing.Uncleared;

@DisplayName("Why rows of funds are of no use, and cases are not cleared, in words")
class FundWordingTest {
    /** Each fault with what its words name beside the code. */
    private static final Map<FundFault, List<String>> NAMED = new LinkedHashMap<>(Map.of(
            new FundFault.OfRow(new EnrolmentFault.BadYear("22")),
            List.of("22"),
            new FundFault.WrongSign("-3.00"),
            List.of("-3.00", "offsets"),
            disagrees(new FundRowFault.OtherRow("r1")),
            List.of("r1"),
            disagrees(new FundRowFault.WrongSubject("r2", FundRow.Kind.BUDGET)),
            List.of("BUDGET"),
            disagrees(new FundRowFault.NoSuchRow("r3", "r4")),
            List.of("r4", "offsets"),
            disagrees(new FundRowFault.NoMirror("r5", "r6")),
            List.of("r6"),
            disagrees(new FundRowFault.AlreadyOffset("r7", "r8")),
            List.of("r8")));

    private static FundFault disagrees(FundRowFault fault) {
        return new FundFault.Disagrees(fault);
    }

    @Test
    @DisplayName("each kind has a code, says where it is and what to mend, in both languages")
    void everyFaultIsWorded() {
        assertThat(NAMED.keySet().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(FundFault.class.getPermittedSubclasses());
        List<Object> disagreements = new ArrayList<>();
        for (FundFault fault : NAMED.keySet()) {
            if (fault instanceof FundFault.Disagrees of) {
                disagreements.add(of.fault().getClass());
            }
        }
        assertThat(disagreements).containsExactlyInAnyOrder((Object[]) FundRowFault.class.getPermittedSubclasses());
        NAMED.forEach((fault, named) -> Stream.of(Language.EN, Language.ZH).forEach(language -> {
            String words = new FundWording(new InMemoryCatalog(), language).fault("funds.csv", 7, fault);
            String where =
                    language == Language.EN ? "funds.csv row 7 (the header is 1) " : "funds.csv 第 7 行（表头为第 1 行） ";
            assertThat(words).startsWith(where + fault.code()).contains(named);
        }));
    }

    @Test
    @DisplayName("each reason why a case is not cleared has its code and names what is missing")
    void everyReasonIsWorded() {
        for (Reason reason : Reason.values()) {
            Uncleared left = new Uncleared(reason, new ClaimId("c"), "H", TierName.BASIC, Money.zero(), "facility_id");
            for (Language language : Language.values()) {
                assertThat(new ClearingWording(language).reason(left))
                        .startsWith(reason + ": ")
                        .contains("facility_id");
            }
        }
    }
}
