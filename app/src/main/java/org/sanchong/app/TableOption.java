package org.sanchong.app;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.InputFile;
import org.sanchong.app.files.TableInput;
import org.sanchong.application.wording.LineWords;
import org.sanchong.application.wording.ListWords;
import org.sanchong.application.wording.ReferralWords;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Option;

/** How tables are read: CSV in UTF-8 or GB18030, or workbooks, of which {@code --sheet} names the claims' sheet. */
final class TableOption {
    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "The sheet of a workbook that holds the claims, or the enrolments; the first by default.")
    private @Nullable String sheet;

    /** Opens the claims, or what else the verb is about. */
    InputStream claims(String file, Sanchong.Streams streams, PolicyCatalog catalog) {
        return open(file, sheet, streams, new ListWords(catalog.vocabulary())::isChineseColumn);
    }

    /** Opens what the verb is about, where its file has been read already. */
    InputStream read(String file, byte[] bytes, Sanchong.Streams streams, PolicyCatalog catalog) {
        ListWords words = new ListWords(catalog.vocabulary());
        return new TableInput(
                new ByteArrayInputStream(bytes), name(file), sheet, reading(streams, words::isChineseColumn));
    }

    /** Opens another table; of a workbook it is the first sheet. */
    InputStream other(String file, Sanchong.Streams streams, PolicyCatalog catalog) {
        return open(file, null, streams, new ListWords(catalog.vocabulary())::isChineseColumn);
    }

    /** Opens a table of filings or contracts; of a workbook it is the first sheet. */
    static InputStream referrals(String file, Sanchong.Streams streams, PolicyCatalog catalog) {
        return open(file, null, streams, new ReferralWords(catalog.vocabulary())::isChineseColumn);
    }

    /** Opens a table of fee lines; of a workbook it is the first sheet. */
    static InputStream lines(String file, Sanchong.Streams streams, PolicyCatalog catalog) {
        return open(file, null, streams, new LineWords(catalog.vocabulary())::isChineseColumn);
    }

    /** Returns what a file is called in messages. */
    static String name(String file) {
        return "-".equals(file) ? "standard input" : file;
    }

    private static InputStream open(
            String file, @Nullable String sheet, Sanchong.Streams streams, Predicate<String> isChineseColumn) {
        InputStream in = "-".equals(file) ? streams.in() : InputFile.open(file);
        return new TableInput(in, name(file), sheet, reading(streams, isChineseColumn));
    }

    private static TableInput.Reading reading(Sanchong.Streams streams, Predicate<String> isChineseColumn) {
        return new TableInput.Reading() {
            @Override
            public boolean isChineseColumn(String header) {
                return isChineseColumn.test(header);
            }

            @Override
            public void readAsGb18030(String name) {
                streams.err()
                        .println("sanchong: " + name + " is not UTF-8 and is read as GB18030"
                                + " / 不是 UTF-8 编码，按 GB18030 读取");
            }
        };
    }
}
