package org.sanchong.adapter.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.register.Certification;
import org.sanchong.domain.register.RegisterEntry;
import org.sanchong.domain.time.EffectivePeriod;

/** What the register learnt about a certification, as one text: its values between line feeds, in a fixed order. */
final class CertificationText {
    private static final String END = "\n";

    private CertificationText() {}

    /** Writes all but the person and the day of delivery, which stand elsewhere. */
    static String write(RegisterEntry entry) {
        Certification one = entry.certification();
        return String.join(
                END,
                entry.state().name(),
                one.category().code(),
                one.department().code(),
                one.region().value(),
                one.period().from().toString(),
                one.period().until().map(LocalDate::toString).orElse(""),
                given(one.name()),
                given(one.household()));
    }

    /** An empty value is not the same as none. */
    private static String given(Optional<String> value) {
        return value.map(text -> "=" + text.replace("\\", "\\\\").replace("\n", "\\n"))
                .orElse("");
    }

    /** Reads what was written. */
    static RegisterEntry read(String text, PersonId person, LocalDate deliveredOn) {
        List<String> values = List.of(text.split(END, -1));
        EffectivePeriod.Builder period = EffectivePeriod.builder().from(LocalDate.parse(values.get(4)));
        Optional.of(values.get(5))
                .filter(until -> !until.isEmpty())
                .map(LocalDate::parse)
                .ifPresent(period::until);
        Certification certification = Certification.builder()
                .person(person)
                .category(new EligibilityCategory(values.get(1)))
                .department(new CertifyingDepartment(values.get(2)))
                .region(new RegionCode(values.get(3)))
                .period(period.build())
                .name(taken(values.get(6)))
                .household(taken(values.get(7)))
                .build();
        return new RegisterEntry(deliveredOn, certification, RegisterEntry.State.valueOf(values.get(0)));
    }

    private static Optional<String> taken(String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < value.length(); i++) {
            char at = value.charAt(i);
            if (at == '\\') {
                i++;
                text.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
            } else {
                text.append(at);
            }
        }
        return Optional.of(text.toString());
    }
}
