package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("spec")
class SpecCommandTest {
    private static final String RESULTS = """
            {"catalog": "another", "tables": [{"title": "a table", "columns": ["clause", "holds", "basic"], "rows": [
              {"clause": "heze-2022 一(三)", "cells": ["一(三)", "DESTITUTE", "0.00"], "result": "PASSED"},
              {"clause": "heze-2022 一(三)", "cells": ["一(三)", "-", "1.00"], "result": "FAILED"},
              {"clause": "heze-2022 一(三)", "cells": ["一(三)", "-", "2.00"], "result": "NOT_RUN"}]}],
             "laws": [{"law": "a law <of> ours", "clauses": ["heze-2022 一(三)"], "result": "PASSED", "tried": 1234}]}
            """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("shows results as they are: passed, failed, not run, how many cases were tried, and of which catalog")
    void showsResults() throws IOException {
        Path results = Files.writeString(folder.resolve("results.json"), RESULTS);
        Path site = folder.resolve("site");

        Settling ran = Settling.run("spec", "--out", site.toString(), "--results", results.toString());

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        String english = Files.readString(site.resolve("en/clause-heze-2022-006.html"));
        String chinese = Files.readString(site.resolve("zh/clause-heze-2022-006.html"));
        assertThat(english)
                .contains("result PASSED\">passed", "result FAILED\">failed", "result NOT_RUN\">not run")
                .contains("tried in 1234 cases", "a law &lt;of&gt; ours", "title=\"DESTITUTE\">destitute person")
                .contains("of another catalog");
        assertThat(chinese)
                .contains("未通过", "未运行", "已试 1234 例", "<th scope=\"col\">人员类别</th>", "特困人员")
                .contains("针对的是另一目录");
        assertThat(Files.readString(site.resolve("en/coverage.html"))).contains("of 3 example rows 1 passed");
    }

    @Test
    @DisplayName("without an architecture says that it was not drawn, and takes an earlier site's place")
    void takesAnEarlierSitesPlace() throws IOException {
        Path site = folder.resolve("site");
        Settling.run("spec", "--out", site.toString());
        Files.writeString(site.resolve("en/clause-of-old.html"), "old");

        Settling again = Settling.run("spec", "--out", site.toString(), "--lang", "zh");

        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("页，自 ");
        assertThat(site.resolve("en/clause-of-old.html")).doesNotExist();
        assertThat(Files.readString(site.resolve("zh/architects.html"))).contains("未绘制");
        boolean isMeasured = Files.readString(Path.of("../docs/mutation.json")).contains("org.sanchong.domain.money");
        assertThat(Files.readString(site.resolve("zh/mutation.html"))).contains(isMeasured ? "保留自该日运行" : "没有PIT的运行报告");
        assertThat(Files.readString(site.resolve("en/casebook.html"))).contains("id=\"SD-01\"", "id=\"HZ-01\"");
    }

    @Test
    @DisplayName("says notes and units in the page's language")
    void notesAndUnits() throws IOException {
        Path site = folder.resolve("site");
        Settling.run("spec", "--out", site.toString());

        assertThat(Files.readString(site.resolve("en/policy-shaoyang-2021.html")))
                .contains("delegated to 湖南省医疗救助办法", "about 25 % is printed, and taken exactly", "only the target of")
                .doesNotContain("由《湖南省医疗救助办法》规定");
        assertThat(Files.readString(site.resolve("zh/policy-shaoyang-2021.html")))
                .contains("由《湖南省医疗救助办法》规定", "载明为约25%，此处按25%计", "仅载明约70%的目标")
                .doesNotContain("delegated to", "（英文）");
        assertThat(Files.readString(site.resolve("zh/clause-heze-2022-001.html")))
                .contains("<dt>责任单位</dt><dd>县医保部门</dd>");
        assertThat(Files.readString(site.resolve("zh/clause-hubei-2019-002.html")))
                .contains("<dt>完成时限</dt><dd>长期</dd>");
    }

    @Test
    @DisplayName("a folder that holds something else is refused, and nothing in it is touched")
    void refusesAnotherFolder() throws IOException {
        Path other = Files.writeString(folder.resolve("index.html"), "<p>mine</p>");

        Settling ran = Settling.run("spec", "--out", folder.toString());

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("holds something else");
        assertThat(folder).isDirectoryContaining(other::equals).isDirectoryNotContaining("glob:**/en");
        assertThat(other).hasContent("<p>mine</p>");
    }

    @Test
    @DisplayName("shows what PIT found package by package, and what is none of PIT's is refused")
    void showsWhatPitFound() throws IOException {
        Path mutations = Files.writeString(folder.resolve("mutations.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <mutations>
                <mutation status='KILLED'><mutatedClass>a.b.One</mutatedClass></mutation>
                <mutation status='TIMED_OUT'><mutatedClass>a.b.One$Two</mutatedClass></mutation>
                <mutation status='SURVIVED'><mutatedClass>a.b.Three</mutatedClass></mutation>
                <mutation status='NO_COVERAGE'><mutatedClass>a.Four</mutatedClass></mutation>
                </mutations>
                """);
        Path site = folder.resolve("site");

        Settling ran = Settling.run("spec", "--out", site.toString(), "--mutations", mutations.toString());

        assertThat(ran.status()).isZero();
        assertThat(Files.readString(site.resolve("zh/mutation.html")))
                .contains("<code>a.b</code></th><td class=\"n\">3</td><td class=\"n\">2</td><td class=\"n\">1</td>"
                        + "<td class=\"n\">0</td><td class=\"n\">66.6%</td>")
                .contains("<code>a</code></th><td class=\"n\">1</td><td class=\"n\">0</td><td class=\"n\">0</td>"
                        + "<td class=\"n\">1</td><td class=\"n\"></td>")
                .doesNotContain("保留自该日运行");
        Files.writeString(mutations, """
                {"measured": "2031-01-06", "packages": [{"package": "a.b", "killed": 2, "survived": 1, "uncovered": 0}]}
                """);
        Settling.run("spec", "--out", site.toString(), "--mutations", mutations.toString());
        assertThat(Files.readString(site.resolve("en/mutation.html")))
                .contains("<b>2031-01-06</b>")
                .contains("<code>a.b</code></th><td class=\"n\">3</td><td class=\"n\">2</td><td class=\"n\">1</td>"
                        + "<td class=\"n\">0</td><td class=\"n\">66.6%</td>");
        Files.writeString(mutations, "<mutations></mutations>");
        Settling refused = Settling.run("spec", "--out", site.toString(), "--mutations", mutations.toString());
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("mutations.xml");
    }

    @Test
    @DisplayName("results that are none of a build are refused")
    void refusesOtherResults() throws IOException {
        Path results = Files.writeString(folder.resolve("results.json"), "[1]");

        Settling ran =
                Settling.run("spec", "--out", folder.resolve("site").toString(), "--results", results.toString());

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("no JSON object");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    @DisplayName("a catalog of one's own has its pages, and its figures in the pictures")
    void showsAnAddedCatalog() throws IOException {
        Path site = folder.resolve("site");

        Settling ran = Settling.run("spec", "--out", site.toString(), "--catalog", "../docs/examples/yunling");

        assertThat(ran.status()).isZero();
        assertThat(site.resolve("zh/policy-yunling-2026.html")).isRegularFile();
        assertThat(Files.readString(site.resolve("zh/charts-yunling-2026.html")))
                .contains("id=\"who-pays-1\"");
    }
}
