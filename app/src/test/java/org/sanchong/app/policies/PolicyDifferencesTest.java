package org.sanchong.app.policies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanchong.application.wording.Language;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;

/** What holds of the differences of any two policies, built-in or of the invented region. */
class PolicyDifferencesTest {
    private static final PolicyCatalog CATALOG = PolicyCatalogs.read(Path.of("..", "docs", "examples", "yunling"))
            .getOrElseThrow(defects -> new AssertionError(defects.toString()));
    private static final FactWords FACTS = new FactWords(CATALOG.vocabulary(), new Phrases(Language.EN));

    static Stream<Arguments> pairs() {
        return CATALOG.policies().stream()
                .flatMap(a -> CATALOG.policies().stream().map(b -> Arguments.of(a.id(), b.id(), a, b)));
    }

    private static List<Difference> differences(BenefitPolicy before, BenefitPolicy after) {
        return PolicyDifferences.of(before, after, FACTS);
    }

    /** A difference without what tells A from B: what is said of the one policy, and what of the other. */
    private static String said(Difference difference, boolean turned) {
        String before = side(difference.before());
        String after = side(difference.after());
        String steps = numbers(
                turned
                        ? turned(difference.spot().stepNumbers())
                        : difference.spot().stepNumbers());
        String schedules = numbers(
                turned
                        ? turned(difference.spot().schedules())
                        : difference.spot().schedules());
        return String.join(
                "|",
                difference.spot().step(),
                steps,
                schedules,
                difference.any().key().toString(),
                difference.any().name(),
                turned ? after : before,
                turned ? before : after);
    }

    private static String side(Optional<Provision> provision) {
        return provision.map(p -> p.words() + p.rest() + p.source()).orElse("");
    }

    private static <T> Difference.Sides<T> turned(Difference.Sides<T> sides) {
        return new Difference.Sides<>(sides.after(), sides.before());
    }

    private static String numbers(Difference.Sides<?> sides) {
        return sides.before() + "/" + sides.after();
    }

    @DisplayName("a policy does not differ from itself, and two policies do")
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pairs")
    void onlyDifferentPoliciesDiffer(Object one, Object other, BenefitPolicy before, BenefitPolicy after) {
        assertThat(differences(before, after).isEmpty()).isEqualTo(one.equals(other));
    }

    @DisplayName("the other way round the same differs, with the sides changed over")
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pairs")
    void theOtherWayRoundItIsTheSame(Object one, Object other, BenefitPolicy before, BenefitPolicy after) {
        List<String> back = differences(after, before).stream()
                .filter(d -> !d.any().key().field().equals("order"))
                .map(d -> said(d, true))
                .toList();
        assertThat(differences(before, after).stream()
                        .filter(d -> !d.any().key().field().equals("order"))
                        .map(d -> said(d, false)))
                .containsExactlyInAnyOrderElementsOf(back);
    }

    @DisplayName("a page can be written of every pair, in both languages and forms")
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pairs")
    void everyPairHasAPage(Object one, Object other, BenefitPolicy before, BenefitPolicy after) throws IOException {
        int count = differences(before, after).size();
        for (Language language : Language.values()) {
            String text = printed(language, CatalogPages.Format.TEXT, before, after);
            assertThat(text.lines().filter(l -> l.matches(" {4}[-+~=] {2}.*"))).hasSize(count);
            assertThat(text.lines()).noneMatch(l -> l.endsWith(" "));
            assertThat(fields(printed(language, CatalogPages.Format.JSON, before, after), "kind"))
                    .isEqualTo(count);
        }
    }

    @DisplayName("every figure that differs names its clause on either side")
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pairs")
    void everyFigureNamesItsClause(Object one, Object other, BenefitPolicy before, BenefitPolicy after) {
        List<String> figures =
                List.of("deductible", "rate", "up_to", "cap", "share", "clause", "otherwise", "in_force");
        for (Difference difference : differences(before, after)) {
            if (figures.contains(difference.any().key().field())) {
                assertThat(Stream.of(difference.before(), difference.after()).flatMap(Optional::stream))
                        .isNotEmpty()
                        .allMatch(p -> p.source().isPresent());
            }
        }
    }

    @Test
    @DisplayName("whatever a policy says is compared: an attribute that is new has to be added to the comparison")
    void everyAttributeIsCompared() {
        assertThat(Stream.of(BenefitPolicy.class.getDeclaredMethods())
                        .filter(m -> Modifier.isAbstract(m.getModifiers()))
                        .map(Method::getName))
                .containsExactlyInAnyOrder(
                        "id",
                        "region",
                        "english",
                        "chinese",
                        "document",
                        "period",
                        "periodSource",
                        "recorded",
                        "verifiedUntil",
                        "transition",
                        "includes",
                        "attributes",
                        "derivedAttributes",
                        "accounts",
                        "assistanceFollowsRegistration",
                        "deliveries",
                        "premium",
                        "referralRules",
                        "assistanceRules",
                        "monitoring",
                        "indicators",
                        "steps");
    }

    private static String printed(
            Language language, CatalogPages.Format format, BenefitPolicy before, BenefitPolicy after) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        new CatalogPages(out, language, format).differences(CATALOG, before, after, Optional.empty());
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int fields(String json, String name) throws IOException {
        int found = 0;
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                found += name.equals(parser.currentName())
                                && parser.currentToken().isScalarValue()
                        ? 1
                        : 0;
            }
        }
        return found;
    }
}
