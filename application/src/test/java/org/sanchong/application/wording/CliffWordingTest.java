package org.sanchong.application.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.cliff.Circumstances;
import org.sanchong.domain.cliff.CliffFinding;
import org.sanchong.domain.cliff.CliffKind;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.PolicyId;

@DisplayName("Where more is less, in words")
class CliffWordingTest {
    private static final EligibilityCategory POOR = new EligibilityCategory("POOR");
    private static final Vocabulary WORDS = Vocabulary.builder()
            .addCategory(new Vocabulary.Category(POOR, "poor person", "困难人员", "civil affairs"))
            .build();

    private static CliffFinding found(CliffKind kind, String against) {
        return CliffFinding.builder()
                .policy(new PolicyId("heze-2022"))
                .kind(kind)
                .circumstances(Circumstances.builder()
                        .day(LocalDate.of(2022, 5, 1))
                        .addCategory(POOR)
                        .isAfterBasic(true)
                        .earlier(Money.ofYuan(7))
                        .build())
                .against(against)
                .from(Money.parse("1000.00"))
                .to(Money.parse("1000.01"))
                .at(Money.parse("1000.01"))
                .better(Money.parse("800.00"))
                .worse(Money.parse("600.01"))
                .addTier(TierName.BASIC)
                .build();
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        kind             | against | english                           | chinese
        LOWER_PAYMENT    |         | basic insurance falls from 800.00 | 基本医保支付由 800.00 减至 600.01
        BURDEN_JUMP      |         | what all tiers pay falls          | 各层次合计支付由 800.00 减至 600.01
        POORER_PAID_LESS |         | who holds no category gets 800.00 | 少于无困难身份者
        POORER_PAID_LESS | POOR    | poor person gets 800.00           | 少于困难人员
        SPLIT_PAYS_MORE  | 400.00  | bills of 400.00 and 600.01        | 拆为 400.00 与 600.01 两笔
        LOSS_OF_CATEGORY |         | 199.99 lost                       | 损失 199.99
        """)
    void saysWhatAndWhere(CliffKind kind, String against, String english, String chinese) {
        CliffFinding found = found(kind, against == null ? "" : against);
        assertThat(new CliffWording(WORDS, Language.EN).finding(found)).contains(english);
        assertThat(new CliffWording(WORDS, Language.ZH).finding(found)).contains(chinese);
    }

    @Test
    @DisplayName("every kind has a name of its own, in both languages")
    void everyKindHasAName() {
        for (Language language : Language.values()) {
            CliffWording wording = new CliffWording(WORDS, language);
            assertThat(Stream.of(CliffKind.values()).map(wording::kind))
                    .doesNotHaveDuplicates()
                    .hasSize(5);
        }
    }

    @Test
    @DisplayName("circumstances are told with what makes them")
    void tellsCircumstances() {
        Circumstances of = found(CliffKind.BURDEN_JUMP, "").circumstances();
        assertThat(new CliffWording(WORDS, Language.EN).circumstances(of))
                .contains("poor person", "2022-05-01", "that basic insurance left", "7.00");
        assertThat(new CliffWording(WORDS, Language.ZH).categories(List.of(POOR)))
                .isEqualTo("困难人员");
    }
}
