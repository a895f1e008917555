package org.sanchong.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.app.files.InputFile;
import org.sanchong.app.journal.JsonPage;
import org.sanchong.app.journal.RootFile;
import org.sanchong.app.journal.RootPage;
import org.sanchong.application.port.in.CheckRoots;
import org.sanchong.application.port.in.ListRoots;
import org.sanchong.application.port.out.JournalRoots;
import org.sanchong.application.port.out.RootSeals.Signature;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.application.wording.RootWording;
import org.sanchong.domain.claim.RegionCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code journal roots}. */
@Command(
        name = "roots",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Lists the roots of the journal by region and day, to be kept elsewhere; or tells whether the books"
                        + " still give the roots of such a list.",
        footer = {
            "",
            "A day is China's, and over an hour after it ended.",
            "",
            "Exit status: 0 listed, or the books give the roots of the list; 1 they do not, or the signature is wrong;"
                    + " 2 could not run.",
            "",
            "Examples:",
            "  sanchong journal roots --store books --sign signing.pem --out roots.json",
            "  sanchong journal roots --store books --check roots.json --public-key signing.pem.pub"
        })
final class JournalRootsCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Mixin
    private final BooksOption store = new BooksOption();

    @Option(names = "--from", paramLabel = "DATE", description = "The first day; absent: whatever was first recorded.")
    private @Nullable String from;

    @Option(names = "--until", paramLabel = "DATE", description = "The last day; absent: the last that is over.")
    private @Nullable String until;

    @Option(names = "--region", paramLabel = "CODE", description = "Of this pooling region alone; may be given again.")
    private List<String> regions = new ArrayList<>();

    @Option(names = "--open-days", description = "Days that are not over too; their roots may still change.")
    private boolean openDays;

    @Option(names = "--sign", paramLabel = "KEYFILE", description = "Sign the list with this private key (PEM).")
    private @Nullable String sign;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the list there, as JSON.")
    private @Nullable String out;

    @Option(names = "--check", paramLabel = "FILE", description = "Hold the books against this list.")
    private @Nullable String check;

    @Mixin
    private final SignatureOption signature = new SignatureOption();

    @Mixin
    private final PageOptions page = new PageOptions();

    JournalRootsCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        page.check();
        RootWording words = new RootWording(page.language());
        String list = check;
        if (list == null) {
            return list(words);
        }
        if (from != null || until != null || !regions.isEmpty() || sign != null || out != null || openDays) {
            throw new UnusableFileException("--check takes days and regions from the list; it goes with --store,"
                    + " --public-key, --format and --lang alone / --check 的日期和地区以清单为准，"
                    + "只能与 --store、--public-key、--format、--lang 同用");
        }
        return check(SignatureOption.list(list), words);
    }

    private int list(RootWording words) throws IOException {
        ListRoots.Inquiry inquiry =
                new ListRoots.Inquiry(day("--from", from), day("--until", until), regions(), openDays);
        String key = sign;
        if (key != null && out == null && !page.isJson()) {
            throw new UnusableFileException(
                    "--sign is for --out or --format json / --sign 须与 --out 或 --format json 同用");
        }
        String pem = key == null ? "" : SignatureOption.text(key);
        try (JournalRoots journal = JdbcBooks.openRoots(store.url());
                Outputs outputs = new Outputs()) {
            ListRoots.Outcome outcome =
                    UseCases.listRoots(journal, InstantSource.system()).list(inquiry);
            if (outcome instanceof ListRoots.Outcome.NotOver open) {
                throw new UnusableFileException(words.notOver(open.day(), open.closed()));
            }
            ListRoots.RootList roots = ((ListRoots.Outcome.Listed) outcome).roots();
            List<Signature> signatures =
                    key == null ? List.of() : List.of(JdbcBooks.rootSeals().sign(roots.text(), pem));
            RootFile file = new RootFile(roots, signatures);
            String to = out;
            if (to != null) {
                outputs.begin(InputFile.path(to)).write(file.text().getBytes(StandardCharsets.UTF_8));
            }
            outputs.keep();
            String text = page.isJson() ? file.text() : RootPage.text(roots.roots(), page.language());
            return PageOptions.write(streams.out(), text, 0);
        }
    }

    private int check(RootFile file, RootWording words) {
        SignatureOption.State signed = signature.check(file);
        try (JournalRoots journal = JdbcBooks.openRoots(store.url())) {
            CheckRoots.Result result = UseCases.checkRoots(journal).check(file.roots());
            boolean isWell =
                    signed != SignatureOption.State.WRONG && result.first().isEmpty();
            String text = page.isJson() ? json(signed, result, isWell) : text(file, signed, result, words);
            return PageOptions.write(streams.out(), text, isWell ? 0 : 1);
        }
    }

    private static String text(
            RootFile file, SignatureOption.State signed, CheckRoots.Result result, RootWording words) {
        String compared = result.first().isEmpty()
                ? words.same(result.same(), file.roots().compared())
                : words.of(result.first().get(0)) + "\n" + words.rest();
        return signed.in(words) + "\n" + compared + "\n";
    }

    private static String json(SignatureOption.State signed, CheckRoots.Result result, boolean isWell) {
        return JsonPage.of(json -> {
            json.writeBooleanField("whole", isWell);
            json.writeStringField("signature", signed.name());
            json.writeNumberField("same", result.same());
            for (JournalRoots.Difference difference : result.first()) {
                json.writeObjectFieldStart("first");
                json.writeStringField("code", difference.code().name());
                json.writeStringField("region", difference.place().region().value());
                json.writeStringField("day", difference.place().day().toString());
                json.writeNumberField("listed", difference.listed());
                json.writeNumberField("found", difference.found());
                json.writeEndObject();
            }
        });
    }

    private static List<LocalDate> day(String option, @Nullable String day) {
        return day == null ? List.of() : List.of(RegisterCommand.day(option, day));
    }

    private List<String> regions() {
        for (String region : regions) {
            if (!RegionCode.isWellFormed(region)) {
                throw new UnusableFileException(
                        "--region is the six digits of a pooling region, not \"" + region + "\" / --region 应为六位行政区划代码");
            }
        }
        return regions;
    }
}
