package org.sanchong.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A command that a page tells its reader to type, with what the page says comes out and how it ends.
 *
 * @param line where it stands in the page, for messages
 * @param words the words after {@code sanchong}, up to the first {@code |}
 * @param filters what the output is piped through: {@code cut -d, -f…} and {@code grep [-o|-A n] …}, in words
 * @param exit the exit status of sanchong itself
 * @param output the lines that the page prints below the command
 */
record PaperCommand(int line, List<String> words, List<List<String>> filters, int exit, List<String> output) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```console(?: exit=(\\d))?\\n(.*?)^```$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final String PROMPT = "$ sanchong ";

    PaperCommand {
        words = List.copyOf(words);
        filters = List.copyOf(filters);
        output = List.copyOf(output);
    }

    /** Reads the console blocks of a page; each holds one command. */
    static List<PaperCommand> of(String page) {
        List<PaperCommand> commands = new ArrayList<>();
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            int line = (int) page.substring(0, block.start()).lines().count() + 2;
            int exit = block.group(1) == null ? 0 : Integer.parseInt(block.group(1));
            commands.add(read(line, exit, block.group(2).replace(" \\\n", " ")));
        }
        return commands;
    }

    private static PaperCommand read(int line, int exit, String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).startsWith(PROMPT)) {
            throw new AssertionError("line " + line + ": a console block begins with " + PROMPT);
        }
        List<List<String>> parts = Arrays.stream(
                        lines.get(0).substring(PROMPT.length()).split(" \\| ", -1))
                .map(PaperCommand::words)
                .toList();
        return new PaperCommand(
                line, parts.get(0), parts.subList(1, parts.size()), exit, lines.subList(1, lines.size()));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
    }

    /** Puts what sanchong wrote through the filters, as a shell would. */
    List<String> filtered(List<String> written) {
        List<String> lines = written;
        for (List<String> filter : filters) {
            lines = switch (filter.get(0)) {
                case "cut" -> cut(lines, filter.get(2));
                case "grep" -> grep(lines, filter.subList(1, filter.size()));
                default -> throw new AssertionError("line " + line + ": no such filter: " + filter);
            };
        }
        return lines;
    }

    private static List<String> cut(List<String> lines, String fields) {
        return lines.stream()
                .map(text -> cut(text.split(",", -1), fields.substring(2)))
                .toList();
    }

    private static String cut(String[] values, String fields) {
        List<String> chosen = new ArrayList<>();
        for (String range : fields.split(",", -1)) {
            String[] ends = range.split("-", -1);
            int last = Integer.parseInt(ends[ends.length - 1]);
            for (int field = Integer.parseInt(ends[0]); field <= Math.min(last, values.length); field++) {
                chosen.add(values[field - 1]);
            }
        }
        return chosen.stream().collect(Collectors.joining(","));
    }

    private static List<String> grep(List<String> lines, List<String> words) {
        Pattern sought = Pattern.compile(words.get(words.size() - 1));
        if (words.get(0).equals("-o")) {
            return lines.stream()
                    .flatMap(text -> sought.matcher(text).results().map(MatchResult::group))
                    .toList();
        }
        int after = words.get(0).equals("-A") ? Integer.parseInt(words.get(1)) : 0;
        List<String> found = new ArrayList<>();
        int left = 0;
        for (String text : lines) {
            left = sought.matcher(text).find() ? after + 1 : left - 1;
            if (left > 0) {
                found.add(text);
            }
        }
        return found;
    }
}
