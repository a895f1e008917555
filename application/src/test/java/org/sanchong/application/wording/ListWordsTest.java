package org.sanchong.application.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.person.EligibilityCategory;

class ListWordsTest {
    private static final ListWords WORDS = new ListWords(Vocabulary.builder()
            .addAttribute(ClaimAttribute.builder()
                    .name("insurance")
                    .kind(ClaimAttribute.Kind.CODE)
                    .chinese("参保险种")
                    .addCode(new ClaimAttribute.Code("RESIDENT", "residents", "城乡居民", false))
                    .addCode(new ClaimAttribute.Code("EMPLOYEE", "employees", "职工", false, List.of("职工医保")))
                    .build())
            .addColumn(new Vocabulary.Column("person_id", "person", "参保人编号", List.of("人员编号")))
            .addCategory(new Vocabulary.Category(
                    new EligibilityCategory("DESTITUTE"), "destitute", "特困人员", "us", List.of("特困")))
            .build());

    @ParameterizedTest
    @CsvSource({
        "人员编号, person_id",
        "参保险种, insurance",
        "保险年度, plan_year",
        "缴费日期, paid_on",
        "资助类别, category",
        "待遇结束日期, covered_to",
        "paid_on, paid_on",
        "备注, 备注"
    })
    @DisplayName("columns are called as in claims, or by the words of lists")
    void columns(String header, String column) {
        assertThat(WORDS.column(header)).isEqualTo(column);
        assertThat(WORDS.isChineseColumn(header)).isEqualTo(!header.equals(column));
    }

    @Test
    @DisplayName("codes, constants and categories have Chinese words")
    void values() {
        assertThat(WORDS.code("insurance", "职工医保")).isEqualTo("EMPLOYEE");
        assertThat(WORDS.code("insurance", "RESIDENT")).isEqualTo("RESIDENT");
        assertThat(WORDS.code("insurance", "军人")).isEqualTo("军人");
        assertThat(WORDS.constant("学校")).isEqualTo("SCHOOL");
        assertThat(WORDS.constant("等待期天数")).isEqualTo("WAITING_DAYS");
        assertThat(WORDS.constant("SELF")).isEqualTo("SELF");
        assertThat(WORDS.category("特困")).contains(new EligibilityCategory("DESTITUTE"));
        assertThat(WORDS.category("富豪")).isEmpty();
    }
}
