package org.sanchong.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.claim.ClaimId;

@DisplayName("which claims were corrected, in words (更正提示)")
class CorrectedWordingTest {
    private static List<ClaimId> claims(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> new ClaimId("C" + n))
                .toList();
    }

    @Test
    @DisplayName("twenty are named, of more how many there are")
    void many() {
        assertThat(CorrectedWording.of(claims(2), Language.EN))
                .startsWith(
                        "2 claims that were settled before are corrected, since claims before were taken back: C1, C2.");
        assertThat(CorrectedWording.of(claims(20), Language.EN))
                .contains("C19, C20. What")
                .doesNotContain("more");
        assertThat(CorrectedWording.of(claims(23), Language.EN))
                .contains("C20 and 3 more. What")
                .doesNotContain("C21");
    }

    @Test
    @DisplayName("in Chinese")
    void chinese() {
        assertThat(CorrectedWording.of(claims(1), Language.ZH)).startsWith("已更正此前已结算的 1 笔：C1。");
        assertThat(CorrectedWording.of(claims(21), Language.ZH)).contains("C20，另有 1 笔。");
    }
}
