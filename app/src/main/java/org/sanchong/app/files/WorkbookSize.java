package org.sanchong.app.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.sanchong.application.port.out.UnusableFileException;

/** Refuses workbooks whose parts are larger than a workbook's can be, or packed as only a trap is. */
final class WorkbookSize {
    private static final int MOST_PARTS = 10_000;
    private static final long MOST_SHEET = 8L << 30;
    /** Shared strings are kept in memory; their part is bounded. */
    private static final long MOST_OTHER = 1L << 29;

    private static final long MOST_RATIO = 300;
    private static final long SMALL = 16L << 20;

    private WorkbookSize() {}

    /** Checks a workbook by what it says of its parts. */
    static void check(Path file, String name) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw tooLarge(name, "it has " + zip.size() + " parts");
            }
            zip.stream().forEach(part -> check(part, name));
        } catch (IOException e) {
            throw new UnusableFileException(
                    "cannot read " + name + ": it begins as a workbook (.xlsx) and is cut off or broken. Save it again"
                            + " / 文件不完整，请重新保存",
                    e);
        }
    }

    private static void check(ZipEntry part, String name) {
        boolean isSheet = part.getName().toLowerCase(Locale.ROOT).contains("worksheets/");
        long size = part.getSize();
        if (size > (isSheet ? MOST_SHEET : MOST_OTHER)) {
            throw tooLarge(name, part.getName() + " has " + size + " bytes");
        }
        if (size > SMALL && size / Math.max(1, part.getCompressedSize()) > MOST_RATIO) {
            throw tooLarge(name, part.getName() + " grows from " + part.getCompressedSize() + " to " + size + " bytes");
        }
    }

    private static UnusableFileException tooLarge(String name, String why) {
        return new UnusableFileException(
                "cannot read " + name + ": " + why + ". Save the claims as CSV UTF-8, or in several workbooks");
    }
}
