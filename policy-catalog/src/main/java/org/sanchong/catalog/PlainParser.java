package org.sanchong.catalog;

import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Refuses what a policy file has no use for: anchors, aliases and nesting that could exhaust the stack.
 *
 * <p>An anchor is reported and reading goes on, so that all of them are found; the nodes must then not be walked, since
 * aliases of aliases grow without bound.
 */
final class PlainParser implements Parser {
    private static final int DEEPEST = 50;

    private final String file;
    private final Parser parser;
    private final Defects defects;
    private int depth;

    PlainParser(String file, Parser parser, Defects defects) {
        this.file = file;
        this.parser = parser;
        this.defects = defects;
    }

    @Override
    public boolean checkEvent(Event.ID kind) {
        return parser.checkEvent(kind);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public Event next() {
        Event event = parser.next();
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            String message = "anchors and aliases are not read; write it out where it is meant";
            Place place =
                    event.getStartMark().map(mark -> Written.place(file, mark)).orElse(Place.startOf(file));
            defects.error(place, DefectCode.ALIAS_REFUSED, message);
        }
        if (event instanceof CollectionStartEvent) {
            depth++;
        } else if (event.getEventId() == Event.ID.SequenceEnd || event.getEventId() == Event.ID.MappingEnd) {
            depth--;
        }
        if (depth > DEEPEST) {
            throw new ParserException("nested more than " + DEEPEST + " levels deep", event.getStartMark());
        }
        return event;
    }
}
