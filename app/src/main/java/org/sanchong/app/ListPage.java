package org.sanchong.app;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sanchong.app.files.HtmlListOutput;
import org.sanchong.app.files.TextListOutput;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.PageWording;

/** A list as a page that an office prints: columns in words, states in words, and no column in which nothing stands. */
final class ListPage implements OutgoingRecords {
    private final OutputStream to;
    private final Title title;
    private final List<String> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * What stands above the list.
     *
     * @param wording what columns and states are called
     * @param english the title in English
     * @param chinese the title in Chinese
     */
    record Title(PageWording wording, String english, String chinese) {
        String words() {
            return wording.language() == Language.ZH ? chinese : english;
        }
    }

    private ListPage(OutputStream to, Title title) {
        this.to = to;
        this.title = title;
    }

    /** Begins a page in a stream; it is written when the outputs end. */
    static ListPage begin(String form, OutputStream to, Title title, Outputs outputs) {
        ListPage page = new ListPage(to, title);
        outputs.atEnd(form.equals("html") ? page::html : page::text);
        return page;
    }

    @Override
    public void begin(List<String> names) {
        columns.addAll(names);
    }

    @Override
    public void add(List<String> values) {
        rows.add(values);
    }

    private List<Integer> shown() {
        Predicate<Integer> says =
                column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty());
        return IntStream.range(0, columns.size())
                .boxed()
                .filter(column -> rows.isEmpty() || says.test(column))
                .toList();
    }

    private void write(OutgoingRecords out) {
        PageWording wording = title.wording();
        List<Integer> shown = shown();
        out.begin(shown.stream().map(columns::get).map(wording::column).toList());
        rows.forEach(row -> out.add(shown.stream()
                .map(column -> wording.value(columns.get(column), row.get(column)))
                .toList()));
    }

    private void text() throws IOException {
        to.write((title.words() + "\n\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        TextListOutput text = new TextListOutput(to);
        write(text);
        text.end();
        to.flush();
    }

    private void html() throws IOException {
        PageWording wording = title.wording();
        List<String> words =
                shown().stream().map(columns::get).map(wording::column).toList();
        HtmlListOutput html = new HtmlListOutput(
                to,
                new HtmlListOutput.Heading(wording.language() == Language.ZH ? "zh-CN" : "en", title.words(), words));
        write(html);
        html.end();
        to.flush();
    }
}
