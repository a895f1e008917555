package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.application.port.out.Certifications.Change;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.register.Certification;
import org.sanchong.domain.register.CertificationRegister;
import org.sanchong.domain.register.Delivery;
import org.sanchong.domain.register.Reconciliation;

/** What is promised of certifications, whatever they are kept in. */
@Timeout(120)
@DisplayName("certifications in two times (有效时间与登记时间)")
abstract class CertificationsContract {
    private static final LocalDate MAY = LocalDate.parse("2021-05-15");
    private Certifications kept;

    /** Opens a store that knows of nobody. */
    abstract Certifications open() throws Exception;

    @BeforeEach
    void openStore() throws Exception {
        kept = open();
    }

    @AfterEach
    void closeStore() {
        kept.close();
    }

    private List<Certification> valid(String person, String on, String knownOn) {
        return kept.valid(new PersonId(person), LocalDate.parse(on), LocalDate.parse(knownOn));
    }

    @Test
    @DisplayName("every answer is as known on a day, and what is learnt later changes none")
    void asKnownOn() {
        Lists.some(kept);
        // Learnt on 2022-01-11, corrected on 2022-03-11, ended on 2022-04-15.
        assertThat(valid("P1", "2021-05-15", "2022-01-10")).isEmpty();
        assertThat(valid("P1", "2021-05-15", "2022-01-11")).hasSize(1);
        assertThat(valid("P1", "2021-04-15", "2022-03-10")).isEmpty();
        assertThat(valid("P1", "2021-04-15", "2022-03-11"))
                .containsExactly(Lists.of("P1", "DESTITUTE", "2021-04-01", ""));
        assertThat(valid("P1", "2022-04-01", "2022-04-14")).hasSize(1);
        assertThat(valid("P1", "2022-04-01", "2022-04-15")).isEmpty();
        assertThat(valid("P9", "2022-04-01", "2022-04-15")).isEmpty();
        assertThat(kept.register(LocalDate.parse("2022-01-10")).entries()).isEmpty();
        assertThat(kept.register(LocalDate.MAX).people())
                .extracting(PersonId::value)
                .containsExactlyInAnyOrder("P1", "P2", "P3");
        assertThat(kept.forgotten(List.of(new PersonId("P1"), new PersonId("P9"))))
                .isEmpty();
    }

    @Test
    @DisplayName("what is read is what was recorded, and lists are told in their order")
    void whole() {
        List<Delivery> lists = List.of(
                Lists.list(
                        "2022-01-01",
                        Lists.of("P1", "DESTITUTE", "2021-05-01", ""),
                        Lists.of("P2", "ORPHAN", "2021-06-01", "2023-01-01")),
                Lists.list("2022-02-05", Lists.of("P2", "ORPHAN", "2021-06-01", "")));
        CertificationRegister register = CertificationRegister.empty();
        for (Delivery list : lists) {
            assertThat(Lists.take(kept, list, list.day()).entries()).isEqualTo(register.entries());
            register = Reconciliation.of(register, list).register();
            assertThat(kept.register(LocalDate.MAX).entries()).isEqualTo(register.entries());
        }
        assertThat(kept.deliveries(LocalDate.MAX))
                .containsExactly(Lists.logged(lists.get(0)), Lists.logged(lists.get(1)));
        assertThat(kept.deliveries(LocalDate.parse("2022-02-04"))).containsExactly(Lists.logged(lists.get(0)));
    }

    @Test
    @DisplayName("the same list once more changes nothing, not even since when it is known")
    void again() {
        Delivery list = Lists.list("2022-01-01", Lists.of("P1", "DESTITUTE", "2021-05-01", ""));
        Lists.take(kept, list, LocalDate.parse("2022-01-02"));
        Lists.take(kept, list, LocalDate.parse("2022-06-02"));
        assertThat(kept.deliveries(LocalDate.MAX)).hasSize(1);
        assertThat(kept.register(LocalDate.MAX).entries()).hasSize(1);
        assertThat(kept.register(LocalDate.parse("2022-01-02")).entries()).hasSize(1);
    }

    @Test
    @DisplayName("a day ends at midnight of China, and a clock that is set back does not change what was known")
    void clocks() {
        Delivery first = Lists.list("2022-01-01", Lists.of("P1", "DESTITUTE", "2021-05-01", ""));
        Delivery second = Lists.list("2022-01-02", Lists.of("P2", "ORPHAN", "2021-05-01", ""));
        take(first, Instant.parse("2022-01-10T16:00:00Z"));
        take(second, Instant.parse("2022-01-01T00:00:00Z"));
        assertThat(kept.register(LocalDate.parse("2022-01-10")).entries()).isEmpty();
        assertThat(valid("P1", MAY.toString(), "2022-01-10")).isEmpty();
        assertThat(kept.register(LocalDate.parse("2022-01-11")).entries()).hasSize(3);
    }

    private void take(Delivery list, Instant at) {
        kept.take(
                Lists.logged(list),
                InstantSource.fixed(at),
                known -> new Change<>(Reconciliation.of(known, list).entries(), known));
    }

    @Test
    @DisplayName("lists that come at once are taken in one after the other, each on what the others left")
    void atOnce() {
        List<CompletableFuture<CertificationRegister>> taking = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Delivery list = Lists.list(
                    Delivery.Extent.ADDITIONS, "2022-01-01", Lists.of("P" + i, "DESTITUTE", "2021-05-01", ""));
            taking.add(CompletableFuture.supplyAsync(() -> Lists.take(kept, list, MAY)));
        }
        List<Integer> known =
                taking.stream().map(one -> one.join().entries().size()).sorted().toList();
        assertThat(known).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(kept.register(LocalDate.MAX).people()).hasSize(6);
    }
}
