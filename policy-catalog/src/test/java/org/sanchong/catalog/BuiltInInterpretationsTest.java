package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.law.Prose;

@DisplayName("The register of readings")
class BuiltInInterpretationsTest {
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern NUMBER = Pattern.compile("([0-9][0-9,]*(?:[.][0-9]+)?)(万)?");

    @TempDir
    Path path;

    @Test
    @DisplayName(
            "is complete in both languages in the built-in catalog: nothing Chinese is empty, or has a Latin letter")
    void isCompleteInBothLanguages() {
        List<String> faulty = new ArrayList<>();
        int checked = 0;
        for (Interpretation each : Story.CATALOG.interpretations()) {
            for (Prose text : texts(each).toList()) {
                checked++;
                if (!HAN.matcher(text.chinese()).find()
                        || LATIN.matcher(text.chinese()).find()
                        || !LATIN.matcher(text.english()).find()) {
                    faulty.add(each.id() + ": " + text);
                }
            }
        }
        assertThat(faulty).isEmpty();
        assertThat(checked).isGreaterThanOrEqualTo(29 * 6);
    }

    @Test
    @DisplayName("has the same numbers in both languages: amounts, shares, years and days")
    void hasTheSameNumbers() {
        List<String> different = new ArrayList<>();
        int checked = 0;
        for (Interpretation each : Story.CATALOG.interpretations()) {
            for (Prose text : List.of(each.reason(), each.stake())) {
                checked += compare(each.id(), text, different);
            }
            for (Prose text : each.readings()) {
                checked += compare(each.id(), text, different);
            }
        }
        assertThat(different).isEmpty();
        assertThat(checked).isGreaterThan(80);
    }

    private static int compare(String id, Prose text, List<String> different) {
        // What English writes in another way: levels, months, days.
        String english = text.english()
                .replaceAll("(?i)level [0-9]", "level")
                .replace("January", "1")
                .replaceAll("([0-9]{4})-0?([0-9]+)-0?([0-9]+)", "$1 $2 $3");
        List<String> numbers = numbers(english);
        if (!numbers(text.chinese()).equals(numbers)) {
            different.add(id + ": " + numbers + " in " + text);
        }
        return numbers.size();
    }

    /** Ten thousand is a unit in Chinese: 5万元 are 50,000 yuan. */
    private static List<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> new BigDecimal(found.group(1).replace(",", ""))
                        .scaleByPowerOfTen(found.group(2) == null ? 0 : 4)
                        .stripTrailingZeros()
                        .toPlainString())
                .sorted()
                .toList();
    }

    private static Stream<Prose> texts(Interpretation each) {
        return Stream.concat(
                each.readings().stream(),
                Stream.of(
                        each.reason(),
                        each.stake(),
                        new Prose(each.question(), each.questionChinese()),
                        new Prose(each.choice(), each.choiceChinese())));
    }

    @Test
    @DisplayName("takes a plain text for one in English alone, beside others in both languages")
    void takesAPlainText() {
        TestFolder folder = TestFolder.at(path).with("interpretations.yaml", """
                format: sanchong.interpretations/1
                interpretations:
                - id: a-reading
                  question: {en: "What?", zh: "什么？"}
                  readings: ["This.", {en: "That.", zh: "那个。"}]
                  choice: {en: "This.", zh: "这个。"}
                  reason: "It says so."
                  stake: {en: "Nothing.", zh: "无。"}
                """);

        assertThat(folder.found()).isEmpty();
        Interpretation read = folder.catalog().interpretations().get(0);
        assertThat(read.readings()).containsExactly(Prose.inEnglish("This."), new Prose("That.", "那个。"));
        assertThat(read.readings()).extracting(Prose::isEnglishAlone).containsExactly(true, false);
        assertThat(read.reason()).isEqualTo(Prose.inEnglish("It says so."));
        assertThat(read.stake()).isEqualTo(new Prose("Nothing.", "无。"));
        LoadedCatalog catalog = (LoadedCatalog) folder.catalog();
        assertThat(CompiledCatalog.of(CompiledCatalog.toBytes(catalog)).interpretations())
                .isEqualTo(catalog.interpretations());
    }
}
