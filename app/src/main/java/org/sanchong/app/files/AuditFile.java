package org.sanchong.app.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sanchong.application.port.out.UnusableFileException;

/**
 * The file of an audit trail, one line an access, to which lines are added and in which none is changed; and the
 * pseudonyms in it: HMAC-SHA256 under the key of the file beside it, {@code FILE.key}, which is made with it.
 */
public final class AuditFile implements AutoCloseable {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Path file;
    private final FileChannel lines;
    private final SecretKeySpec key;

    private AuditFile(Path file, FileChannel lines, SecretKeySpec key) {
        this.file = file;
        this.lines = lines;
        this.key = key;
    }

    /**
     * Opens the file, and makes it where it is not there.
     *
     * @throws UnusableFileException if it cannot be written, or its key is none
     */
    public static AuditFile open(Path file) {
        Path keyFile = file.resolveSibling(file.getFileName() + ".key");
        try {
            if (!Files.exists(keyFile)) {
                byte[] fresh = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(fresh);
                SecretFile.create(keyFile, HexFormat.of().formatHex(fresh) + "\n");
            }
            byte[] key = HexFormat.of().parseHex(Files.readString(keyFile).strip());
            if (key.length != KEY_BYTES) {
                throw new IllegalArgumentException("not a key");
            }
            FileChannel lines = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return new AuditFile(file, lines, new SecretKeySpec(key, ALGORITHM));
        } catch (IOException e) {
            throw new UnusableFileException(
                    "the audit trail cannot be written to " + file + ". Is its folder there, and may you write to it?"
                            + " / 审计日志 " + file + " 无法写入",
                    e);
        } catch (IllegalArgumentException e) {
            throw new UnusableFileException(
                    keyFile
                            + " is no key of an audit trail: it has 64 hexadecimal digits. Put the right one back, or name"
                            + " another file with --audit / " + keyFile + " 不是审计日志的密钥",
                    e);
        }
    }

    /** Adds a line; it is on the disk when this returns. */
    public synchronized void add(String line) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                lines.write(bytes);
            }
            lines.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Returns the pseudonym of an id, 64 hexadecimal digits. */
    public String pseudonym(String id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(id.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has " + ALGORITHM, e);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
