package org.sanchong.application.port.in;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sanchong.application.port.out.JournalRoots.Root;
import org.sanchong.application.port.out.JournalRoots.Span;

/**
 * Lists the roots of the journal of books (根哈希清单), by region and day. A day of China counts as over an hour after it
 * ended: until then a settlement that began on it may still be kept.
 */
public interface ListRoots {
    /** Returns the roots, or why not. */
    Outcome list(Inquiry inquiry);

    /**
     * What is asked for.
     *
     * @param from the first day; none: whatever was first recorded
     * @param until the last day; none: the last that is over
     * @param regions the pooling regions, six digits each; none for all
     * @param isOpenToo whether days that are not over are listed too, as they are so far
     */
    record Inquiry(List<LocalDate> from, List<LocalDate> until, List<String> regions, boolean isOpenToo) {
        /** Keeps the lists as they are now. */
        public Inquiry {
            from = List.copyOf(from);
            until = List.copyOf(until);
            regions = List.copyOf(regions);
        }

        /** Asks for all regions and all days that are over. */
        public static Inquiry all() {
            return new Inquiry(List.of(), List.of(), List.of(), false);
        }
    }

    /** What came of it. */
    sealed interface Outcome {
        /**
         * The roots.
         *
         * @param roots the list
         */
        record Listed(RootList roots) implements Outcome {}

        /**
         * A day is not over, and days that are not over were not asked for.
         *
         * @param day the last day asked for
         * @param closed the last day that is over
         */
        record NotOver(LocalDate day, LocalDate closed) implements Outcome {}
    }

    /**
     * Roots as they are given away.
     *
     * @param suite the algorithms of the books
     * @param span the days and regions that were looked at: of those without a root nothing was recorded
     * @param closedUntil the last day that was over
     * @param listedAt when they were listed
     * @param roots the roots, in order of region and day
     */
    record RootList(String suite, Span span, LocalDate closedUntil, Instant listedAt, List<Root> roots) {
        /** The name of the form in which such lists are written and signed. */
        public static final String FORMAT = "sanchong.roots/1";

        /** Keeps the list as it is now. */
        public RootList {
            roots = List.copyOf(roots);
        }

        /** Returns the last day of the span that was over: those after it may have changed since. */
        public LocalDate compared() {
            return span.until().isAfter(closedUntil) ? closedUntil : span.until();
        }

        /** Returns the text that is signed: a line each for form, algorithms, days and regions, then one for each root. */
        public String text() {
            StringBuilder text = new StringBuilder();
            line(text, FORMAT);
            line(text, "suite " + suite);
            line(text, "from " + span.from());
            line(text, "until " + span.until());
            line(text, "closed " + closedUntil);
            line(text, "listed " + listedAt);
            span.regions().forEach(region -> line(text, "region " + region.value()));
            roots.forEach(root -> line(
                    text,
                    root.place().region().value() + " " + root.place().day() + " " + root.chains() + " "
                            + root.entries() + " " + root.hash()));
            return text.toString();
        }

        private static void line(StringBuilder text, String line) {
            text.append(line).append('\n');
        }
    }
}
