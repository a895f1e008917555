package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.app.files.InputFile;
import org.sanchong.app.journal.RootFile;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.RootWording;
import picocli.CommandLine.Option;

/** The option {@code --public-key}: whose signature a list of roots is to have. */
final class SignatureOption {
    @Option(
            names = "--public-key",
            paramLabel = "FILE",
            description = "The signer's public key (PEM): the list is to be signed by its owner.")
    private @Nullable String publicKey;

    /** What is known of a signature. */
    enum State {
        /** It is that of the key. */
        RIGHT,
        /** It is not, or the list has none and a key was named. */
        WRONG,
        /** No key was named. */
        NOT_CHECKED,
        /** The list has none, and no key was named. */
        UNSIGNED;

        /** Returns it in words. */
        String in(RootWording words) {
            return switch (this) {
                case RIGHT -> words.signed();
                case WRONG -> words.of(org.sanchong.application.port.out.JournalRoots.Code.SIGNATURE_WRONG);
                case NOT_CHECKED -> words.notChecked();
                case UNSIGNED -> words.unsigned();
            };
        }
    }

    /** Returns what is known of the signature of the list. */
    State check(RootFile file) {
        String key = publicKey;
        if (key == null) {
            return file.signatures().isEmpty() ? State.UNSIGNED : State.NOT_CHECKED;
        }
        String pem = text(key);
        boolean isRight = !file.signatures().isEmpty()
                && JdbcBooks.rootSeals()
                        .isSigned(file.roots().text(), file.signatures().get(0), pem);
        return isRight ? State.RIGHT : State.WRONG;
    }

    /** Reads a list of roots. */
    static RootFile list(String file) {
        try (InputStream in = InputFile.open(file)) {
            return RootFile.read(in, file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Reads a small file. */
    static String text(String file) {
        try (InputStream in = InputFile.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static UnusableFileException unreadable(String file, IOException e) {
        return new UnusableFileException("cannot read " + file + " / 无法读取 " + file, e);
    }
}
