package org.sanchong.app.files;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * A file of many bytes, written and read past the system's cache (direct I/O) as far as they fill whole blocks of the
 * disk. In the cache they would take memory, and the system may be longer in making that ready than the program is in
 * settling.
 *
 * <p>Few bytes go through the cache, as in any file; and all do where there is no direct I/O, where it has failed, and
 * where the disk has turned out to be slow, so that the cache is the quicker one. The bytes are the same. For several
 * threads.
 */
final class DirectFile implements AutoCloseable {
    /** So many bytes go to the disk at once, at most: a multiple of what every disk takes at least. */
    static final int PIECE = 1 << 21;

    /** Fewer bytes than these go through the cache. */
    static final int FEW = 1 << 16;

    /** So many bytes are copied at once on their way past the cache. */
    private static final int COPIED = 1 << 20;

    /** So many bytes go through the cache at once: the system has a buffer of its own for each thread. */
    private static final int CACHED_PIECE = 1 << 18;

    private final FileChannel cached;
    private final FileChannel direct;
    private final int alignment;
    private final Queue<ByteBuffer> spare = new ConcurrentLinkedQueue<>();
    private final DiskPace pace = new DiskPace();
    private volatile boolean isDirect;

    /**
     * Takes two channels of a file.
     *
     * @param cached the one through the cache
     * @param direct the one past it; the same one if there is no such
     * @param alignment what positions, lengths and addresses in the memory are multiples of on the way past the cache
     */
    DirectFile(FileChannel cached, FileChannel direct, int alignment) {
        this.cached = cached;
        this.direct = direct;
        this.alignment = alignment;
        this.isDirect = direct != cached;
    }

    /**
     * Opens a file that is there.
     *
     * @param options how it is opened through the cache, which comes last: it may take the file's name away
     * @throws IOException if it cannot be opened
     */
    static DirectFile open(Path file, Set<? extends OpenOption> options) throws IOException {
        long alignment = alignment(file);
        FileChannel direct = alignment > 0 && COPIED % alignment == 0 ? direct(file) : null;
        if (direct == null) {
            FileChannel cached = FileChannel.open(file, options);
            return new DirectFile(cached, cached, 1);
        }
        try {
            return new DirectFile(FileChannel.open(file, options), direct, Math.toIntExact(alignment));
        } catch (IOException e) {
            direct.close();
            throw e;
        }
    }

    /** Returns what the disk's blocks are multiples of, or 0 if the system does not say, as in some containers. */
    private static long alignment(Path file) {
        try {
            return Files.getFileStore(file).getBlockSize();
        } catch (IOException | UnsupportedOperationException e) {
            return 0;
        }
    }

    private static @Nullable FileChannel direct(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
        } catch (IOException | UnsupportedOperationException e) {
            // Some file systems have none.
            return null;
        }
    }

    /** Returns a piece of the memory from which bytes go to the disk without being copied. */
    ByteBuffer piece() {
        return piece(PIECE);
    }

    private ByteBuffer piece(int length) {
        return ByteBuffer.allocateDirect(length + alignment)
                .alignedSlice(alignment)
                .slice(0, length);
    }

    /** Writes bytes, all that remain, from a position on. */
    void write(long position, ByteBuffer bytes) throws IOException {
        long at = position;
        if (isDirect && bytes.remaining() >= FEW) {
            int first = (int) (blocks(at + alignment - 1) - at);
            writeCached(at, cut(bytes, first));
            at += first;
            at += writeDirect(at, bytes);
        }
        writeCached(at, bytes);
    }

    /** Returns so many bytes or as many fewer as are beyond whole blocks. */
    private long blocks(long bytes) {
        return bytes - bytes % alignment;
    }

    private void writeCached(long position, ByteBuffer bytes) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            ByteBuffer piece = cut(bytes, CACHED_PIECE);
            while (piece.hasRemaining()) {
                at += cached.write(piece, at);
            }
        }
    }

    /** Writes as many bytes as fill whole blocks, unless that fails; returns how many were written. */
    private long writeDirect(long position, ByteBuffer bytes) {
        long at = position;
        boolean copied = !bytes.isDirect() || bytes.alignmentOffset(bytes.position(), alignment) != 0;
        ByteBuffer own = copied ? take() : bytes;
        if (own == null) {
            return 0;
        }
        try {
            while (bytes.remaining() >= alignment) {
                int length = (int) Math.min(copied ? COPIED : PIECE, blocks(bytes.remaining()));
                ByteBuffer piece = bytes.slice(bytes.position(), length);
                if (copied) {
                    piece = own.clear().put(piece).flip();
                }
                long begun = System.nanoTime();
                while (piece.hasRemaining()) {
                    direct.write(piece, at + piece.position());
                }
                notice(length, begun);
                bytes.position(bytes.position() + length);
                at += length;
            }
        } catch (IOException e) {
            // Unless it was for the way, it fails on the other one, too, and is told there.
            isDirect = false;
        }
        if (copied) {
            spare.add(own);
        }
        return at - position;
    }

    /**
     * Reads bytes, as many as there is room for, from a position on.
     *
     * @throws EOFException if there are fewer
     */
    void read(long position, ByteBuffer into) throws IOException {
        long at = position;
        if (isDirect && into.remaining() >= FEW) {
            at += readDirect(at, into);
        }
        while (into.hasRemaining()) {
            ByteBuffer piece = cut(into, CACHED_PIECE);
            while (piece.hasRemaining()) {
                int got = cached.read(piece, at);
                if (got < 0) {
                    throw new EOFException("the file ended early");
                }
                at += got;
            }
        }
    }

    /** Reads bytes until there is no more room, unless that fails; returns how many were read. */
    private long readDirect(long position, ByteBuffer into) {
        long at = position;
        ByteBuffer own = take();
        if (own == null) {
            return 0;
        }
        try {
            int read = 1;
            while (into.hasRemaining() && read > 0) {
                int before = (int) (at - blocks(at));
                int wanted = (int) Math.min(COPIED, (long) before + into.remaining());
                own.clear().limit((int) blocks(wanted + alignment - 1L));
                long begun = System.nanoTime();
                int got = direct.read(own, at - before);
                notice(Math.max(0, got), begun);
                read = Math.min(got, wanted) - before;
                if (read > 0) {
                    into.put(own.slice(before, read));
                    at += read;
                }
            }
        } catch (IOException e) {
            isDirect = false;
        }
        spare.add(own);
        return at - position;
    }

    private void notice(long bytes, long begun) {
        pace.notice(bytes, System.nanoTime() - begun);
        if (pace.isSlow()) {
            isDirect = false;
        }
    }

    /** Returns room for what is copied; null if there is none, and from then on all goes through the cache. */
    private @Nullable ByteBuffer take() {
        ByteBuffer known = spare.poll();
        if (known == null) {
            try {
                known = piece(COPIED);
            } catch (OutOfMemoryError e) {
                // The memory beside Java's heap is as large as that, and several threads and files share it.
                isDirect = false;
            }
        }
        return known;
    }

    private static ByteBuffer cut(ByteBuffer of, int most) {
        int length = Math.min(most, of.remaining());
        ByteBuffer piece = of.slice(of.position(), length);
        of.position(of.position() + length);
        return piece;
    }

    @Override
    public void close() throws IOException {
        spare.clear();
        try {
            direct.close();
        } finally {
            cached.close();
        }
    }
}
