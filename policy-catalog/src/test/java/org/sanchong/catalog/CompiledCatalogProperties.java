package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What is compiled is given back as it was. */
class CompiledCatalogProperties {
    private static final List<CatalogFile> BUILT_IN = CatalogFolder.builtIn().files(new Defects());
    private static final List<CatalogFile> POLICIES = BUILT_IN.stream()
            .filter(file -> file.kind() == CatalogFile.Kind.POLICY)
            .toList();
    private static final Set<CatalogFile.Kind> WORDS_AND_CLAUSES =
            Set.of(CatalogFile.Kind.VOCABULARY, CatalogFile.Kind.DOCUMENT);
    private static final Pattern WORD = Pattern.compile("\"[0-9.]+%?\"|\\b(true|false)\\b|[A-Z_]{4,}");

    @Property(tries = 200)
    @Label(
            "a catalog with figures and codes in each other's places is given back as it was read, and equally each time")
    void changedPolicies(@ForAll Random random, @ForAll @IntRange(max = 4) int times) {
        CatalogFile policy = POLICIES.get(random.nextInt(POLICIES.size()));
        StringBuilder text =
                new StringBuilder(StandardCharsets.UTF_8.decode(policy.bytes().duplicate()));
        for (int i = 0; i < times; i++) {
            List<MatchResult> words = WORD.matcher(text).results().toList();
            MatchResult word = words.get(random.nextInt(words.size()));
            text.replace(
                    word.start(),
                    word.end(),
                    words.get(random.nextInt(words.size())).group());
        }
        List<CatalogFile> files = BUILT_IN.stream()
                .filter(file -> file.equals(policy) || WORDS_AND_CLAUSES.contains(file.kind()))
                .map(file -> file.equals(policy) ? changed(file, text.toString()) : file)
                .toList();

        new CatalogReader()
                .read(List.of(defects -> files))
                .peek(CompiledCatalogProperties::isGivenBack)
                .peek(catalog -> Statistics.collect("read"))
                .peekLeft(defects -> Statistics.collect("refused"));
        Statistics.coverage(checker -> checker.check("read").percentage(share -> share > 5));
    }

    @Property
    @Label("numbers, flags and texts come back in their order")
    void values(
            @ForAll List<Long> numbers,
            @ForAll boolean flag,
            @ForAll List<@CharRange(from = 'A', to = '龥') String> texts) {
        CompiledOutput out = new CompiledOutput();
        out.number(numbers.size());
        numbers.forEach(out::number);
        out.flag(flag);
        out.texts(texts);

        CompiledInput in = new CompiledInput(out.toBytes(), 0, false);

        assertThat(in.count()).isEqualTo(numbers.size());
        assertThat(numbers).allSatisfy(number -> assertThat(in.number()).isEqualTo(number));
        assertThat(in.flag()).isEqualTo(flag);
        assertThat(in.isAtEnd()).isFalse();
        assertThat(in.texts()).isEqualTo(texts);
        assertThat(in.isAtEnd()).isTrue();
    }

    private static void isGivenBack(LoadedCatalog catalog) {
        byte[] compiled = CompiledCatalog.toBytes(catalog);
        LoadedCatalog back = CompiledCatalog.of(compiled);

        assertThat(back).isEqualTo(catalog).hasToString(catalog.toString());
        assertThat(CompiledCatalog.toBytes(back)).isEqualTo(compiled);
    }

    private static CatalogFile changed(CatalogFile file, String text) {
        return new CatalogFile(file.name(), file.kind(), ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }
}
