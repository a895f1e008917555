package org.sanchong.application.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.supervision.MatterKind;
import org.sanchong.domain.supervision.SupervisionEvent;
import org.sanchong.domain.supervision.SupervisionRejection;

@DisplayName("Why a row of the register of supervision is of no use, in words")
class SupervisionWordingTest {
    private static final LocalDate DAY = LocalDate.of(2022, 5, 20);

    /** Each rejection with what its words name beside the code. */
    private static final Map<SupervisionRejection, List<String>> REJECTED = new LinkedHashMap<>(Map.of(
            new SupervisionRejection.WrongState(SupervisionEvent.Kind.DONE, "FOUND"), List.of("DONE", "FOUND"),
            new SupervisionRejection.WrongKind(SupervisionEvent.Kind.REWARD_SET, MatterKind.AUDIT),
                    List.of("REWARD_SET", "AUDIT"),
            new SupervisionRejection.BeforeLastStep(DAY, DAY.plusDays(1)), List.of("2022-05-20", "2022-05-21"),
            new SupervisionRejection.NoBody(MatterKind.RE_CHECK), List.of("RE_CHECK", "facility_id"),
            new SupervisionRejection.AmountOutOfBounds(Money.ofYuan(7), Money.ofYuan(5)), List.of("7.00", "5.00"),
            new SupervisionRejection.Outstanding(Money.ofYuan(3)), List.of("3.00", "RECOVERED")));

    /** Each other fault with what its words name beside the code. */
    private static final Map<SupervisionFault, List<String>> NAMED = new LinkedHashMap<>(Map.of(
            new SupervisionFault.OfRow(new EnrolmentFault.BadYear("22")), List.of("22"),
            new SupervisionFault.BadNumber("王…"), List.of("王…", "JB-2022-001"),
            new SupervisionFault.NeverBegun("JB-1"), List.of("JB-1", "RECEIVED"),
            new SupervisionFault.ListedTwice("FAC-1"), List.of("FAC-1"),
            new SupervisionFault.BadReward("reward_rate", "200%"), List.of("reward_rate", "200%", "2%")));

    @Test
    @DisplayName("each kind has a code and says what to mend, in both languages")
    void everyFaultIsWorded() {
        assertThat(REJECTED.keySet().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrder(SupervisionRejection.class.getPermittedSubclasses());
        Map<SupervisionFault, List<String>> all = new LinkedHashMap<>(NAMED);
        REJECTED.forEach((why, named) -> all.put(new SupervisionFault.OfMatter(why), named));
        assertThat(all.keySet().stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(SupervisionFault.class.getPermittedSubclasses());
        all.forEach((fault, named) -> Stream.of(Language.EN, Language.ZH).forEach(language -> {
            String words = new SupervisionWording(new InMemoryCatalog(), language).fault(fault);
            assertThat(words).startsWith(fault.code() + ":").contains(named);
        }));
    }
}
