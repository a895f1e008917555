package org.sanchong.application.usecase;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.sanchong.application.port.out.Overflow;
import org.sanchong.application.port.out.UnusableFileException;

/** Stores in memory, of which one fails at some use. */
final class HeldBytes implements Overflow {
    private final AtomicInteger uses = new AtomicInteger();
    private final int failing;

    /** Begins with room that fails at the use of a number, from 1; never at 0. */
    HeldBytes(int failing) {
        this.failing = failing;
    }

    int uses() {
        return uses.get();
    }

    @Override
    public Store begin(String name) {
        return new Held();
    }

    private final class Held implements Store {
        private byte[] bytes = new byte[16];

        @Override
        public synchronized void write(long position, ByteBuffer from) {
            use();
            int end = Math.toIntExact(position + from.remaining());
            if (end > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 2));
            }
            from.get(bytes, (int) position, from.remaining());
        }

        @Override
        public synchronized void read(long position, ByteBuffer into) {
            use();
            into.put(bytes, (int) position, into.remaining());
        }

        private void use() {
            if (uses.incrementAndGet() == failing) {
                throw new UnusableFileException("no room left");
            }
        }
    }
}
