package org.sanchong.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.app.files.InputFile;
import org.sanchong.app.files.OutputFile;
import org.sanchong.app.files.SecretFile;
import org.sanchong.application.port.out.RootSeals;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.KeyWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code keys signing}. */
@Command(
        name = "signing",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Makes a pair of keys to sign lists of roots with: the private one in FILE, the public one in FILE.pub.",
        footer = {
            "",
            "Exit status: 0 made; 2 could not run, also where a file is there already.",
            "",
            "Example:",
            "  sanchong keys signing --out signing.pem"
        })
final class KeysSigningCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Option(
            names = "--suite",
            paramLabel = "SHA256-AES|SM3-SM4",
            description = "SHA256-AES, the default: Ed25519; SM3-SM4: SM2 with SM3.")
    private String suite = "SHA256-AES";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the private key goes (PEM).")
    private String out = "";

    @Mixin
    private final LanguageOption language = new LanguageOption();

    KeysSigningCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        KeyWording words = new KeyWording(language.language());
        RootSeals.Pair pair = JdbcBooks.rootSeals().newPair(suite);
        Path open = InputFile.path(out + ".pub");
        if (Files.exists(open)) {
            throw new UnusableFileException(
                    open + " is there already, and keys are never overwritten: name another file" + " / " + open
                            + " 已存在，密钥文件不覆盖，请另选文件名");
        }
        SecretFile.create(InputFile.path(out), pair.privateKey());
        try (OutputFile file = OutputFile.begin(open)) {
            file.stream().write(pair.publicKey().getBytes(StandardCharsets.UTF_8));
            file.keep();
        }
        return PageOptions.write(streams.out(), words.signing(out, open.toString()) + "\n", 0);
    }
}
