package org.sanchong.adapter.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.port.out.ClaimRows;
import org.sanchong.application.port.out.IncomingClaims;
import org.sanchong.application.port.out.OutgoingSettlements;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.application.port.out.UnusableFileException;

/** CSV without quotes: lines, and commas in them. */
final class StubCsv {
    /** A claim of this id comes to nothing that could be written. */
    static final String UNWRITABLE = "unwritable";

    private StubCsv() {}

    /** Claims, a line at a time. */
    static final class Claims implements IncomingClaims {
        private final InputStream in;

        Claims(InputStream in) {
            this.in = in;
        }

        private String line() {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            try {
                int next = in.read();
                while (next >= 0 && next != '\n') {
                    line.write(next);
                    next = in.read();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return line.toString(StandardCharsets.UTF_8);
        }

        @Override
        public List<String> columns() {
            String header = line();
            if (header.isEmpty()) {
                throw new UnusableFileException("the file is empty");
            }
            return List.of(header.split(",", -1));
        }

        @Override
        public Optional<Rows> next() {
            String line = line();
            return line.isEmpty() ? Optional.empty() : Optional.of(rows -> give(line, rows));
        }

        private static void give(String line, ClaimRows rows) {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            int[] ends = new int[bytes.length + 1];
            int values = 0;
            for (int i = 0; i <= bytes.length; i++) {
                if (i == bytes.length || bytes[i] == ',') {
                    ends[values++] = i;
                }
            }
            rows.row(bytes, 0, ends, values);
        }
    }

    /** Settlements: id, whether settled, what funds pay, and why. */
    record Settlements(OutputStream out) implements OutgoingSettlements {
        @Override
        public void begin(List<String> carriedColumns) {
            write("claim_id,status,fund_total,reason\n");
        }

        @Override
        public Part newPart() {
            return new Lines(new StringBuilder());
        }

        @Override
        public void append(Part part) {
            write(((Lines) part).text().toString());
        }

        private void write(String text) {
            if (text.contains(UNWRITABLE)) {
                throw new IllegalStateException("a fault");
            }
            try {
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record Lines(StringBuilder text) implements OutgoingSettlements.Part {
        @Override
        public void add(SettledRow row) {
            text.append(row.claimId()).append(row.isSettled() ? ",SETTLED," : ",REJECTED,");
            text.append(row.isSettled() ? row.fundTotal() : "").append(',').append(row.reason());
            text.append('\n');
        }
    }

    /** Room of no size. */
    static final class NoRoom implements RestService.Room {
        @Override
        public Store begin(String name) {
            return new Store() {
                @Override
                public void write(long position, ByteBuffer bytes) {
                    throw new IllegalStateException("no room");
                }

                @Override
                public void read(long position, ByteBuffer into) {
                    throw new IllegalStateException("no room");
                }
            };
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
