package org.sanchong.domain.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.time.PlanYear;

@DisplayName("Matters of supervision: what follows what")
class SupervisionMatterSpecification {
    private static final MatterId ID = new MatterId("JB-2022-001");

    /** Reads an event such as {@code "FOUND 100.00"} or {@code "PLANNED AUDIT F-1"}; the i-th happens on the i-th of May. */
    private static SupervisionEvent event(String text, int day) {
        LocalDate on = LocalDate.of(2022, 5, day);
        String[] words = text.split(" ");
        SupervisionEvent.Kind kind = SupervisionEvent.Kind.valueOf(words[0]);
        return switch (kind) {
            case RECEIVED -> new SupervisionEvent.Begun(MatterKind.TIP, words.length > 1 ? words[1] : "", on);
            case PLANNED ->
                new SupervisionEvent.Begun(MatterKind.valueOf(words[1]), words.length > 2 ? words[2] : "", on);
            case FOUND -> new SupervisionEvent.Found(Money.parse(words[1]), "", on);
            case RECOVERED -> new SupervisionEvent.Recovered(Money.parse(words[1]), "", on);
            case REWARD_SET ->
                new SupervisionEvent.RewardSet(
                        new RewardRule(Rate.ofPercent(words[1]), Money.parse(words[2])), "sample", on);
            default -> new SupervisionEvent.Step(kind, on);
        };
    }

    private static Either<SupervisionRejection, SupervisionMatter> told(String events) {
        List<String> each = Stream.of(events.split(", ")).toList();
        Either<SupervisionRejection, SupervisionMatter> matter = SupervisionMatter.beginning(ID, event(each.get(0), 1));
        for (int i = 1; i < each.size(); i++) {
            int day = i + 1;
            String text = each.get(i);
            matter = matter.flatMap(so -> so.with(event(text, day)));
        }
        return matter;
    }

