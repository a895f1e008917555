package org.sanchong.domain.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;

/**
 * Who is certified, on which days, and since when that is known (认定人员名册).
 *
 * <p>Valid time (有效时间) is a certification's period, recorded time (登记时间) an entry's day. What was known on a day does
 * not change through what is recorded on later days.
 */
public final class CertificationRegister {
    private final List<RegisterEntry> entries;
    private final Map<PersonId, List<Certification>> standing = new LinkedHashMap<>();

    private CertificationRegister(List<RegisterEntry> entries) {
        this.entries = List.copyOf(entries);
        Map<Certification.Key, RegisterEntry> last = new LinkedHashMap<>();
        this.entries.stream()
                .sorted(Comparator.comparing(RegisterEntry::recordedOn))
                .forEach(entry -> last.put(entry.certification().key(), entry));
        last.values().stream()
                .filter(entry -> entry.state() == RegisterEntry.State.VALID)
                .map(RegisterEntry::certification)
                .sorted(Certification.ORDER)
                .forEach(one -> standing.computeIfAbsent(one.person(), person -> new ArrayList<>())
                        .add(one));
    }

    /** Returns a register that knows of nobody. */
    public static CertificationRegister empty() {
        return new CertificationRegister(List.of());
    }

    /** Returns the register of those entries; of two about one certification and day the one that comes later counts. */
    public static CertificationRegister of(List<RegisterEntry> entries) {
        return new CertificationRegister(entries);
    }

    /** Returns all entries in the order in which they were recorded. */
    public List<RegisterEntry> entries() {
        return entries;
    }

    /** Returns the register with further entries; this one stays as it is. */
    public CertificationRegister with(List<RegisterEntry> further) {
        List<RegisterEntry> all = new ArrayList<>(entries);
        all.addAll(further);
        return new CertificationRegister(all);
    }

    /** Returns the register as it was known on the day: of what was recorded on that day or before. */
    public CertificationRegister asKnownOn(LocalDate day) {
        return new CertificationRegister(entries.stream()
                .filter(entry -> !entry.recordedOn().isAfter(day))
                .toList());
    }

    /** Returns the people of whom a certification stands, whether or not it has ended. */
    public Set<PersonId> people() {
        return java.util.Collections.unmodifiableSet(standing.keySet());
    }

    /** Returns the certifications of the person that stand, ended ones too. */
    public List<Certification> of(PersonId person) {
        return List.copyOf(standing.getOrDefault(person, List.of()));
    }

    /** Returns the certifications of the person that are valid on the day. */
    public List<Certification> inForce(PersonId person, LocalDate day) {
        return of(person).stream().filter(one -> one.isInForce(day)).toList();
    }

    /** Returns the categories that the person holds on the day. */
    public Set<EligibilityCategory> categories(PersonId person, LocalDate day) {
        return categories(inForce(person, day));
    }

    /** Returns the certifications of the person by that department that stand. */
    List<Certification> of(PersonId person, CertifyingDepartment department) {
        return standing.getOrDefault(person, List.of()).stream()
                .filter(one -> one.department().equals(department))
                .toList();
    }

    static Set<EligibilityCategory> categories(List<Certification> certifications) {
        return certifications.stream().map(Certification::category).collect(Collectors.toCollection(TreeSet::new));
    }
}
