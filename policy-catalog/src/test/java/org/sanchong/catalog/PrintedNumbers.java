package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.PolicyDocument;

/** The numbers that the five documents print, listed here once more, and what the catalog's clauses differ in. */
final class PrintedNumbers {
    private static final String DIGITS = "一二三四五六七八九十";
    private static final String PART = "·";

    /** The printed numbers by document, in printed order; a dash marks operative text that carries none. */
    static final Map<String, List<String>> OF = new TreeMap<>(Map.of(
            "shaoyang-2021",
            joined(List.of(
                    List.of("—opening", "一"),
                    section("二", 1, 3),
                    section("三", 4, 8),
                    section("四", 9, 12),
                    section("五", 13, 15),
                    List.of("—close"))),
            "hubei-2019",
            joined(List.of(List.of("—opening", "一"), section("二", 1, 11), section("三", 12, 14))),
            "huangshan-2022",
            joined(List.of(
                    List.of("—opening", "一"),
                    section("二", 1, 7),
                    List.of("三"),
                    items("三(一)", 1, 3),
                    items("三(二)", 1, 2),
                    items("三(三)", 1, 3),
                    List.of("三(四)", "三(五)", "三(六)"),
                    section("四", 1, 3))),
            "heze-2022",
            joined(List.of(
                    List.of("—opening"),
                    section("一", 1, 4),
                    items("一(五)", 1, 4),
                    section("二", 1, 2),
                    List.of("三", "四", "—annex"))),
            "chongqing-2018",
            joined(List.of(
                    List.of("—opening"),
                    section("一", 1, 3),
                    List.of("二"),
                    items("二(一)", 1, 3),
                    items("二(二)", 4, 6),
                    items("二(三)", 7, 9),
                    items("二(四)", 10, 11),
                    section("三", 1, 5),
                    rows("附(一)", 7),
                    rows("附(二)", 7),
                    rows("附(三)", 5),
                    rows("附(四)", 2)))));

    private PrintedNumbers() {}

    /** Returns what is wrong with the numbers of the documents: missing, twice, invented, out of order, a lost part. */
    static List<String> findings(List<PolicyDocument> documents) {
        List<String> findings = new ArrayList<>();
        OF.forEach((id, printed) -> {
            List<PolicyDocument> found =
                    documents.stream().filter(d -> d.id().equals(id)).toList();
            if (found.size() == 1) {
                compare(found.get(0), printed, findings);
            } else {
                findings.add(id + ": " + found.size() + " documents");
            }
        });
        return findings;
    }

    private static void compare(PolicyDocument document, List<String> printed, List<String> findings) {
        List<String> numbers =
                document.clauses().stream().map(Clause::id).map(c -> c.number()).toList();
        List<String> own = numbers.stream().filter(n -> !n.contains(PART)).toList();
        printed.stream()
                .filter(n -> !own.contains(n))
                .forEach(n -> findings.add(document.id() + " " + n + ": printed, and not there"));
        own.stream()
                .filter(n -> !printed.contains(n))
                .forEach(n -> findings.add(document.id() + " " + n + ": there, and not printed"));
        own.stream()
                .distinct()
                .filter(n -> own.indexOf(n) != own.lastIndexOf(n))
                .forEach(n -> findings.add(document.id() + " " + n + ": stands twice"));
        if (findings.isEmpty() && !own.equals(printed)) {
            findings.add(document.id() + ": not in printed order");
        }
        parts(document.id(), numbers, findings);
    }

    /** Parts follow their number or one another, lettered from a. */
    private static void parts(String document, List<String> numbers, List<String> findings) {
        for (int i = 0; i < numbers.size(); i++) {
            String number = numbers.get(i);
            int mark = number.indexOf(PART);
            if (mark >= 0) {
                char letter = number.charAt(number.length() - 1);
                String whole = number.substring(0, mark);
                String before = letter == 'a' ? whole : whole + PART + (char) (letter - 1);
                if (i == 0 || !numbers.get(i - 1).equals(before)) {
                    findings.add(document + " " + number + ": does not follow " + before);
                }
            }
        }
    }

    private static List<String> joined(List<List<String>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    /** A section with its numbered clauses: 二, 二(一), 二(二) … */
    private static List<String> section(String section, int first, int last) {
        return Stream.concat(
                        Stream.of(section),
                        IntStream.rangeClosed(first, last).mapToObj(n -> section + "(" + chinese(n) + ")"))
                .toList();
    }

    /** A clause with its numbered items: 三(一), 三(一)1, 三(一)2 … */
    private static List<String> items(String clause, int first, int last) {
        return Stream.concat(
                        Stream.of(clause), IntStream.rangeClosed(first, last).mapToObj(n -> clause + n))
                .toList();
    }

    private static List<String> rows(String table, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(n -> table + "-" + n).toList();
    }

    private static String chinese(int number) {
        String ten = number > 10 ? "十" : "";
        return ten + DIGITS.charAt((number - 1) % 10);
    }
}
