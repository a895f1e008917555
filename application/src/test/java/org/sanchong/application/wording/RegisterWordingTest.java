package org.sanchong.application.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanchong.application.InMemoryCatalog;

class RegisterWordingTest {
    private static final RegisterWording ENGLISH = new RegisterWording(new InMemoryCatalog(), Language.EN);
    private static final RegisterWording CHINESE = new RegisterWording(new InMemoryCatalog(), Language.ZH);
    private static final LocalDate DAY = LocalDate.of(2022, 6, 5);

    static Stream<RegisterFault> faults() {
        return Stream.of(
                new RegisterFault.OfRow(new EnrolmentFault.BadYear("22")),
                new RegisterFault.InvalidIdentityNumber("430523********001X"),
                new RegisterFault.OutsideArea("430523", "430600"),
                new RegisterFault.NotCertifiedBy("ORPHAN", "DISABLED_FEDERATION", List.of("SEVERELY_DISABLED")),
                new RegisterFault.CertifiedLater(DAY.plusDays(1), DAY),
                new RegisterFault.EndsBeforeItBegins(DAY, DAY.minusDays(1)),
                new RegisterFault.TwoNames(List.of("A", "B")),
                new RegisterFault.Forgotten(),
                new RegisterFault.Twice("ORPHAN"));
    }

    @Test
    void thereAreExamplesOfAllFaults() {
        assertThat(faults().<Class<?>>map(Object::getClass).toList())
                .containsExactlyInAnyOrder(RegisterFault.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultHasWordsInBothLanguages(RegisterFault fault) {
        String english = ENGLISH.fault(fault);
        String chinese = CHINESE.fault(fault);
        assertThat(english).startsWith(fault.code() + ": ").doesNotContainPattern("\\p{IsHan}");
        assertThat(chinese).startsWith(fault.code() + ": ").containsPattern("\\p{IsHan}");
        assertThat(fault.code()).matches("[A-Z_]+");
        assertThat(english.length()).isGreaterThan(fault.code().length() + 20);
    }

    @Test
    void whoIsForgottenIsToldAndHowToMendIt() {
        assertThat(ENGLISH.fault(new RegisterFault.Forgotten()))
                .startsWith("PERSON_FORGOTTEN: the books have forgotten the person")
                .contains("Take the row out");
        assertThat(CHINESE.fault(new RegisterFault.Forgotten())).contains("账簿已遗忘该人", "请删除此行");
    }
}
