package org.sanchong.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.TemporaryStores;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Language;
import picocli.CommandLine.Option;

/** The options {@code --memory} and {@code --temp}: how much memory claims may take, and where those go that do not fit. */
final class MemoryOption {
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,9})([kmg])b?");
    private static final int KILO_BITS = 10;
    private static final long LEAST = 1L << 20;
    /** What part of Java's memory claims take unless it is said, and at most, in hundredths. */
    private static final int USUAL = 50;

    private static final int MOST = 70;

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            description =
                    "Memory that claims may take, such as 512m or 2g; half of Java's by default. Those that do not"
                            + " fit go to temporary files.")
    private @Nullable String memory;

    @Option(names = "--temp", paramLabel = "DIR", description = "Folder of these; the system's by default.")
    private @Nullable Path temp;

    /** Begins the temporary files; nothing is written yet. */
    TemporaryStores open() {
        Path folder = folder();
        if (temp != null && !(Files.isDirectory(folder) && Files.isWritable(folder))) {
            throw new UnusableFileException("--temp: " + folder
                    + " is no folder that can be written to. Make it, or name" + " another (--temp 须为可写入的文件夹)");
        }
        return new TemporaryStores(folder);
    }

    private Path folder() {
        Path given = temp;
        return given == null ? Path.of(System.getProperty("java.io.tmpdir")) : given;
    }

    /** Tells the command. */
    void give(TemporaryStores stores, SettleClaims.Command.Builder command) {
        command.memory(bytes(Runtime.getRuntime().maxMemory())).overflow(stores);
    }

    /**
     * Returns how many bytes claims may take.
     *
     * @param heap how many Java has
     */
    long bytes(long heap) {
        String given = memory;
        return given == null ? heap / 100 * USUAL : bytes(given, heap);
    }

    private static long bytes(String given, long heap) {
        Matcher size = SIZE.matcher(given.toLowerCase(Locale.ROOT));
        if (!size.matches()) {
            throw new UnusableFileException("--memory is a size such as 512m or 2g (k, m, g), not \"" + given
                    + "\" (--memory 须为 512m、2g 这样的大小)");
        }
        int kilos = "kmg".indexOf(size.group(2)) + 1;
        long bytes = Long.parseLong(size.group(1)) << (KILO_BITS * kilos);
        if (bytes < LEAST) {
            throw new UnusableFileException("--memory " + given + " is too little: 1m is the least (--memory 至少为 1m)");
        }
        long most = heap / 100 * MOST;
        if (bytes > most) {
            throw new UnusableFileException("--memory " + given + " is more than claims can have of Java's "
                    + (heap >> 20) + "m: " + (most >> 20) + "m. Ask for less, or give Java more (JAVA_OPTS=-Xmx"
                    + (((bytes / MOST * 100) >> 20) + 1) + "m) (--memory 超出 Java 可用内存，请减小或用 -Xmx 加大)");
        }
        return bytes;
    }

    /** Returns what to say of claims that did not fit, empty if all did. */
    String words(SettleClaims.Outside outside, Language language) {
        if (outside.rounds() == 0) {
            return "";
        }
        long megabytes = (outside.bytes() >> 20) + 1;
        return language == Language.ZH
                ? "内存放不下全部结算记录：经 " + folder() + " 中 " + megabytes + " MB 临时文件分 " + outside.rounds() + " 批结算"
                : "the claims did not fit in the memory: settled in " + outside.rounds() + " round"
                        + (outside.rounds() == 1 ? "" : "s") + " from " + megabytes + " MB of temporary files in "
                        + folder();
    }
}
