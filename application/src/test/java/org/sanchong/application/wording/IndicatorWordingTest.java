package org.sanchong.application.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.indicator.Indicator;
import org.sanchong.domain.indicator.IndicatorTarget.Standing;

@DisplayName("Indicators in words")
class IndicatorWordingTest {
    @EnumSource(Language.class)
    @ParameterizedTest
    @DisplayName("every indicator and every standing has a name of its own")
    void distinct(Language language) {
        assertThat(Arrays.stream(Indicator.values()).map(each -> IndicatorWording.of(each, language)))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(Arrays.stream(Standing.values()).map(each -> IndicatorWording.of(each, language)))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @DisplayName("are called what the field calls them")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource({
        "CLAIMS_PER_PERSON, hospitalization rate, 住院率",
        "IN_SCOPE_RATIO, in-scope payment ratio, 政策范围内支付比例",
        "COVER_RATE, people covered, 制度覆盖率",
        "IDENTIFIED_CLAIMS, claims that name what is certified, 结算身份标识率",
        "RE_CHECKED_SHARE, reached by re-checks, 抽查复查覆盖率",
    })
    void names(Indicator indicator, String english, String chinese) {
        assertThat(IndicatorWording.english(indicator)).isEqualTo(english);
        assertThat(IndicatorWording.chinese(indicator)).isEqualTo(chinese);
    }

    @Test
    @DisplayName("English names are in Latin letters, Chinese ones are not")
    void scripts() {
        assertThat(Arrays.stream(Indicator.values()).map(IndicatorWording::english))
                .allMatch(name -> name.matches("[\\x20-\\x7e]+"));
        assertThat(Arrays.stream(Indicator.values()).map(IndicatorWording::chinese))
                .noneMatch(name -> name.matches(".*[a-z].*"));
    }

    @DisplayName("pages put columns, states, methods and categories in words, and leave what has no word as it is")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource({
        "standing, MISSED, standing, missed, 达标情况, 未达标",
        "state, FORECAST_OVER, state, forecast over, 状态, 预计超支",
        "kind, UNTREATED_STAY, kind, untreated stay, 类型, 挂床住院",
        "category, KEY, category, key population, 人群, 重点人群",
        "category, ALL, category, everybody, 人群, 全部人员",
        "category, ORPHAN, category, ORPHAN, 人群, ORPHAN",
        "method, TOTAL_BUDGET, method, total budget, 支付方式, 总额预算",
        "method, PER_DIEM, method, per diem, 支付方式, 按床日",
        "method, AS_SETTLED, method, as settled, 支付方式, 按结算额",
        "tier, medical-assistance, tier, medical-assistance, 保障层次, 医疗救助",
        "in_scope, 10.00, in scope, 10.00, 政策范围内费用, 10.00",
        "another_column, X, another column, X, another_column, X",
    })
    void pages(String column, String value, String inEnglish, String shown, String inChinese, String shownInChinese) {
        Vocabulary vocabulary = new InMemoryCatalog().vocabulary();
        PageWording english = new PageWording(vocabulary, Language.EN);
        PageWording chinese = new PageWording(vocabulary, Language.ZH);
        assertThat(english.column(column)).isEqualTo(inEnglish);
        assertThat(english.value(column, value)).isEqualTo(shown);
        assertThat(chinese.column(column)).isEqualTo(inChinese);
        assertThat(chinese.value(column, value)).isEqualTo(shownInChinese);
    }
}
