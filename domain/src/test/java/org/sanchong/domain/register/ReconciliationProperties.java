package org.sanchong.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.domain.person.PersonId;

/** Laws of the comparison of a department's list with the register, whatever lists came before. */
class ReconciliationProperties {
    @Provide
    Arbitrary<List<Delivery>> lists() {
        return RandomDeliveries.inOrder();
    }

    private static CertificationRegister after(List<Delivery> lists) {
        CertificationRegister register = CertificationRegister.empty();
        for (Delivery list : lists) {
            register = Reconciliation.of(register, list).register();
        }
        return register;
    }

    private static CertificationRegister before(List<Delivery> lists) {
        return after(lists.subList(0, lists.size() - 1));
    }

    private static Delivery last(List<Delivery> lists) {
        return lists.get(lists.size() - 1);
    }

    private static Set<Certification> inForce(CertificationRegister register, Delivery list) {
        return register.people().stream()
                .flatMap(person -> register.inForce(person, list.day()).stream())
                .filter(one -> one.department().equals(list.department()))
                .filter(one -> Delivery.isIn(one.region(), list.area()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Property
    @Label("everybody of the old and the new list has exactly one change")
    void changesPartitionThePeople(@ForAll("lists") List<Delivery> lists) {
        CertificationRegister old = before(lists);
        Delivery list = last(lists);
        List<PersonChange> changes = Reconciliation.of(old, list).changes();

        Set<String> people = new TreeSet<>();
        inForce(old, list).forEach(one -> people.add(one.person().value()));
        list.certifications().forEach(one -> people.add(one.person().value()));
        list.unread().forEach(person -> people.add(person.value()));
        assertThat(changes).extracting(change -> change.person().value()).containsExactlyElementsOf(people);

        changes.forEach(change -> Statistics.label("change").collect(change.code()));
        Statistics.label("change").coverage(coverage -> {
            for (String code : List.of("NEWLY_CERTIFIED", "ENDED", "CHANGED_CATEGORY", "CORRECTED", "UNCHANGED")) {
                coverage.check(code).percentage(share -> share > 0.5);
            }
        });
    }

    @Property
    @Label("with a full list the register says of department and area what the list says, but for people held back")
    void theRegisterBecomesTheList(@ForAll("lists") List<Delivery> lists) {
        Delivery list = last(lists);
        if (list.extent() == Delivery.Extent.FULL) {
            Set<Certification> known = inForce(after(lists), list);
            known.removeIf(one -> list.unread().contains(one.person()));

            assertThat(known)
                    .containsExactlyInAnyOrderElementsOf(list.certifications().stream()
                            .filter(one -> one.isInForce(list.day()))
                            .toList());
        }
    }

    @Property
    @Label("the same list once more changes nothing, whatever the order of its rows")
    void twiceChangesNothing(@ForAll("lists") List<Delivery> lists) {
        CertificationRegister once = after(lists);
        Delivery list = last(lists);
        List<Certification> turned = new ArrayList<>(list.certifications());
        Collections.reverse(turned);
        Delivery again = Delivery.builder()
                .department(list.department())
                .area(list.area())
                .day(list.day())
                .extent(list.extent())
                .addAllCertifications(turned)
                .addAllUnread(list.unread())
                .build();
        Reconciliation twice = Reconciliation.of(once, again);

        assertThat(twice.entries()).isEmpty();
        assertThat(twice.register()).isSameAs(once);
        assertThat(twice.changes())
                .allMatch(
                        change -> change instanceof PersonChange.Unchanged || change instanceof PersonChange.HeldBack);
    }

    @Property
    @Label("the order of rows does not show in the register")
    void theOrderOfRowsDoesNotMatter(@ForAll("lists") List<Delivery> lists) {
        Delivery list = last(lists);
        List<Certification> turned = new ArrayList<>(list.certifications());
        Collections.reverse(turned);
        Delivery same = Delivery.builder()
                .department(list.department())
                .area(list.area())
                .day(list.day())
                .extent(list.extent())
                .addAllCertifications(turned)
                .addAllUnread(list.unread())
                .build();

        assertThat(Reconciliation.of(before(lists), same).entries())
                .isEqualTo(Reconciliation.of(before(lists), list).entries());
    }

    @Property
    @Label("what was known on a day is the same after whatever is recorded later, and no entry is lost")
    void whatWasKnownStays(@ForAll("lists") List<Delivery> lists) {
        CertificationRegister all = after(lists);
        for (int known = 1; known <= lists.size(); known++) {
            CertificationRegister then = after(lists.subList(0, known));
            CertificationRegister seen =
                    all.asKnownOn(lists.get(known - 1).day().plusDays(1));

            assertThat(seen.entries()).isEqualTo(then.entries());
            for (PersonId person : then.people()) {
                assertThat(seen.of(person)).isEqualTo(then.of(person));
            }
        }
        Statistics.label("lists").collect(lists.size());
    }

    @Property
    @Label("a list touches no certification of another department")
    void otherDepartmentsStay(@ForAll("lists") List<Delivery> lists) {
        CertificationRegister old = before(lists);
        CertificationRegister now = after(lists);
        Delivery list = last(lists);
        for (PersonId person : old.people()) {
            List<Certification> others = new ArrayList<>(old.of(person));
            others.removeIf(one -> one.department().equals(list.department()));
            assertThat(now.of(person)).containsAll(others);
        }
    }
}
