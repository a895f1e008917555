package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sanchong.application.port.in.AnswerWarning;
import org.sanchong.application.port.in.SettleIntoBooks;
import org.sanchong.application.port.out.Applications;
import org.sanchong.application.port.out.BookedBurdens.Booked;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Cases;
import org.sanchong.application.port.out.Warnings;
import org.sanchong.application.port.out.Warnings.Step;
import org.sanchong.application.usecase.OversightUseCases;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.domain.assistance.ApplicationEvent;
import org.sanchong.domain.assistance.ApplicationId;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.monitoring.AlertResponse;
import org.sanchong.domain.monitoring.BurdenAlert;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.settlement.SettledCase;
import org.sanchong.domain.time.PlanYear;

/** What is promised of applications and warnings, whatever they are kept in. */
@Timeout(180)
@DisplayName("applications and warnings in books (申请与预警)")
abstract class CasesContract {
    private Books books;
    private Cases cases;

    /** Opens books without anything. */
    abstract Books open() throws Exception;

    /** Returns the cases of books that were opened. */
    Cases cases(Books of) {
        return JdbcBooks.cases(of);
    }

    @BeforeEach
    void openStore() throws Exception {
        books = open();
        cases = cases(books);
    }

    @AfterEach
    void closeStore() {
        books.close();
    }

    private List<String> openOn(String day) {
        return ids(cases.applications().openOn(LocalDate.parse(day)));
    }

    private static List<String> ids(List<Applications.Kept> kept) {
        return kept.stream().map(each -> each.id().value()).toList();
    }

    @Test
    @DisplayName("what is read of an application is what was kept, event after event")
    void applicationsAreWhole() {
        CaseSamples.some(cases);
        assertThat(cases.applications().find(new ApplicationId("A1")))
                .contains(new Applications.Kept(
                        new ApplicationId("A1"), CaseSamples.FILE, CaseSamples.events("A1", "P1")));
        assertThat(cases.applications()
                        .find(new ApplicationId("A2"))
                        .orElseThrow()
                        .events())
                .isEqualTo(CaseSamples.refused("A2", "P2"));
        assertThat(cases.applications().find(new ApplicationId("A9"))).isEmpty();
        assertThat(cases.applications().forgotten(List.of(new PersonId("P1"), new PersonId("P9"))))
                .isEmpty();
    }

    @Test
    @DisplayName("whoever adds to an application sees all that is kept, and a change without events adds nothing")
    void addingSeesAll() {
        CaseSamples.some(cases);
        ApplicationId id = new ApplicationId("A3");
        ApplicationEvent more = new ApplicationEvent.Withdrawn(LocalDate.parse("2022-05-02"));
        for (List<ApplicationEvent> events : List.of(List.<ApplicationEvent>of(), List.of(more))) {
            int seen = cases.applications()
                    .take(
                            id,
                            CaseSamples.CLOCK,
                            known -> new Applications.Change<>(
                                    CaseSamples.FILE,
                                    events,
                                    known.get(0).events().size()));
            assertThat(seen).isEqualTo(1);
        }
        assertThat(cases.applications().find(id).orElseThrow().events())
                .hasSize(2)
                .endsWith(more);
        String none = cases.applications()
                .take(
                        new ApplicationId("A8"),
                        CaseSamples.CLOCK,
                        known -> new Applications.Change<>(CaseSamples.FILE, List.of(), !known.isEmpty() + ""));
        assertThat(none).isEqualTo("false");
        assertThat(cases.applications().find(new ApplicationId("A8"))).isEmpty();
    }

    @Test
    @DisplayName("open on a day is what no event had closed until its end; approvals are found by day and by claim")
    void applicationsAreFound() {
        CaseSamples.some(cases);
        // A1 was closed on 2022-04-02, A2 on 2022-03-10.
        assertThat(openOn("2022-03-09")).containsExactly("A1", "A2", "A3");
        assertThat(openOn("2022-03-10")).containsExactly("A1", "A3");
        assertThat(openOn("2022-04-01")).containsExactly("A1", "A3");
        assertThat(openOn("2022-04-02")).containsExactly("A3");
        assertThat(ids(cases.applications().approved(LocalDate.parse("2022-02-01"), LocalDate.parse("2022-02-01"))))
                .containsExactly("A1");
        assertThat(cases.applications().approved(LocalDate.parse("2022-02-02"), LocalDate.parse("2022-12-31")))
                .isEmpty();
        assertThat(cases.applications().approved(LocalDate.parse("2021-02-02"), LocalDate.parse("2022-01-31")))
                .isEmpty();
        assertThat(ids(cases.applications().ofClaim(new ClaimId("C2")))).containsExactly("A3");
        // A warning about the same claim is no application.
        assertThat(ids(cases.applications().ofClaim(new ClaimId("C1")))).containsExactly("A1");
    }

