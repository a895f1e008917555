package org.sanchong.application.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.usecase.ClaimColumns.ClaimColumn;

/**
 * What the columns of headers are and where their values stand in a row, of the headers that were met last: a service
 * meets the same few with each request. For any number of threads.
 */
final class KnownHeaders {
    /** Those of as many programs that send claims, each with columns of its own. */
    private static final int MOST_HEADERS = 64;

    /** Longer ones, in characters of all names, are read anew each time: a file's may be as long as the file. */
    private static final int MOST_LENGTH = 4_096;

    /** The header that was met longest ago first; guarded by itself. */
    private final Map<Header, Form> forms = new LinkedHashMap<>(MOST_HEADERS, 0.75f, true);

    /**
     * A header as it is given.
     *
     * @param names the columns
     * @param isByRegion whether the claims are settled by the policies of their regions, else by one for all
     * @param isBooked whether they are settled into books
     */
    record Header(List<String> names, boolean isByRegion, boolean isBooked) {
        /** Keeps the names as they are now. */
        Header {
            names = List.copyOf(names);
        }

        // Both written out: those that Java makes at run time take longer than to read a header.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Header that
                    && isByRegion == that.isByRegion
                    && isBooked == that.isBooked
                    && names.equals(that.names);
        }

        @Override
        public int hashCode() {
            return (names.hashCode() * 2 + (isByRegion ? 1 : 0)) * 2 + (isBooked ? 1 : 0);
        }

        private boolean isLong() {
            long length = names.size();
            for (String name : names) {
                length += name.length();
            }
            return length > MOST_LENGTH;
        }
    }

    /**
     * What the columns are.
     *
     * @param columns each
     * @param layout where their values stand in a row, if nothing is filed beside the claims
     */
    record Form(List<ClaimColumn> columns, RowLayout layout) {
        /** Keeps the columns as they are now. */
        Form {
            columns = List.copyOf(columns);
        }
    }

    /** Returns what the columns of a header are, which is read by the reader if it is not known. */
    Form form(Header header, Function<Header, Form> reader) {
        if (header.isLong()) {
            return reader.apply(header);
        }
        synchronized (forms) {
            Form known = forms.get(header);
            if (known != null) {
                return known;
            }
        }
        Form read = reader.apply(header);
        synchronized (forms) {
            forms.put(header, read);
            if (forms.size() > MOST_HEADERS) {
                forms.remove(forms.keySet().iterator().next());
            }
        }
        return read;
    }
}
