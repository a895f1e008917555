package org.sanchong.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ReadAheadTest {
    /** Gives some text and then fails. */
    private static Reader failing(String text, Throwable failure) {
        StringReader begun = new StringReader(text);
        return new Reader() {
            @Override
            public int read(char[] into, int from, int length) throws IOException {
                int got = begun.read(into, from, length);
                if (got >= 0) {
                    return got;
                }
                if (failure instanceof IOException broken) {
                    throw broken;
                }
                if (failure instanceof Error broken) {
                    throw broken;
                }
                throw (RuntimeException) failure;
            }

            @Override
            public void close() {}
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 1_000_003})
    void givesWhatTheReaderGives(int length) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + i % 26));
        }
        StringWriter read = new StringWriter();
        try (Reader ahead = new ReadAhead(new StringReader(text.toString()))) {
            ahead.transferTo(read);
            assertThat(ahead.read()).isEqualTo(-1);
        }
        assertThat(read).hasToString(text.toString());
    }

    @Test
    void failsAfterWhatCameBeforeTheFailure() throws IOException {
        for (Throwable failure : new Throwable[] {
            new IOException("gone"), new IllegalStateException("broken"), new OutOfMemoryError("full")
        }) {
            try (Reader ahead = new ReadAhead(failing("claims", failure))) {
                char[] read = new char[6];
                assertThat(ahead.read(read)).isEqualTo(6);
                assertThat(read).containsExactly("claims".toCharArray());
                assertThatThrownBy(ahead::read).isSameAs(failure);
                assertThatThrownBy(ahead::read).isSameAs(failure);
            }
        }
    }

    @Test
    void canBeClosedWhileTheReaderWaits() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Reader forever = new Reader() {
            @Override
            public int read(char[] into, int from, int length) {
                waiting.countDown();
                try {
                    Thread.sleep(Long.MAX_VALUE);
                } catch (InterruptedException e) {
                    ended.countDown();
                }
                return -1;
            }

            @Override
            public void close() {}
        };
        Reader ahead = new ReadAhead(forever);
        waiting.await();
        ahead.close();
        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
    }
}
