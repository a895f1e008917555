package org.sanchong.application.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanchong.application.port.out.Journal.Code;
import org.sanchong.application.port.out.Journal.Fault;

class JournalWordingTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFaultHasWordsOfItsOwnAndSaysWhere(Language language) {
        JournalWording words = new JournalWording(language);
        List<String> all = Arrays.stream(Code.values())
                .map(code -> words.of(new Fault(code, "claim", "claim A")))
                .toList();
        assertThat(all).doesNotHaveDuplicates().allMatch(text -> text.contains("claim: claim A"));
        for (Code code : Code.values()) {
            assertThat(all.get(code.ordinal()))
                    .startsWith(code.name())
                    .hasSizeGreaterThan(code.name().length() + 20);
        }
    }
}