    @Test
    @DisplayName("what is read of warnings is what was kept, and what became of them follows from it")
    void warningsAreWhole() {
        CaseSamples.some(cases);
        List<Warnings.Kept> all = cases.warnings().pushed(LocalDate.parse("2022-01-01"), LocalDate.parse("2022-12-31"));
        assertThat(all)
                .extracting(Warnings.Kept::crossing)
                .containsExactly(
                        CaseSamples.crossing("P1", 1), CaseSamples.crossing("P1", 2), CaseSamples.crossing("P3", 1));
        assertThat(all.stream().map(each -> each.alert().state()))
                .containsExactly("WITHDRAWN", "PUSHED", "FOLLOWED_UP");
        assertThat(all.get(2).steps())
                .containsExactly(
                        CaseSamples.pushed("2022-06-30"),
                        CaseSamples.answered(AlertResponse.Kind.HELP_GIVEN, "2022-07-02"),
                        CaseSamples.answered(AlertResponse.Kind.TAKEN_INTO_MONITORING, "2022-07-05"),
                        new Step.FollowedUp(LocalDate.parse("2022-08-01")));
        assertThat(all.get(0).steps()).endsWith(CaseSamples.withdrawn(CaseSamples.crossing("P1", 1), "2022-03-20"));
        for (Warnings.Kept each : all) {
            assertThat(cases.warnings().find(each.number())).contains(each);
        }
        assertThat(all.stream().map(Warnings.Kept::number)).doesNotHaveDuplicates();
        assertThat(cases.warnings().find("none")).isEmpty();
    }

    @Test
    @DisplayName("warnings are found by plan year, by the day of the push, and while somebody has still to act")
    void warningsAreFound() {
        CaseSamples.some(cases);
        assertThat(known(2022)).hasSize(3);
        assertThat(known(2021)).isEmpty();
        assertThat(cases.warnings().pushed(LocalDate.parse("2022-04-01"), LocalDate.parse("2022-06-30")))
                .hasSize(2);
        assertThat(cases.warnings().pushed(LocalDate.parse("2022-04-01"), LocalDate.parse("2022-06-29")))
                .isEmpty();
        assertThat(cases.warnings().open())
                .extracting(Warnings.Kept::crossing)
                .containsExactly(CaseSamples.crossing("P1", 2));
        Warnings.Kept open = cases.warnings().open().get(0);
        answer(open, CaseSamples.answered(AlertResponse.Kind.NO_NEED, "2022-07-01"));
        assertThat(cases.warnings().open().get(0).alert()).isInstanceOf(BurdenAlert.Answered.class);
        answer(open, new Step.FollowedUp(LocalDate.parse("2022-07-01")));
        assertThat(cases.warnings().open()).isEmpty();
    }

    @Test
    @DisplayName("what was done before a crossing was undone is kept behind the withdrawal, and nothing is open by it")
    void toldLate() {
        CaseSamples.some(cases);
        Warnings.Kept open = cases.warnings().open().get(0);
        answer(open, CaseSamples.withdrawn(open.crossing(), "2022-07-10"));
        AlertResponse.Kind help = AlertResponse.Kind.HELP_GIVEN;
        UseCases.answerWarning(Care.CATALOG, cases.warnings(), CaseSamples.CLOCK)
                .answer(new AnswerWarning.Answer(open.number(), CaseSamples.answered(help, "2022-07-09")));
        UseCases.answerWarning(Care.CATALOG, cases.warnings(), CaseSamples.CLOCK)
                .answer(new AnswerWarning.Answer(open.number(), CaseSamples.answered(help, "2022-07-10")));

        Warnings.Kept kept = cases.warnings().find(open.number()).orElseThrow();
        assertThat(kept.steps()).hasSize(open.steps().size() + 2);
        assertThat(kept.alert()).isInstanceOfSatisfying(BurdenAlert.Withdrawn.class, alert -> {
            assertThat(alert.since()).isEqualTo("2022-07-10");
            assertThat(alert.responses()).extracting(AlertResponse::kind).contains(help);
        });
        assertThat(cases.warnings().open()).isEmpty();
    }

    private List<Warnings.Kept> known(int year) {
        return cases.warnings()
                .take(new PlanYear(year), CaseSamples.CLOCK, known -> new Warnings.Change<>(List.of(), known));
    }

    private void answer(Warnings.Kept warning, Step step) {
        cases.warnings()
                .take(
                        warning.number(),
                        CaseSamples.CLOCK,
                        known -> new Warnings.Change<>(
                                List.of(new Warnings.Addition(known.get(0).crossing(), step)), 1));
    }

