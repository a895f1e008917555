package org.sanchong.adapter.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.UnusableFileException;

/** A file of keys that this program alone changes for now. It is replaced as a whole: whoever reads it has the old or the new. */
final class KeyFile implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    private KeyFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the file at a place of keys.
     *
     * @throws UnusableFileException if the keys are in no file, or another program has taken it
     */
    static KeyFile take(KeyPlace place) {
        if (place.file().isEmpty()) {
            throw new UnusableFileException("the keys of these books are in " + KeyPlace.KEYS + ", which no program can"
                    + " change. Write its text into a file, name that with " + KeyPlace.FILE
                    + " and run this again; then"
                    + " put the file's new text into " + KeyPlace.KEYS + " wherever it is set"
                    + " / 密钥在环境变量 " + KeyPlace.KEYS + " 中，程序无法更改。请把其内容写入文件，用 " + KeyPlace.FILE
                    + " 指定后再运行，然后把文件的新内容放回各处的 " + KeyPlace.KEYS);
        }
        Path file = place.file().get(0);
        try {
            Path real = file.toRealPath();
            FileChannel channel = FileChannel.open(real, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new UnusableFileException("another program is changing the keys at " + file
                        + ". Wait until it has ended, then run this again / 另一程序正在更改 " + file + " 中的密钥，请待其结束后再运行");
            }
            return new KeyFile(real, channel);
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ofThisProgram) {
            return null;
        }
    }

    /** Returns the keys as they are now. */
    StoreKeys read() {
        try {
            return StoreKeys.read(Files.readString(file));
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    /** Puts other keys in their place; they are on the disk when this returns. */
    void replace(StoreKeys keys) {
        Path part = file.resolveSibling(
                file.getFileName() + "-" + ProcessHandle.current().pid());
        try {
            Files.deleteIfExists(part);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(part, PosixFilePermissions.asFileAttribute(Files.getPosixFilePermissions(file)));
            }
            try (FileChannel out = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                ByteBuffer text = ByteBuffer.wrap(keys.text().getBytes(StandardCharsets.UTF_8));
                while (text.hasRemaining()) {
                    out.write(text);
                }
                out.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    private static UnusableFileException unusable(Path file, IOException e) {
        return new UnusableFileException(
                "the keys at " + file + " cannot be changed. May you write to the file and its folder?" + " / 无法更改密钥文件 "
                        + file + "，请检查文件及其目录是否可写",
                e);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }
}
