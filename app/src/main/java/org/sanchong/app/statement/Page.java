package org.sanchong.app.statement;

import java.util.ArrayList;
import java.util.List;

/** A statement as a page: sections of lines, each with what it is about, an amount, and the clause that it rests on. */
final class Page {
    /**
     * A line.
     *
     * @param depth how far it is indented, from 0
     * @param what what it is about
     * @param amount yuan, a share or a word; may be empty
     * @param source the clause, with the provenance where it is no printed figure; may be empty
     */
    record Line(int depth, String what, String amount, String source) {}

    /** What a section's lines hold. */
    enum Kind {
        /** Amounts, which stand one below the other. */
        AMOUNTS,
        /** Words about something, which begin one below the other. */
        FACTS,
        /** Text that runs on. */
        PROSE
    }

    /**
     * Lines under a title.
     *
     * @param title the title
     * @param kind what the lines hold
     * @param lines the lines
     */
    record Section(String title, Kind kind, List<Line> lines) {
        Section add(int depth, String what, String amount, String source) {
            lines.add(new Line(depth, what, amount, source));
            return this;
        }
    }

    private final String title;
    private final List<Section> sections = new ArrayList<>();

    Page(String title) {
        this.title = title;
    }

    /** Begins a section of amounts. */
    Section section(String name) {
        return section(name, Kind.AMOUNTS);
    }

    Section section(String name, Kind kind) {
        Section section = new Section(name, kind, new ArrayList<>());
        sections.add(section);
        return section;
    }

    String title() {
        return title;
    }

    List<Section> sections() {
        return sections;
    }
}
