package org.sanchong.specification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Opens the site from the file system in the Chromium of the machine, without a network. */
@DisplayName("The site works in a browser")
class SiteInBrowserTest {
    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));

    private static final int PHONE = 390;

    /** The least contrast of text and of large text, as AA of WCAG 2 has it. */
    private static final String LOW_CONTRAST = """
            () => {
              const channel = (c) => { c /= 255; return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4); };
              const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
              const rgba = (text) => { const p = text.match(/[0-9.]+/g).map(Number); return p.length < 4 ? [...p, 1] : p; };
              const behind = (e) => { for (; e; e = e.parentElement) { const c = rgba(getComputedStyle(e).backgroundColor); if (c[3] === 1) return c; } return [255, 255, 255, 1]; };
              const low = [];
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const e = walk.currentNode.parentElement;
                if (!walk.currentNode.textContent.trim() || e.closest("script, noscript, svg") || !e.getClientRects().length) continue;
                const style = getComputedStyle(e);
                const a = light(rgba(style.color)), b = light(behind(e));
                const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                const size = parseFloat(style.fontSize), bold = Number(style.fontWeight) >= 700;
                if (ratio < (size >= 24 || (bold && size >= 18.66) ? 3 : 4.5)) low.push(ratio.toFixed(2) + " " + e.className + " " + e.textContent.trim().slice(0, 30));
              }
              return low;
            }
            """;

    private static Playwright playwright;
    private static Browser browser;

    private final List<String> errors = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void launch() {
        if (!Files.isExecutable(CHROMIUM)) {
            String missing = "THE SITE WAS NOT LOOKED AT IN A BROWSER: there is no " + CHROMIUM
                    + ". Install chromium, or name it in the environment variable CHROMIUM.";
            System.err.println(missing);
            if (System.getenv("CI") != null) {
                throw new AssertionError(missing);
            }
            abort(missing);
        }
        Map<String, String> environment = new LinkedHashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void open() {
        page = browser.newContext(
                        new Browser.NewContextOptions().setOffline(true).setViewportSize(1280, 900))
                .newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> errors.add(page.url() + ": " + error));
        page.onRequestFailed(request -> errors.add(request.url() + ": " + request.failure()));
    }

    @Test
    @DisplayName("every page opens without an error, and fits a phone without scrolling sideways")
    void everyPageOpensAndFitsAPhone() {
        page.setViewportSize(PHONE, 800);
        List<String> wide = new ArrayList<>();
        for (Path file : MadeSite.pages("")) {
            go(file);
            int width = (int) page.evaluate("() => document.documentElement.scrollWidth");
            if (width > PHONE) {
                wide.add(file.getFileName() + ": " + width);
            }
        }
        assertThat(wide).isEmpty();
        assertThat(errors).isEmpty();
    }

    @Test
    @DisplayName("every chart draws, in both languages: it has a line for each table beneath it, and is not blank")
    void everyChartDraws() {
        int charts = 0;
        for (Path file : MadeSite.pages("")) {
            String name = file.getFileName().toString();
            if (name.startsWith("charts-") || name.startsWith("cliffs-") || name.equals("regions.html")) {
                go(file);
                Object blank = page.evaluate("""
                        () => Array.from(document.querySelectorAll("canvas"), (c) => {
                          const pixels = c.getContext("2d").getImageData(0, 0, c.width, c.height).data;
                          const colours = new Set();
                          for (let i = 0; i < pixels.length; i += 4) if (pixels[i + 3] > 200) colours.add(pixels[i] + "," + pixels[i + 1] + "," + pixels[i + 2]);
                          const tables = c.closest("figure").querySelectorAll("table.data").length;
                          return c.dataset.drawn === "yes" && c.chart.data.datasets.length === tables && colours.size > 10 ? "" : c.getAttribute("aria-label");
                        }).filter((name) => name)
                        """);
                assertThat((List<?>) blank).as(name).isEmpty();
                charts += (int) page.evaluate("() => document.querySelectorAll('canvas').length");
            }
        }
        assertThat(charts).isGreaterThan(200);
        assertThat(errors).isEmpty();
    }

    @Test
    @DisplayName("text stands out from what is behind it at least as AA asks for")
    void textStandsOut() {
        for (Path file : oneOfEachKind()) {
            go(file);
            assertThat((List<?>) page.evaluate(LOW_CONTRAST))
                    .as(file.getFileName().toString())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("the keyboard alone skips to the text, opens the numbers of a chart and goes to a clause")
    void theKeyboardIsEnough() {
        go(MadeSite.FOLDER.resolve("zh/charts-heze-2022.html"));
        page.keyboard().press("Tab");
        assertThat(focused("e.className")).isEqualTo("skip");
        assertThat(focused("getComputedStyle(e).outlineStyle")).isEqualTo("solid");
        page.keyboard().press("Enter");
        assertThat(page.url()).endsWith("#main");
        tabTo("e.tagName === 'SUMMARY'");
        page.keyboard().press("Enter");
        assertThat(page.locator("details[open]").count()).isEqualTo(1);

        go(MadeSite.FOLDER.resolve("en/document-heze-2022.html"));
        tabTo("e.getAttribute('href')?.startsWith('clause-')");
        page.keyboard().press("Enter");
        page.waitForURL("**/en/clause-heze-2022-001.html");
        page.locator("a.other").press("Enter");
        page.waitForURL("**/zh/clause-heze-2022-001.html");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-CN");
        assertThat(errors).isEmpty();
    }

    @Test
    @DisplayName("pages can be printed")
    void pagesCanBePrinted() {
        for (Path file : oneOfEachKind()) {
            go(file);
            assertThat(page.pdf()).as(file.getFileName().toString()).hasSizeGreaterThan(8_000);
        }
        assertThat(errors).isEmpty();
    }

    private void go(Path file) {
        page.navigate(file.toUri().toString());
    }

    private void tabTo(String condition) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(
                    page.evaluate("() => { const e = document.activeElement; return Boolean(" + condition + "); }"))) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + condition + " on " + page.url());
    }

    private Object focused(String of) {
        return page.evaluate("() => { const e = document.activeElement; return " + of + "; }");
    }

    /** The page of each kind that comes first, in both languages, and of clauses one with all that there can be. */
    private static List<Path> oneOfEachKind() {
        Map<String, Path> kinds = new LinkedHashMap<>();
        for (Path file : MadeSite.pages("")) {
            kinds.putIfAbsent(
                    file.getParent().getFileName() + " "
                            + file.getFileName().toString().replaceFirst("-.*", ""),
                    file);
        }
        kinds.put("rule", MadeSite.FOLDER.resolve("zh/clause-heze-2022-006.html"));
        return List.copyOf(kinds.values());
    }
}
