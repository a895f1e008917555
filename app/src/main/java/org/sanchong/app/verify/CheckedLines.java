package org.sanchong.app.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sanchong.app.verify.MismatchException.Code;

/** Checks the lines of a file on all cores, and gives them back in their order. */
final class CheckedLines implements AutoCloseable {
    private static final int BATCH = 200;

    private final InputStream in;
    private final DerivationCheck check;
    private final DerivationText json = new DerivationText();
    private final int threads = Runtime.getRuntime().availableProcessors();
    private final ExecutorService workers = Executors.newFixedThreadPool(threads);
    private final Deque<Future<List<CheckedLine>>> begun = new ArrayDeque<>();
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int until;
    private long line;
    private boolean isEnd;

    CheckedLines(InputStream in, DerivationCheck check) {
        this.in = in;
        this.check = check;
    }

    /** A line before it is checked. */
    private record Line(long number, ByteBuffer bytes) {}

    /** Returns the next lines, none at the end. */
    List<CheckedLine> next() throws IOException, ExecutionException, InterruptedException {
        while (true) {
            while (!isEnd && begun.size() <= 2 * threads) {
                List<Line> batch = read();
                if (!batch.isEmpty()) {
                    begun.add(
                            workers.submit(() -> batch.stream().map(this::check).toList()));
                }
            }
            Future<List<CheckedLine>> first = begun.poll();
            return first == null ? List.of() : first.get();
        }
    }

    private List<Line> read() throws IOException {
        List<Line> batch = new ArrayList<>(BATCH);
        ByteArrayOutputStream text = new ByteArrayOutputStream(1 << 12);
        while (batch.size() < BATCH && !isEnd) {
            if (at == until) {
                at = 0;
                until = Math.max(0, in.read(buffer));
                isEnd = until == 0;
            }
            int end = at;
            while (end < until && buffer[end] != '\n') {
                end++;
            }
            text.write(buffer, at, end - at);
            boolean isWhole = isEnd || end < until;
            at = Math.min(end + 1, until);
            if (isWhole) {
                line++;
                if (!isBlank(text)) {
                    batch.add(new Line(line, ByteBuffer.wrap(text.toByteArray())));
                }
                text.reset();
            }
        }
        return batch;
    }

    private static boolean isBlank(ByteArrayOutputStream text) {
        return text.size() < 64 && text.toString(StandardCharsets.ISO_8859_1).isBlank();
    }

    private CheckedLine check(Line text) {
        Json.Members derivation = null;
        try {
            String decoded =
                    StandardCharsets.UTF_8.newDecoder().decode(text.bytes()).toString();
            derivation = json.read(decoded);
            Traces traces = check.check(derivation);
            MismatchException seal = DerivationCheck.seal(derivation);
            Failure broken = seal == null ? null : Failure.of(text.number(), derivation, seal);
            return new CheckedLine(text.number(), traces.claim(), broken, traces);
        } catch (CharacterCodingException e) {
            MismatchException bytes = MismatchException.of(Code.FORM, "", "bytes that are no UTF-8", "UTF-8");
            return failed(text, Failure.of(text.number(), derivation, bytes));
        } catch (MismatchException mismatch) {
            return failed(text, Failure.of(text.number(), derivation, mismatch));
        } catch (ArithmeticException e) {
            MismatchException large = MismatchException.of(Code.SUM, "", "an amount that is too large", null);
            return failed(text, Failure.of(text.number(), derivation, large));
        }
    }

    private static CheckedLine failed(Line text, Failure failure) {
        return new CheckedLine(text.number(), failure.claim(), failure, null);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
