package org.sanchong.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.adapter.rest.Inquiries;
import org.sanchong.adapter.rest.RestService;
import org.sanchong.app.files.AuditFile;
import org.sanchong.app.files.DerivationSealing;
import org.sanchong.application.port.in.SettleIntoBooks.Bookkeeping;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Cases;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Answers over HTTP: settles claims into books, tells of them and of the policies. GET /openapi.json"
                        + " says how.",
        footer = {
            "",
            "Without --issuer it is in development mode: it listens on 127.0.0.1 alone, and whoever is there may do all.",
            "It ends at SIGTERM or Ctrl-C, once what is in flight has been answered.",
            "",
            "Exit status: 2 could not start; 130 or 143 when it was ended.",
            "",
            "Examples:",
            "  sanchong serve",
            "  sanchong serve --port 9000 --store 'jdbc:postgresql://db/sanchong?user=sanchong' \\",
            "    --issuer https://login.example.org --audit /var/log/sanchong/audit.jsonl --bind 0.0.0.0"
        })
final class ServeCommand implements Callable<Integer> {
    private static final String LOOPBACK = "127.0.0.1";

    /** How long a caller waits for a connection to the books, and for accounts that others hold. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Sanchong.Streams streams;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "${env:SANCHONG_PORT:-8080}",
            description = "The port, 8080 by default; 0 for any that is free.")
    private int port;

    @Option(
            names = "--store",
            paramLabel = "URL",
            defaultValue = "${env:SANCHONG_STORE:-books}",
            description = "The books: a folder (by default books), jdbc:h2:... or jdbc:postgresql:...")
    private String store = "books";

    @Option(
            names = "--issuer",
            paramLabel = "URL",
            defaultValue = "${env:SANCHONG_ISSUER}",
            description = "Whose tokens (JWT) let callers in; none: development mode.")
    private @Nullable String issuer;

    @Option(
            names = "--audience",
            paramLabel = "NAME",
            defaultValue = "${env:SANCHONG_AUDIENCE:-sanchong}",
            description = "What tokens for this service have among their audiences; sanchong by default.")
    private String audience = "sanchong";

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "${env:SANCHONG_BIND:-" + LOOPBACK + "}",
            description = "The address of this machine to listen at; another than 127.0.0.1 needs --issuer.")
    private String bind = LOOPBACK;

    @Option(
            names = "--audit",
            paramLabel = "FILE",
            defaultValue = "${env:SANCHONG_AUDIT}",
            description = "Where each access to a person's data is written down; needed with --issuer.")
    private @Nullable Path audit;

    @Option(
            names = "--per-minute",
            paramLabel = "N",
            defaultValue = "${env:SANCHONG_PER_MINUTE:-6000}",
            description = "How many requests of one caller are answered in a minute; 6000 by default.")
    private int perMinute;

    @Option(
            names = "--connections",
            paramLabel = "N",
            defaultValue = "${env:SANCHONG_CONNECTIONS:-16}",
            description = "Connections to the books; 16 by default.")
    private int connections;

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    ServeCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        RestService.Setting setting = setting();
        PolicyCatalog catalog = policies.catalog();
        CountDownLatch ended = new CountDownLatch(1);
        Path trail = audit;
        try (Books books = JdbcBooks.open(store, connections, PATIENCE);
                KeptCatalogs kept = new KeptCatalogs(store);
                ServiceInquiries inquiries = ServiceInquiries.open(store, Math.max(1, connections / 4));
                AuditFile accesses = trail == null ? null : AuditFile.open(trail)) {
            KeptCatalogs.keep(catalog, books);
            Kept over = new Kept(books, JdbcBooks.cases(books), JdbcBooks.ledgers(books), inquiries.of(catalog));
            RestService.Means means = means(catalog, over, kept, watch(accesses));
            CountDownLatch asked = new CountDownLatch(1);
            try (RestService.Running running = RestService.start(setting, means)) {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(asked, ended), "sanchong-end"));
                say(running.address());
                asked.await();
            }
        } finally {
            ended.countDown();
        }
        return 0;
    }

    /**
     * What the service works over.
     *
     * @param books the books
     * @param cases the applications and warnings beside them
     * @param ledgers the ledgers beside them
     * @param inquiries what else is asked of them
     */
    record Kept(Books books, Cases cases, Ledgers ledgers, Inquiries inquiries) {}

