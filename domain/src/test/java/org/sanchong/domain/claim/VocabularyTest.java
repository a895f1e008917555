package org.sanchong.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sanchong.domain.person.EligibilityCategory;

class VocabularyTest {
    private static final ClaimAttribute GRADE = ClaimAttribute.builder()
            .name("premium_grade")
            .kind(ClaimAttribute.Kind.CODE)
            .addCode(new ClaimAttribute.Code("FIRST", "first grade", "一档", false))
            .build();
    private static final Vocabulary.Category DESTITUTE =
            new Vocabulary.Category(new EligibilityCategory("DESTITUTE"), "destitute", "特困人员", "civil affairs");
    private static final Vocabulary WORDS =
            Vocabulary.builder().addAttribute(GRADE).addCategory(DESTITUTE).build();

    @Test
    void findsWordsByTheirName() {
        assertThat(WORDS.attribute("premium_grade")).contains(GRADE);
        assertThat(WORDS.category("DESTITUTE")).contains(DESTITUTE);
    }

    @Test
    void doesNotKnowOtherWords() {
        assertThat(WORDS.attribute("PREMIUM_GRADE")).isEmpty();
        assertThat(WORDS.category("destitute")).isEmpty();
    }

    @Test
    void anAttributeIsLabelledByItsNameUnlessMoreIsSaid() {
        assertThat(GRADE.english()).isEqualTo("premium_grade");
        assertThat(GRADE.chinese()).isEqualTo("premium_grade");
    }
}
