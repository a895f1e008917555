package org.sanchong.application.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.domain.assistance.ApplicationRejection;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.ExactAmount;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.policy.PolicyId;

@DisplayName("Why an event of an application is not taken, in words")
class ApplicationWordingTest {
    private static final LocalDate DAY = LocalDate.of(2022, 5, 20);
    private static final LocalDate LAST = LocalDate.of(2022, 6, 1);
    private static final Figure<Rate> SHARE = share();

    /** Each fault of a row with what its words name beside the code. */
    private static final Map<ApplicationFault, List<String>> FAULTS = new LinkedHashMap<>(Map.of(
            new ApplicationFault.OfRow(new EnrolmentFault.BadYear("22")), List.of("22"),
            new ApplicationFault.OfHistory(new ApplicationRejection.NoReasons()), List.of("reasons"),
            new ApplicationFault.NoRules(new PolicyId("p-2022")), List.of("p-2022"),
            new ApplicationFault.NeverMade("A1"), List.of("A1", "MADE"),
            new ApplicationFault.Forgotten("A2"), List.of("A2"),
            new ApplicationFault.OtherRules("A3", new PolicyId("p-2022"), "WRONG_STATE"),
                    List.of("A3", "p-2022", "WRONG_STATE", "--catalog")));

    /** Each reason why an event cannot follow. */
    private static final Map<ApplicationRejection, List<String>> REJECTIONS = new LinkedHashMap<>(Map.of(
            new ApplicationRejection.WrongState("PAID", "UNDER_REVIEW"), List.of("PAID", "UNDER_REVIEW"),
            new ApplicationRejection.BeforeLastStep(DAY, LAST), List.of("2022-05-20", "2022-06-01"),
            new ApplicationRejection.NotOffered("FAST_TRACK"), List.of("FAST_TRACK", "urgent"),
            new ApplicationRejection.UnknownDocument("photo", List.of("identity", "history")),
                    List.of("photo", "identity, history"),
            new ApplicationRejection.NoReasons(), List.of("reasons"),
            new ApplicationRejection.AmountOutOfBounds(Money.parse("9000.01"), Money.parse("9000.00")),
                    List.of("9000.01", "9000.00"),
            new ApplicationRejection.NotAboveLine(Money.parse("5000.00"), ExactAmount.parse("5000.005"), SHARE),
                    List.of("5000.00", "5000.005", "25%", "doc 三(八)·e"),
            new ApplicationRejection.IncomeMissing(SHARE), List.of("local_income", "doc 三(八)·e")));

    private static Figure<Rate> share() {
        Source source = Source.of(new ClauseId("doc", "三(八)·e"), Provenance.DOCUMENT);
        return Figure.of("share", Rate.ofPercent("25"), source);
    }

    @Test
    @DisplayName("each kind has a code, says what to mend, in both languages")
    void everyFaultIsWorded() {
        assertThat(FAULTS.keySet().stream().map(Object::getClass).collect(Collectors.toList()))
                .containsExactlyInAnyOrder(ApplicationFault.class.getPermittedSubclasses());
        assertThat(REJECTIONS.keySet().stream().map(Object::getClass).collect(Collectors.toList()))
                .containsExactlyInAnyOrder(ApplicationRejection.class.getPermittedSubclasses());
        Map<ApplicationFault, List<String>> all = new LinkedHashMap<>(FAULTS);
        REJECTIONS.forEach((why, named) -> all.put(new ApplicationFault.OfHistory(why), named));
        all.forEach((fault, named) -> Stream.of(Language.EN, Language.ZH).forEach(language -> {
            String words = new ApplicationWording(new InMemoryCatalog(), language).fault(fault);
            assertThat(words).startsWith(fault.code() + ": ").contains(named);
            assertThat(words.codePoints().anyMatch(Character::isIdeographic) || language == Language.EN)
                    .isTrue();
        }));
    }
}
