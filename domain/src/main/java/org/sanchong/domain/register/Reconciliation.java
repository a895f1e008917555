package org.sanchong.domain.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sanchong.domain.person.PersonId;

/**
 * What a delivered list changes in the register (信息比对): a pure function of the two.
 *
 * <p>Everybody whom the department certifies in the area on the day, and everybody on the list, has exactly one
 * {@link PersonChange}. With the {@link #entries} the register says of the department and area what the list says; the
 * same list once more changes nothing.
 */
public final class Reconciliation {
    private final CertificationRegister old;
    private final Delivery delivery;
    private final List<PersonChange> changes = new ArrayList<>();
    private final List<RegisterEntry> entries = new ArrayList<>();

    private Reconciliation(CertificationRegister old, Delivery delivery) {
        this.old = old;
        this.delivery = delivery;
    }

    /**
     * Compares.
     *
     * @throws IllegalArgumentException if the register has {@linkplain #laterDay later} entries of the department and
     *     area
     */
    public static Reconciliation of(CertificationRegister old, Delivery delivery) {
        laterDay(old, delivery).ifPresent(later -> {
            throw new IllegalArgumentException("the register knows a list of " + later + " already");
        });
        Reconciliation made = new Reconciliation(old, delivery);
        made.compare();
        return made;
    }

    /** Returns the last day of a list of the department and area that is in the register, if it is after this one's. */
    public static Optional<LocalDate> laterDay(CertificationRegister old, Delivery delivery) {
        return old.entries().stream()
                .filter(entry -> entry.recordedOn().isAfter(delivery.day()))
                .filter(entry -> entry.certification().department().equals(delivery.department()))
                .filter(entry -> Delivery.isIn(entry.certification().region(), delivery.area()))
                .map(RegisterEntry::recordedOn)
                .max(LocalDate::compareTo);
    }

    /** Returns what changes, by person id. */
    public List<PersonChange> changes() {
        return List.copyOf(changes);
    }

    /** Returns the entries that the register is to record; none if nothing changes. */
    public List<RegisterEntry> entries() {
        return List.copyOf(entries);
    }

    /** Returns the register with the entries; the old one itself if there are none. */
    public CertificationRegister register() {
        return entries.isEmpty() ? old : old.with(entries);
    }

    /** Returns whose names on the list are not those that the register has, from whatever department, by person id. */
    public List<TwoNames> twoNames() {
        Map<String, Set<String>> names = new TreeMap<>();
        for (Certification one : delivery.certifications()) {
            one.name()
                    .ifPresent(name -> names.computeIfAbsent(one.person().value(), person -> new TreeSet<>())
                            .add(name));
        }
        List<TwoNames> found = new ArrayList<>();
        names.forEach((id, own) -> {
            PersonId person = new PersonId(id);
            old.of(person).forEach(known -> known.name().ifPresent(own::add));
            if (own.size() > 1) {
                found.add(new TwoNames(person, List.copyOf(own)));
            }
        });
        return found;
    }

    private void compare() {
        Map<String, PersonId> concerned = new TreeMap<>();
        Map<PersonId, List<Certification>> listed = new LinkedHashMap<>();
        delivery.certifications().stream()
                .sorted(Certification.ORDER)
                .forEach(one -> listed.computeIfAbsent(one.person(), person -> new ArrayList<>())
                        .add(one));
        listed.keySet().forEach(person -> concerned.put(person.value(), person));
        delivery.unread().forEach(person -> concerned.put(person.value(), person));
        for (PersonId person : old.people()) {
            if (inForce(person).stream().anyMatch(one -> Delivery.isIn(one.region(), delivery.area()))) {
                concerned.put(person.value(), person);
            }
        }
        concerned.values().forEach(person -> one(person, listed.getOrDefault(person, List.of())));
    }

    private List<Certification> inForce(PersonId person) {
        return old.of(person, delivery.department()).stream()
                .filter(one -> one.isInForce(delivery.day()))
                .toList();
    }

    private void one(PersonId person, List<Certification> listed) {
        List<Certification> before = inForce(person);
        if (delivery.unread().contains(person)) {
            changes.add(new PersonChange.HeldBack(person, before));
            return;
        }
        List<RegisterEntry> own = entries(person, listed);
        List<Certification> after = own.isEmpty()
                ? before
                : CertificationRegister.of(own(person, own)).inForce(person, delivery.day());
        changes.add(change(person, own.isEmpty(), before, after));
        entries.addAll(own);
    }

    /** The department's entries of the person, old ones and new ones. */
    private List<RegisterEntry> own(PersonId person, List<RegisterEntry> further) {
        List<RegisterEntry> all = new ArrayList<>();
        old.of(person, delivery.department()).forEach(one -> all.add(RegisterEntry.valid(LocalDate.MIN, one)));
        all.addAll(further);
        return all;
    }

    private static PersonChange change(
            PersonId person, boolean isSame, List<Certification> before, List<Certification> after) {
        if (isSame) {
            return new PersonChange.Unchanged(person, after);
        }
        if (before.isEmpty() != after.isEmpty()) {
            return before.isEmpty()
                    ? new PersonChange.NewlyCertified(person, after)
                    : new PersonChange.Ended(person, before);
        }
        return CertificationRegister.categories(before).equals(CertificationRegister.categories(after))
                ? new PersonChange.Corrected(person, before, after)
                : new PersonChange.ChangedCategory(person, before, after);
    }

    private List<RegisterEntry> entries(PersonId person, List<Certification> listed) {
        LocalDate day = delivery.day();
        List<RegisterEntry> own = new ArrayList<>();
        Set<Certification> left = new LinkedHashSet<>(old.of(person, delivery.department()));
        List<Certification> unknown = new ArrayList<>();
        for (Certification one : listed) {
            Optional<Certification> same =
                    left.stream().filter(known -> known.key().equals(one.key())).findFirst();
            same.ifPresent(left::remove);
            if (same.isEmpty()) {
                unknown.add(one);
            } else if (!same.get().equals(one)) {
                own.add(RegisterEntry.valid(day, one));
            }
        }
        for (Certification one : unknown) {
            left.stream().filter(known -> isTakenOver(known, one)).toList().forEach(known -> {
                left.remove(known);
                own.add(ended(known, one));
            });
            own.add(RegisterEntry.valid(day, one));
        }
        if (delivery.extent() == Delivery.Extent.FULL) {
            left.stream()
                    .filter(known -> known.isInForce(day))
                    .filter(known -> Delivery.isIn(known.region(), delivery.area()))
                    .forEach(known -> own.add(
                            known.period().from().equals(day)
                                    ? RegisterEntry.withdrawn(day, known)
                                    : RegisterEntry.valid(day, known.endedBefore(day))));
        }
        return own;
    }

    private static boolean isTakenOver(Certification known, Certification one) {
        return known.category().equals(one.category()) && known.period().overlaps(one.period());
    }

    /**
     * A certification that the list has with another first day. Registered elsewhere from a later day on, the person has
     * moved, and the earlier days stand; otherwise the first day is corrected.
     */
    private RegisterEntry ended(Certification known, Certification one) {
        boolean hasMoved = !known.region().equals(one.region())
                && known.period().from().isBefore(one.period().from());
        return hasMoved
                ? RegisterEntry.valid(
                        delivery.day(), known.endedBefore(one.period().from()))
                : RegisterEntry.withdrawn(delivery.day(), known);
    }
}
