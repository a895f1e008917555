package org.sanchong.application.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.person.EligibilityCategory;

class FileWordsTest {
    private static final ClaimAttribute CARE = ClaimAttribute.builder()
            .name("care_type")
            .kind(ClaimAttribute.Kind.CODE)
            .chinese("医疗类别")
            .addAlso("就医类别")
            .addCode(new ClaimAttribute.Code("INPATIENT", "inpatient", "住院", false, List.of("普通住院")))
            .addCode(new ClaimAttribute.Code("OUTPATIENT", "outpatient", "门诊", true))
            .build();
    private static final FileWords WORDS = new FileWords(Vocabulary.builder()
            .addAttribute(CARE)
            .addColumn(new Vocabulary.Column("claim_id", "claim", "结算编号", List.of("单据号")))
            .addCategory(new Vocabulary.Category(
                    new EligibilityCategory("DESTITUTE"), "destitute", "特困人员", "us", List.of("特困")))
            .build());

    @Test
    void aColumnHasItsNameAndItsChineseOnes() {
        assertThat(WORDS.columns(List.of("claim_id", "结算编号", "单据号", "就医类别", "医疗类别", "care_type")))
                .containsExactly("claim_id", "claim_id", "claim_id", "care_type", "care_type", "care_type");
    }

    @Test
    void whatNoColumnIsCalledStaysAsItIs() {
        assertThat(WORDS.column("备注")).isEqualTo("备注");
        assertThat(WORDS.isChineseColumn("备注")).isFalse();
        assertThat(WORDS.isChineseColumn("claim_id")).isFalse();
        assertThat(WORDS.isChineseColumn("单据号")).isTrue();
    }

    @Test
    void codesHaveTheirPositionsUnderAllTheirWords() {
        assertThat(FileWords.codes(CARE).toString()).isEqualTo("{INPATIENT=0, OUTPATIENT=1, 住院=0, 普通住院=0, 门诊=1}");
        assertThat(WORDS.categories().toString()).isEqualTo("{DESTITUTE=0, 特困人员=0, 特困=0}");
    }
}
