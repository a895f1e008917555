package org.sanchong.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.application.port.in.FindCliffs;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.domain.cliff.CliffFinding;
import org.sanchong.domain.cliff.CliffKind;
import org.sanchong.domain.cliff.CliffReport;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;

@DisplayName("The site that the build makes is whole")
class SiteTest {
    private static final PolicyCatalog CATALOG = PolicyCatalogs.builtIn();

    @Test
    @DisplayName(
            "every link leads to a page that is there and to a place that is on it; nothing is fetched from a network")
    void everyLinkLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path page : MadeSite.pages("")) {
            Matcher link = Pattern.compile("(?:href|src)=\"([^\"]*)\"").matcher(MadeSite.text(page));
            while (link.find()) {
                links++;
                if (!leads(page, link.group(1))) {
                    broken.add(MadeSite.FOLDER.relativize(page) + " → " + link.group(1));
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(links).isGreaterThan(5_000);
    }

    private static boolean leads(Path page, String link) {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target = file.isEmpty() ? page : page.getParent().resolve(file).normalize();
        if (link.isEmpty() || link.contains(":") || !Files.isRegularFile(target)) {
            return false;
        }
        return hash < 0 || MadeSite.text(target).contains("id=\"" + link.substring(hash + 1) + "\"");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"en", "zh"})
    @DisplayName("every clause of every document has a page of its own that says its number and what it says")
    void everyClauseHasItsPage(String language) {
        for (int d = 0; d < CATALOG.documents().size(); d++) {
            List<Clause> clauses = CATALOG.documents().get(d).clauses();
            String document = CATALOG.documents().get(d).id();
            for (int i = 0; i < clauses.size(); i++) {
                Path page = MadeSite.FOLDER.resolve(language).resolve("clause-%s-%03d.html".formatted(document, i + 1));
                Clause clause = clauses.get(i);
                String said = language.equals("zh") ? clause.chinese() : clause.english();
                assertThat(page).as(clause.id().toString()).isRegularFile();
                assertThat(words(MadeSite.text(page)))
                        .as(clause.id().toString())
                        .contains(clause.id().number(), plain(said));
            }
        }
    }

    @Test
    @DisplayName("no page is empty: each has a title, one heading and text; every section says something")
    void noPageIsEmpty() {
        assertThat(MadeSite.pages("")).hasSizeGreaterThan(400).allSatisfy(page -> {
            String html = MadeSite.text(page);
            assertThat(count(html, "<h1")).as("%s: headings", page).isEqualTo(1);
            assertThat(words(html.substring(html.indexOf("<main"))).length())
                    .as("%s: text", page)
                    .isGreaterThan(60);
            Matcher section = Pattern.compile("<section[^>]*>\\s*<h2[^>]*>.*?</h2>(.*?)</section>", Pattern.DOTALL)
                    .matcher(html);
            while (section.find()) {
                assertThat(words(section.group(1)).strip())
                        .as("%s: a section", page)
                        .isNotEmpty();
            }
        });
    }

    @Test
    @DisplayName("both languages have the same pages with the same places and the same figures")
    void bothLanguagesAreComplete() {
        assertThat(names("zh")).isEqualTo(names("en"));
        for (String name : names("zh")) {
            String chinese = MadeSite.text(MadeSite.FOLDER.resolve("zh").resolve(name));
            String english = MadeSite.text(MadeSite.FOLDER.resolve("en").resolve(name));
            for (String kind : List.of("<tr", "<section", "<h2", "<h3", "<figure", "class=\"badge", "class=\"result")) {
                assertThat(count(chinese, kind)).as("%s: %s", name, kind).isEqualTo(count(english, kind));
            }
            assertThat(amounts(chinese)).as("%s: amounts", name).isEqualTo(amounts(english));
        }
    }

    @Test
    @DisplayName("what pages say themselves is Chinese in Chinese and English in English")
    void headingsAreInTheLanguage() {
        Pattern heading = Pattern.compile("<(?:h2|dt|summary|figcaption|thead th)[^>]*>(.*?)</", Pattern.DOTALL);
        Pattern han = Pattern.compile("\\p{IsHan}");
        List<String> foreign = new ArrayList<>();
        for (Path page : MadeSite.pages("zh")) {
            Matcher said = heading.matcher(MadeSite.text(page));
            while (said.find()) {
                String text = words(said.group(1)).strip();
                if (text.matches(".*[a-z]{3}.*") && !han.matcher(text).find()) {
                    foreign.add(page.getFileName() + ": " + text);
                }
            }
        }
        assertThat(foreign).isEmpty();
    }

    @Test
    @DisplayName(
            "what is at stake in a reading is computed: payment by tier, in all, and the difference to the reading taken")
    void whatIsAtStakeIsComputed() {
        for (String language : new String[] {"zh", "en"}) {
            String all = MadeSite.text(MadeSite.FOLDER.resolve(language + "/readings.html"));
            assertThat(all)
                    .contains("class=\"taken\"")
                    .contains("<td class=\"n\">236371.93</td>")
                    .contains("<span class=\"more\">-36371.93</span>")
                    .contains("<code>MISSING_PARAMETER</code>");
        }
    }

    @Test
    @DisplayName(
            "every reading stands on the page of readings and on the pages of the clauses that it is about, in Chinese")
    void everyReadingIsShown() {
        String all = MadeSite.text(MadeSite.FOLDER.resolve("zh/readings.html"));
        assertThat(all).doesNotContain("（英文）", "<span lang=\"en\"");
        for (Interpretation reading : CATALOG.interpretations()) {
            assertThat(all).contains("id=\"" + reading.id() + "\"");
            assertThat(words(all))
                    .contains(plain(reading.questionChinese()), plain(reading.choiceChinese()))
                    .contains(
                            plain(reading.reason().chinese()),
                            plain(reading.stake().chinese()))
                    .contains(reading.readings().stream()
                            .map(text -> plain(text.chinese()))
                            .toList());
        }
    }

    @Test
    @DisplayName("the results of the last run are shown, none is invented: every row and law has one of three results")
    void resultsAreShown() {
        Set<String> results = new LinkedHashSet<>();
        for (Path page : MadeSite.pages("en")) {
            Matcher result = Pattern.compile("class=\"result ([A-Z_]*)\"").matcher(MadeSite.text(page));
            while (result.find()) {
                results.add(result.group(1));
            }
        }
        String overview = MadeSite.text(MadeSite.FOLDER.resolve("en/index.html"));
        if (results.isEmpty()) {
            assertThat(overview).contains("Not run: there is no result");
        } else {
            assertThat(results).isSubsetOf("PASSED", "FAILED", "NOT_RUN");
            assertThat(overview).contains("laws passed");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"en", "zh"})
    @DisplayName("every policy has its page of cliffs, which says of each kind what was found or that there is none")
    void everyPolicyHasItsCliffs(String language) {
        FindCliffs cliffs = UseCases.findCliffs(CATALOG);
        for (BenefitPolicy policy : CATALOG.policies()) {
            String page = MadeSite.text(MadeSite.FOLDER.resolve(language).resolve("cliffs-" + policy.id() + ".html"));
            CliffReport report = cliffs.find(FindCliffs.Question.of(policy.id()));
            for (CliffKind kind : CliffKind.values()) {
                String section = section(page, kind.name());
                List<CliffFinding> found = report.of(kind);
                assertThat(count(section, "<th scope=\"row\">"))
                        .as("%s %s", policy.id(), kind)
                        .isEqualTo(found.size());
                assertThat(count(section, "<canvas") > 0).isEqualTo(!found.isEmpty());
                assertThat(words(section).matches(".*(None: |无：).*")).isEqualTo(found.isEmpty());
                found.forEach(each -> assertThat(section)
                        .contains("<td class=\"n\">" + each.at() + "</td><td class=\"n\">" + each.better()
                                + "</td><td class=\"n\">" + each.worse() + "</td><td class=\"n\">"
                                + each.cost() + "</td>"));
            }
            for (String from : List.of("index", "policy-" + policy.id(), "charts-" + policy.id())) {
                assertThat(MadeSite.text(MadeSite.FOLDER.resolve(language).resolve(from + ".html")))
                        .contains("href=\"cliffs-" + policy.id() + ".html\"");
            }
        }
    }

    @Test
    @DisplayName("the page of mutation has the figures of the last run, or says that there was none")
    void mutationIsShown() {
        String page = MadeSite.text(MadeSite.FOLDER.resolve("en/mutation.html"));
        for (String id : List.of("catalog", "code")) {
            String section = section(page, id);
            assertThat(section.contains("result NOT_RUN")).as(id).isEqualTo(!section.contains("<tbody>"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"en", "zh"})
    @DisplayName("the case book shows every case with its expected amounts and its working, and hands out its files")
    void theCaseBookIsShown(String language) throws IOException {
        String page = MadeSite.text(MadeSite.FOLDER.resolve(language).resolve("casebook.html"));
        assertThat(count(page, "class=\"working\"")).isEqualTo(122);
        assertThat(words(page))
                .contains("(350.01-350)*76%", "(100000-10000)*50% + (170000-100000)*60%")
                .contains("case-hz-03", "8415.00 1585.00");
        assertThat(section(page, "published")).contains("87000.00", language.equals("en") ? "Shandong" : "山东");
        assertThat(page.contains("a fen below the deductible")).isEqualTo(language.equals("en"));
        Path examples = Path.of(System.getProperty("basedir", ".")).resolve("../../examples/casebook");
        for (String file : List.of("claims.csv", "expected.csv")) {
            assertThat(MadeSite.FOLDER.resolve("assets/casebook-" + file))
                    .hasSameBinaryContentAs(examples.resolve(file));
            assertThat(MadeSite.FOLDER.resolve("assets/casebook-published-" + file))
                    .hasSameBinaryContentAs(examples.resolve("published").resolve(file));
        }
    }

    private static String section(String html, String id) {
        int begin = html.indexOf("<section id=\"" + id + "\"");
        assertThat(begin).as(id).isPositive();
        return html.substring(begin, html.indexOf("</section>", begin));
    }

    private static List<String> names(String language) {
        return MadeSite.pages(language).stream()
                .map(page -> page.getFileName().toString())
                .toList();
    }

    private static List<String> amounts(String html) {
        Matcher amount = Pattern.compile("<td class=\"n\">([0-9.%]+)</td>").matcher(html);
        return Stream.generate(() -> amount.find() ? amount.group(1) : "")
                .takeWhile(text -> !text.isEmpty())
                .toList();
    }

    private static int count(String html, String text) {
        return html.split(Pattern.quote(text), -1).length - 1;
    }

    private static String words(String html) {
        return plain(html.replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&"));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
