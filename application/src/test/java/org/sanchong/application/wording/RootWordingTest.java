package org.sanchong.application.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanchong.application.port.out.BookKeys;
import org.sanchong.application.port.out.JournalRoots;
import org.sanchong.domain.claim.RegionCode;

@DisplayName("roots and keys in words")
class RootWordingTest {
    private static final String CHINESE = "(?s).*[\\u4e00-\\u9fff].*";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @EnumSource(JournalRoots.Code.class)
    @DisplayName("every difference has its code, its place and its numbers, in either language")
    void differences(JournalRoots.Code code) {
        JournalRoots.Place place = new JournalRoots.Place(new RegionCode("990100"), DAY);
        JournalRoots.Difference difference = new JournalRoots.Difference(code, place, 1, 2);
        assertThat(new RootWording(Language.EN).of(difference))
                .startsWith(code + ": ")
                .endsWith(" (990100 2026-11-26: 1 entry listed, 2 in the books)")
                .doesNotMatch(CHINESE);
        assertThat(new RootWording(Language.ZH).of(difference))
                .startsWith(code + "：")
                .endsWith("（990100 2026-11-26: 清单 1 条，账簿 2 条）");
    }

    @Test
    @DisplayName("a change of the master key says what is to be done next")
    void rotation() {
        BookKeys.Rotation rotation = new BookKeys.Rotation(3, true, 1, List.of(2));
        assertThat(new KeyWording(Language.EN).rotated(rotation))
                .startsWith("made master.3; 1 key of people wrapped anew. master.2 is not needed any more")
                .doesNotMatch(CHINESE);
        assertThat(new KeyWording(Language.ZH).rotated(rotation))
                .contains("已生成 master.3", "master.2 已不再需要", "sanchong keys retire");
        BookKeys.Retirement refused = new BookKeys.Retirement(List.of(2), 5);
        assertThat(new KeyWording(Language.EN).retired(refused))
                .startsWith("5 keys of people still need master.2")
                .contains("keys rotate");
        assertThat(new KeyWording(Language.ZH).retired(refused)).contains("仍有 5 个", "keys rotate");
    }

    @Test
    @DisplayName("what is forgotten is told by plan year")
    void forgotten() {
        List<BookKeys.ForgottenYear> years =
                List.of(new BookKeys.ForgottenYear(0, 2, true), new BookKeys.ForgottenYear(2023, 1, false));
        assertThat(new KeyWording(Language.EN).forgotten("P1", years))
                .startsWith(
                        "over all years: forgotten, 2 entries stay\nplan year 2023: was forgotten before, 1 entry stays\n");
        assertThat(new KeyWording(Language.ZH).forgotten("P1", years))
                .startsWith("各年累计：已遗忘，保留记录 2 条\n2023 年度：此前已遗忘，保留记录 1 条\n");
        assertThat(new KeyWording(Language.ZH).forgotten("P1", List.of())).isEqualTo("账簿中没有 P1 的相应记录");
    }
}