    @DisplayName("the state after events, or the code of what cannot follow")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    events                                                                        | then
                    RECEIVED                                                                      | RECEIVED
                    RECEIVED F-1                                                                  | RECEIVED
                    RECEIVED, DECLINED                                                            | DECLINED
                    RECEIVED, DECLINED, ACCEPTED                                                  | WRONG_STATE
                    RECEIVED, INVESTIGATED                                                        | WRONG_STATE
                    RECEIVED, ACCEPTED, INVESTIGATED                                              | DONE
                    RECEIVED, ACCEPTED, FOUND 1.00                                                | WRONG_STATE
                    RECEIVED, ACCEPTED, INVESTIGATED, CLOSED                                      | CLOSED_WITHOUT_FINDING
                    RECEIVED, ACCEPTED, INVESTIGATED, CLOSED, REWARD_SET 2 500                    | WRONG_STATE
                    RECEIVED, ACCEPTED, INVESTIGATED, FOUND 0.00                                  | AMOUNT_OUT_OF_BOUNDS
                    RECEIVED, ACCEPTED, INVESTIGATED, FOUND 0.01                                  | FOUND
                    RECEIVED, ACCEPTED, INVESTIGATED, FOUND 5.00, CLOSED                          | NOT_RECOVERED
                    RECEIVED, ACCEPTED, INVESTIGATED, FOUND 5.00, RECOVERED 5.01                  | AMOUNT_OUT_OF_BOUNDS
                    RECEIVED, ACCEPTED, INVESTIGATED, FOUND 5.00, RECOVERED 4.99, CLOSED          | NOT_RECOVERED
                    RECEIVED, ACCEPTED, INVESTIGATED, FOUND 5.00, RECOVERED 5.00, CLOSED          | CLOSED_WITH_FINDING
                    RECEIVED, ACCEPTED, INVESTIGATED, FOUND 5.00, RECOVERED 5.00, CLOSED, CLOSED  | WRONG_STATE
                    RECEIVED, ACCEPTED, INVESTIGATED, FOUND 5.00, FOUND 2.00, RECOVERED 7.00      | FOUND
                    RECEIVED, ACCEPTED, INVESTIGATED, FOUND 5.00, RECOVERED 5.00, CLOSED, REWARD_PAID | WRONG_STATE
                    RECEIVED, ACCEPTED, INVESTIGATED, FOUND 5.00, RECOVERED 5.00, CLOSED, REWARD_SET 2 500 | REWARD_SET
                    RECEIVED, ACCEPTED, INVESTIGATED, FOUND 5.00, RECOVERED 5.00, CLOSED, REWARD_SET 2 500, REWARD_PAID | REWARD_PAID
                    RECEIVED, DONE                                                                | WRONG_KIND
                    RECEIVED, RECEIVED                                                            | WRONG_STATE
                    ACCEPTED                                                                      | WRONG_STATE
                    PLANNED AUDIT                                                                 | NO_FACILITY
                    PLANNED AUDIT F-1                                                             | PLANNED
                    PLANNED AUDIT F-1, ACCEPTED                                                   | WRONG_KIND
                    PLANNED SELF_CHECK F-1, FOUND 1.00                                            | WRONG_STATE
                    PLANNED SELF_CHECK F-1, DONE, CLOSED                                          | CLOSED_WITHOUT_FINDING
                    PLANNED RE_CHECK F-1, DONE, FOUND 3.00, RECOVERED 1.00, RECOVERED 2.00, CLOSED | CLOSED_WITH_FINDING
                    PLANNED RE_CHECK F-1, DONE, FOUND 3.00, RECOVERED 3.00, CLOSED, REWARD_SET 2 500 | WRONG_KIND
                    PLANNED AUDIT F-1, PLANNED AUDIT F-1                                          | WRONG_STATE
                    """)
    void states(String events, String then) {
        Either<SupervisionRejection, SupervisionMatter> matter = told(events);
        assertThat(matter.fold(SupervisionRejection::code, so -> so.state().name()))
                .isEqualTo(then);
    }

    @Test
    @DisplayName("a step before the last one is refused, one on the same day is not")
    void days() {
        SupervisionMatter received =
                SupervisionMatter.beginning(ID, event("RECEIVED", 5)).get();
        assertThat(received.with(event("ACCEPTED", 4)).getLeft())
                .isEqualTo(new SupervisionRejection.BeforeLastStep(LocalDate.of(2022, 5, 4), LocalDate.of(2022, 5, 5)));
        assertThat(received.with(event("ACCEPTED", 5)).isRight()).isTrue();
    }

    @DisplayName("a reward is a share of what was found, at most the cap")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    found    | percent | cap    | reward
                    10000.25 |       2 | 500.00 | 200.01
                    25000.00 |       2 | 500.00 | 500.00
                    25000.50 |       2 | 500.00 | 500.00
                    24999.50 |       2 | 500.00 | 499.99
                        0.24 |       2 | 500.00 |   0.00
                        0.25 |       2 | 500.00 |   0.01
                    """)
    void rewards(String found, String percent, String cap, String reward) {
        SupervisionMatter matter = told("RECEIVED, ACCEPTED, INVESTIGATED, FOUND " + found + ", RECOVERED " + found
                        + ", CLOSED, REWARD_SET " + percent + " " + cap)
                .get();
        assertThat(matter.reward().map(Money::toString)).contains(reward);
    }

    @DisplayName("a number names nobody")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    number             | allowed
                    JB-2022-001        | true
                    7                  | true
                    JB                 | false
                    jb-1               | false
                    王小二1              | false
                    WANG XIAOER 1      | false
                    13812345678        | false
                    8613812345678      | false
                    11010519491231002X | false
                    110105194912310    | false
                    """)
    void numbers(String number, boolean allowed) {
        assertThat(MatterId.isWellFormed(number)).isEqualTo(allowed);
    }

    @Test
    @DisplayName("a year's coverage counts checks that were done in it, and tells who is missing")
    void coverage() {
        SupervisionMatter done = told("PLANNED AUDIT F-1, DONE").get();
        SupervisionMatter planned = told("PLANNED AUDIT F-2").get();
        SupervisionMatter self = told("PLANNED SELF_CHECK F-2, DONE, CLOSED").get();
        SupervisionMatter tip = told("RECEIVED F-2, ACCEPTED, INVESTIGATED").get();
        SupervisionMatter other = told("PLANNED RE_CHECK F-9, DONE").get();
        List<SupervisionMatter> matters = List.of(done, planned, self, tip, other);
        List<YearCoverage.Covered> rows = YearCoverage.of(List.of("F-1", "F-2"), matters, new PlanYear(2022));
        assertThat(rows.stream().map(row -> row.body() + " " + row.kind() + " " + row.isCovered()))
                .containsExactly(
                        "F-1 SELF_CHECK false",
                        "F-1 AUDIT true",
                        "F-1 RE_CHECK false",
                        "F-2 SELF_CHECK true",
                        "F-2 AUDIT false",
                        "F-2 RE_CHECK false");
        assertThat(YearCoverage.shares(rows).stream().map(share -> share.kind() + " " + share.rate()))
                .containsExactly("SELF_CHECK 50%", "AUDIT 50%", "RE_CHECK 0%");
        assertThat(YearCoverage.unlisted(List.of("F-1", "F-2"), matters)).containsExactly("F-9");
        assertThat(YearCoverage.of(List.of("F-1"), matters, new PlanYear(2021)))
                .noneMatch(YearCoverage.Covered::isCovered);
    }
}