    /** Returns what the service works with. */
    static RestService.Means means(PolicyCatalog catalog, Kept over, KeptCatalogs kept, RestService.Watch watch) {
        Books books = over.books();
        Bookkeeping keeping = new Bookkeeping(books, new DerivationSealing(catalog), InstantSource.system());
        Cases matters = over.cases();
        return new RestService.Means(
                catalog,
                keeping,
                new RestService.Cases(
                        UseCases.settleClaims(catalog),
                        UseCases.listColumns(catalog),
                        UseCases.explainFromBooks(catalog, books, keeping.seals(), kept),
                        UseCases.correctBooks(catalog, keeping),
                        UseCases.readAccumulators(books),
                        UseCases.resettleClaims(catalog),
                        new RestService.Matters(
                                UseCases.keepApplicationRow(catalog, matters.applications(), keeping.clock()),
                                UseCases.readApplications(catalog, matters.applications()),
                                matters.applications(),
                                UseCases.postNotices(catalog),
                                UseCases.readWarnings(matters.warnings()),
                                UseCases.answerWarning(catalog, matters.warnings(), keeping.clock()),
                                ServiceOversight.of(catalog, over))),
                new ServicePapers(catalog, kept),
                watch,
                over.inquiries(),
                over.ledgers());
    }

    /** Has the service ended, and waits until it is: when a hook returns the machine goes down. */
    private static void end(CountDownLatch asked, CountDownLatch ended) {
        asked.countDown();
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private RestService.Watch watch(@Nullable AuditFile accesses) {
        RestService.Pseudonyms names = accesses == null ? id -> "" : accesses::pseudonym;
        return new RestService.Watch(
                accesses == null ? RestService.Watch.NOBODY : accesses::add,
                names,
                fault -> streams.err().println("sanchong: fault " + fault));
    }

    private RestService.Setting setting() {
        check("--port", port, 0, 65_535);
        check("--per-minute", perMinute, 1, 1_000_000);
        check("--connections", connections, 1, 1_000);
        language.language();
        String by = issuer;
        if (by == null || by.isEmpty()) {
            if (!bind.equals(LOOPBACK)) {
                throw new UnusableFileException(
                        "without --issuer the service listens at 127.0.0.1 alone, not at " + bind
                                + ": anybody who reaches it may do everything. Name the issuer of tokens, or leave --bind out"
                                + " / 未配置 --issuer 时只能监听 127.0.0.1");
            }
            return new RestService.Setting(port, bind, List.of(), perMinute);
        }
        if (!by.matches("https://.+|http://(127\\.0\\.0\\.1|localhost|\\[::1])(:[0-9]+)?(/.*)?")) {
            throw new UnusableFileException(
                    "--issuer is an address that begins with https://, not " + by
                            + ": who can change what the issuer says of its keys lets in whom they like / --issuer 须以 https:// 开头");
        }
        if (audit == null) {
            throw new UnusableFileException("with --issuer each access to a person's data is written down: name a file"
                    + " with --audit / 配置 --issuer 时须用 --audit 指定审计日志");
        }
        return new RestService.Setting(port, bind, List.of(new RestService.Identity(by, audience)), perMinute);
    }

    private static void check(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new UnusableFileException(option + " is a number from " + least + " to " + most + ", not " + value
                    + " / " + option + " 应为 " + least + " 至 " + most);
        }
    }

    private void say(String address) {
        boolean isChinese = language.language() == Language.ZH;
        if (issuer == null || issuer.isEmpty()) {
            streams.err()
                    .println(
                            isChinese
                                    ? "sanchong: 开发模式：未配置身份认证（--issuer），只监听 127.0.0.1，本机任何程序均可使用"
                                    : "sanchong: development mode: no identity provider (--issuer) is configured, so only"
                                            + " programs of this machine are answered, at 127.0.0.1, and they may do all");
        }
        streams.out().println(isChinese ? "服务已就绪：" + address : "listening on " + address);
        streams.out().flush();
    }
}
