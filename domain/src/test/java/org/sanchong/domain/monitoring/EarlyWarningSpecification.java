package org.sanchong.domain.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.money.ExactAmount;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.time.PlanYear;
import org.sanchong.domain.time.Quarter;

@DisplayName("Early warning")
class EarlyWarningSpecification {
    private static final WarningLine LINE = EarlyWarningProperties.LINE;
    private static final LocalDate DAY = LocalDate.of(2022, 2, 1);

    // The line is 10.00: at it is not above it.
    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            yuan of claims | events
            10             |
            11             | Raised
            9 1            |
            9 2            | Raised
            9 2 5          | Raised
            9 2 -1         | Raised Undone
            9 2 -1 1       | Raised Undone Raised
            9 2 -11 10     | Raised Undone
            11 -11 11 -1   | Raised Undone Raised Undone
            """)
    // spotless:on
    @DisplayName("warns once a crossing, and withdraws what is undone")
    void crossings(String yuan, String expected) {
        List<BurdenMovement> movements = new ArrayList<>();
        for (String each : yuan.split(" ", -1)) {
            movements.add(EarlyWarningProperties.movement("C" + movements.size(), "P", DAY, Long.parseLong(each)));
        }
        List<String> events = EarlyWarning.at(LINE, EarlyWarningProperties.HEIGHT, movements).stream()
                .map(event -> event.getClass().getSimpleName())
                .toList();
        assertThat(String.join(" ", events)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    @DisplayName("names the claim, the burden and the line, counts crossings, and keeps people and years apart")
    void namesTheClaim() {
        BurdenMovement other =
                new BurdenMovement(new ClaimId("D"), new PersonId("P"), new PlanYear(2023), DAY.plusYears(1), both(11));
        List<WarningEvent> events = EarlyWarning.at(
                LINE,
                EarlyWarningProperties.HEIGHT,
                List.of(
                        EarlyWarningProperties.movement("A", "P", DAY, 9),
                        EarlyWarningProperties.movement("B", "Q", DAY, 9),
                        EarlyWarningProperties.movement("C", "P", DAY, 2),
                        other));
        assertThat(events)
                .containsExactly(
                        new WarningEvent.Raised(
                                new AlertId("high", new PersonId("P"), new PlanYear(2022), 1),
                                new ClaimId("C"),
                                DAY,
                                Money.ofYuan(11),
                                EarlyWarningProperties.HEIGHT),
                        new WarningEvent.Raised(
                                new AlertId("high", new PersonId("P"), new PlanYear(2023), 1),
                                new ClaimId("D"),
                                DAY.plusYears(1),
                                Money.ofYuan(11),
                                EarlyWarningProperties.HEIGHT));
        assertThat(events.get(0).alert()).hasToString("high/P/2022/1");
    }

    @Test
    @DisplayName("measures what the line measures")
    void measures() {
        BurdenMovement claim = new BurdenMovement(
                new ClaimId("A"),
                new PersonId("P"),
                new PlanYear(2022),
                DAY,
                new BurdenMovement.Burden(Money.ofYuan(30), Money.ofYuan(10)));
        assertThat(EarlyWarning.at(LINE, EarlyWarningProperties.HEIGHT, List.of(claim)))
                .hasSize(1);
        assertThat(EarlyWarning.at(
                        EarlyWarningProperties.line(WarningLine.Measure.IN_SCOPE),
                        EarlyWarningProperties.HEIGHT,
                        List.of(claim)))
                .isEmpty();
        assertThat(claim.burden().plus(BurdenMovement.Burden.none())).isEqualTo(claim.burden());
    }

    @Test
    @DisplayName("counts what is booked late on no earlier day than what was booked before")
    void bookedLate() {
        List<WarningEvent> events = EarlyWarning.at(
                LINE,
                EarlyWarningProperties.HEIGHT,
                List.of(
                        EarlyWarningProperties.movement("A", "P", LocalDate.of(2022, 4, 2), 11),
                        EarlyWarningProperties.movement("A", "P", LocalDate.of(2022, 3, 2), -11)));
        assertThat(events).extracting(WarningEvent::on).containsOnly(LocalDate.of(2022, 4, 2));
        assertThat(QuarterlyPush.of(new Quarter(2022, 2), events).crossed()).isEmpty();
        assertThat(QuarterlyPush.of(new Quarter(2022, 2), events).withdrawn()).isEmpty();
    }

    @Test
    @DisplayName("undoes a crossing on the refund's day, whatever was taken back before on a later one")
    void undoneOnTheRefundsDay() {
        List<WarningEvent> events = EarlyWarning.at(
                LINE,
                EarlyWarningProperties.HEIGHT,
                List.of(
                        EarlyWarningProperties.movement("A", "P", LocalDate.of(2022, 2, 1), 11),
                        EarlyWarningProperties.movement("B", "P", LocalDate.of(2022, 3, 1), 1),
                        EarlyWarningProperties.movement("B", "P", LocalDate.of(2022, 12, 1), -1),
                        EarlyWarningProperties.movement("A", "P", LocalDate.of(2022, 5, 1), -11),
                        EarlyWarningProperties.movement("C", "P", LocalDate.of(2022, 4, 1), 11)));
        assertThat(events)
                .extracting(WarningEvent::on)
                .containsExactly(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 1));
    }

    @Test
    @DisplayName("has a line by amount, by income or by the locality, or none where the locality's figure is missing")
    void heights() {
        Figure<Rate> quarter = Figure.of("above-income", Rate.ofPercent("25"), LINE.source());
        WarningLine income = new WarningLine(
                "i", WarningLine.Measure.IN_SCOPE, new WarningLine.Threshold.IncomeShare(quarter), LINE.source());
        WarningLine local =
                new WarningLine("l", WarningLine.Measure.PERSONAL, new WarningLine.Threshold.Local(), LINE.source());
        LocalFigures figures = new LocalFigures(List.of(Money.parse("20000.02")), Map.of("l", Money.ofYuan(7)));

        assertThat(LINE.height(LocalFigures.none())).contains(EarlyWarningProperties.HEIGHT);
        assertThat(income.height(figures)).contains(ExactAmount.parse("5000.005"));
        assertThat(local.height(figures)).contains(ExactAmount.of(Money.ofYuan(7)));
        assertThat(income.height(LocalFigures.none())).isEmpty();
        assertThat(local.height(LocalFigures.none())).isEmpty();
    }

    @Test
    @DisplayName("is answered and followed up; a withdrawal keeps what was done")
    void becomesOfIt() {
        List<WarningEvent> events = EarlyWarning.at(
                LINE,
                EarlyWarningProperties.HEIGHT,
                List.of(
                        EarlyWarningProperties.movement("A", "P", DAY, 11),
                        EarlyWarningProperties.movement("A", "P", DAY.plusDays(9), -11)));
        BurdenAlert.Raised raised = new BurdenAlert.Raised((WarningEvent.Raised) events.get(0));
        AlertResponse help = new AlertResponse(
                new CertifyingDepartment("CIVIL_AFFAIRS"), AlertResponse.Kind.HELP_GIVEN, DAY.plusDays(3));
        AlertResponse more = new AlertResponse(
                new CertifyingDepartment("RURAL_REVITALIZATION"),
                AlertResponse.Kind.TAKEN_INTO_MONITORING,
                DAY.plusDays(4));
        BurdenAlert.Answered answered = raised.push(DAY).answer(help).answer(more);

        assertThat(answered.followUp(DAY.plusDays(30)).responses()).containsExactly(help, more);
        BurdenAlert.Withdrawn withdrawn = answered.withdraw((WarningEvent.Undone) events.get(1));
        assertThat(withdrawn.responses()).containsExactly(help, more);
        assertThat(withdrawn.since()).isEqualTo(DAY.plusDays(9));
        assertThatIllegalArgumentException().isThrownBy(() -> raised.push(DAY.minusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answered.withdraw(new WarningEvent.Undone(
                        new AlertId("high", new PersonId("Q"), new PlanYear(2022), 1),
                        new ClaimId("A"),
                        DAY,
                        Money.zero())));
    }

    @Test
    @DisplayName("tells somebody, and has each line once")
    void rules() {
        MonitoringRules.Builder nobody =
                MonitoringRules.builder().source(LINE.source()).pace(MonitoringRules.Pace.QUARTERLY);
        assertThatIllegalArgumentException().isThrownBy(nobody::build).withMessageContaining("nobody");
        MonitoringRules.Builder twice = MonitoringRules.builder()
                .source(LINE.source())
                .pace(MonitoringRules.Pace.QUARTERLY)
                .addReceiver(new CertifyingDepartment("CIVIL_AFFAIRS"))
                .addEveryQuarter(new EligibilityCategory("DESTITUTE"))
                .addLine(LINE)
                .addLine(LINE);
        assertThatIllegalArgumentException().isThrownBy(twice::build).withMessageContaining("two lines");
    }

    private static BurdenMovement.Burden both(long yuan) {
        return new BurdenMovement.Burden(Money.ofYuan(yuan), Money.ofYuan(yuan));
    }
}
