package org.sanchong.domain.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;

/**
 * What claims and enrolments say of people, held against the register (身份标识核对). A mark is due from the day on which the
 * certification is valid and recorded, whichever is later: what was recorded afterwards nobody could have marked.
 */
public final class IdentityMarks {
    private final Map<PersonId, CertificationRegister> byPerson = new LinkedHashMap<>();

    private IdentityMarks(CertificationRegister register) {
        Map<PersonId, List<RegisterEntry>> entries = new LinkedHashMap<>();
        for (RegisterEntry entry : register.entries()) {
            entries.computeIfAbsent(entry.certification().person(), person -> new ArrayList<>())
                    .add(entry);
        }
        entries.forEach((person, own) -> byPerson.put(person, CertificationRegister.of(own)));
    }

    /** Returns the marks that the register asks for. */
    public static IdentityMarks of(CertificationRegister register) {
        return new IdentityMarks(register);
    }

    /**
     * What a claim or enrolment says beside what it should say.
     *
     * @param due the categories that are certified and known on the day
     * @param missing those of them that are not named: not marked in time (标识不及时)
     * @param unfounded what is named and not certified as far as is known on the day
     */
    public record Mark(
            Set<EligibilityCategory> due, Set<EligibilityCategory> missing, Set<EligibilityCategory> unfounded) {
        /** Keeps the sets as they are now. */
        public Mark {
            due = Collections.unmodifiableSet(new LinkedHashSet<>(due));
            missing = Collections.unmodifiableSet(new LinkedHashSet<>(missing));
            unfounded = Collections.unmodifiableSet(new LinkedHashSet<>(unfounded));
        }

        /** Returns whether all that is due of these categories is named; of no category: all that is due. */
        public boolean isApplied(Set<EligibilityCategory> among) {
            return missing.stream().noneMatch(category -> among.isEmpty() || among.contains(category));
        }
    }

    /** Returns how what is named of the person on the day stands to the register. */
    public Mark on(PersonId person, LocalDate day, Set<EligibilityCategory> named) {
        Set<EligibilityCategory> due = byPerson.getOrDefault(person, CertificationRegister.empty())
                .asKnownOn(day)
                .categories(person, day);
        Set<EligibilityCategory> missing = new TreeSet<>(due);
        missing.removeAll(named);
        Set<EligibilityCategory> unfounded = new TreeSet<>(named);
        unfounded.removeAll(due);
        return new Mark(due, missing, unfounded);
    }
}