    @Test
    @DisplayName(
            "a crossing is pushed once, and nothing happens to one that was not pushed; then nothing is kept at all")
    void pushedOnce() {
        CaseSamples.some(cases);
        assertThatThrownBy(() -> CaseSamples.add(
                        cases.warnings(), CaseSamples.crossing("P3", 1), CaseSamples.pushed("2022-09-01")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CaseSamples.add(
                        cases.warnings(),
                        CaseSamples.crossing("P5", 1),
                        CaseSamples.answered(AlertResponse.Kind.NO_NEED, "2022-09-01")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(known(2022)).hasSize(3);
    }

    @Test
    @DisplayName("events that come at once are added one after the other, each on what the others left")
    void atOnce() {
        List<CompletableFuture<Integer>> taking = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int day = i + 1;
            taking.add(CompletableFuture.supplyAsync(() -> cases.applications()
                    .take(new ApplicationId("A1"), CaseSamples.CLOCK, known -> {
                        ApplicationEvent event = known.isEmpty()
                                ? CaseSamples.made("A1", "P1", "", "2022-01-01")
                                : new ApplicationEvent.Supplemented(
                                        java.util.Set.of("d" + day), LocalDate.of(2022, 2, day));
                        return new Applications.Change<>(
                                CaseSamples.FILE,
                                List.of(event),
                                known.isEmpty() ? 0 : known.get(0).events().size());
                    })));
        }
        assertThat(taking.stream().map(CompletableFuture::join).sorted()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(cases.applications()
                        .find(new ApplicationId("A1"))
                        .orElseThrow()
                        .events())
                .hasSize(8);
    }

    @Test
    @DisplayName("settled cases are claims as they stand, with corrections in them and without what was taken back")
    void settledCases() {
        SettleIntoBooks settling = UseCases.settleIntoBooks(Care.CATALOG, Care.keeping(books));
        settling.settle(Care.heze("C1", "P1", "2023-03-01", 60_000));
        settling.settle(Care.heze("C2", "P2", "2023-03-01", 1000));
        settling.settle(Care.heze("C3", "P1", "2023-05-01", 90_000));
        settling.settle(Care.heze("C4", "P1", "2022-05-01", 90_000));
        Map<String, SettledCase> before = standing(2023);
        assertThat(before.keySet()).containsExactlyInAnyOrder("C1", "C2", "C3");
        UseCases.correctBooks(Care.CATALOG, Care.keeping(books)).reverse(new ClaimId("C1"));
        Map<String, SettledCase> after = standing(2023);
        assertThat(after.keySet()).containsExactlyInAnyOrder("C2", "C3");
        assertThat(standing(2022).keySet()).containsExactly("C4");
        after.forEach((id, settled) -> {
            List<Books.Entry> entries =
                    books.find(new ClaimId(id)).orElseThrow().entries();
            for (TierName tier : TierName.values()) {
                assertThat(settled.paid(tier))
                        .isEqualTo(Money.sum(entries.stream()
                                .map(entry -> entry.payments().getOrDefault(tier, Money.zero()))
                                .toList()));
            }
            assertThat(settled.claim().expense().total())
                    .isEqualTo(
                            Money.sum(entries.stream().map(Books.Entry::total).toList()));
            assertThat(settled.claim().categories())
                    .extracting(category -> category.code())
                    .containsExactly("DESTITUTE");
        });
        assertThat(after.get("C3").payments()).isNotEqualTo(before.get("C3").payments());
        assertThat(OversightUseCases.settledCases(cases.settlements(), new PlanYear(2023))
                        .read(() -> settled -> {})
                        .leftOut()
                        .takenBack())
                .isEqualTo(1);
    }

    private Map<String, SettledCase> standing(int year) {
        Map<String, SettledCase> found = new LinkedHashMap<>();
        OversightUseCases.settledCases(cases.settlements(), new PlanYear(year))
                .read(() -> settled -> found.put(settled.claim().id().value(), settled));
        return found;
    }

    @Test
    @DisplayName("burdens are those of the entries of a plan year, of a person in their order")
    void burdens() {
        SettleIntoBooks settling = UseCases.settleIntoBooks(Care.CATALOG, Care.keeping(books));
        settling.settle(Care.heze("C1", "P1", "2023-03-01", 60_000));
        settling.settle(Care.heze("C2", "P2", "2023-03-01", 1000));
        settling.settle(Care.heze("C3", "P1", "2023-05-01", 90_000));
        settling.settle(Care.heze("C4", "P1", "2022-05-01", 90_000));
        UseCases.correctBooks(Care.CATALOG, Care.keeping(books)).reverse(new ClaimId("C1"));
        List<Booked> all = cases.burdens().of(new PlanYear(2023), booked -> booked);
        assertThat(all.stream()
                        .filter(each -> each.person().value().equals("P1"))
                        .map(each -> each.kind() + " " + each.claim()))
                .containsExactly("SETTLED C1", "SETTLED C3", "REVERSED C1", "CORRECTED C3");
        assertThat(all).hasSize(5);
        for (Booked each : all) {
            List<Books.Entry> entries = books.find(each.claim()).orElseThrow().entries().stream()
                    .filter(entry -> entry.kind() == each.kind())
                    .toList();
            assertThat(entries).singleElement().satisfies(entry -> {
                assertThat(each.amounts().total()).isEqualTo(entry.total());
                assertThat(each.amounts().inScope()).isEqualTo(entry.inScope());
                assertThat(each.amounts().paid()).isEqualTo(entry.fundTotal());
                assertThat(each.policy()).isEqualTo(entry.policy());
                assertThat(each.said().content()).isEqualTo(entry.content());
                assertThat(each.said().refund())
                        .isEqualTo(entry.refund().map(Books.RefundRow::content).orElse(""));
                assertThat(each.said().recordedAt()).isEqualTo(entry.recordedAt());
            });
        }
    }
}
