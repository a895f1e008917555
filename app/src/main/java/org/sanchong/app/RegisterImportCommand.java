package org.sanchong.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.app.files.CsvList;
import org.sanchong.app.files.CsvListOutput;
import org.sanchong.app.files.InputFile;
import org.sanchong.app.register.FindingsPage;
import org.sanchong.application.port.in.ImportRegister;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.register.Delivery;
import org.sanchong.domain.time.PlanYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code register import}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Takes a department's list into the register: who is newly certified, no longer certified, certified"
                        + " otherwise; who of them is not insured, or twice. The same list once more changes nothing.",
        footer = {
            "",
            "LIST is CSV (UTF-8 or GB18030) or a workbook (.xlsx) with person_id, category, region (the county where the",
            "  person is registered or was recognised) and certified_on, and may have name, household_id, valid_to.",
            "",
            "Exit status: 0 all well; 1 rows rejected, numbers under two names, people not insured or insured twice, or",
            "  the list was late (the register is written all the same); 2 could not run.",
            "",
            "Example:",
            "  sanchong register import list.csv --department CIVIL_AFFAIRS --area REGION --delivered-on 2021-08-20"
                    + " --register register.csv --enrolment enrolments.csv --year 2022 --mobilise mobilise.csv"
        })
final class RegisterImportCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Parameters(paramLabel = "LIST", description = "The department's list; - reads standard input.")
    private String list = "";

    @Option(
            names = "--department",
            paramLabel = "CODE",
            required = true,
            description = "Whose list it is, such as CIVIL_AFFAIRS.")
    private String department = "";

    @Option(
            names = "--area",
            paramLabel = "REGION",
            required = true,
            description = "Whose people are on it: six digits of a county, a city or a province.")
    private String area = "";

    @Option(
            names = "--delivered-on",
            paramLabel = "DATE",
            required = true,
            description = "When it was handed over; the register records it as known since then.")
    private String deliveredOn = "";

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "The register; where there is no such file it begins now.")
    private @Nullable String register;

    @Option(
            names = "--store",
            paramLabel = "URL",
            description = "Keep the register in the books there instead: a folder, jdbc:h2:... or jdbc:postgresql:...;"
                    + " they remember since when they know what.")
    private @Nullable String store;

    @Option(
            names = "--deliveries",
            paramLabel = "FILE",
            description = "The log of deliveries; by default beside the register, as REGISTER.deliveries.csv.")
    private @Nullable String deliveries;

    @Option(names = "--additions", description = "The list has added people only: nobody ends for not being on it.")
    private boolean additions;

    @Option(
            names = "--collection-from",
            paramLabel = "DATE",
            description = "The first day of the year's central collection, to see whether the list is late.")
    private @Nullable String collectionFrom;

    @Option(names = "--enrolment", paramLabel = "FILE", description = "Compare with these enrolments.")
    private @Nullable String enrolment;

    @Option(names = "--year", paramLabel = "YYYY", description = "Their plan year; by default that of the delivery.")
    private @Nullable String year;

    @Option(
            names = "--mobilise",
            paramLabel = "FILE",
            description = "Also write who is to be mobilised, as CSV by county of registration.")
    private @Nullable Path mobilise;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the findings go; - or absent: standard output.")
    private String out = "-";

    @Option(names = "--format", paramLabel = "text|json|csv", description = "Form of the findings; text by default.")
    private String format = "text";

    @Mixin
    private final TableOption tables = new TableOption();

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    RegisterImportCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        checkOptions();
        PolicyCatalog catalog = policies.catalog();
        String books = store;
        String file = register;
        if (books != null) {
            return into(books, catalog);
        }
        if (file == null) {
            throw RegisterCommand.placeMissing();
        }
        return into(InputFile.path(file), file, catalog);
    }

    private Integer into(String books, PolicyCatalog catalog) throws IOException {
        try (Outputs outputs = new Outputs();
                Certifications certifications = JdbcBooks.openCertifications(books)) {
            return tell(command(catalog, outputs).books(certifications).build(), catalog, outputs);
        }
    }

    private Integer into(Path kept, String register, PolicyCatalog catalog) throws IOException {
        try (Outputs outputs = new Outputs()) {
            ImportRegister.Import.Builder command = command(catalog, outputs);
            if (Files.exists(kept)) {
                command.register(new CsvList(outputs.closing(tables.other(register, streams, catalog)), register));
            }
            Path log = InputFile.path(log());
            if (Files.exists(log)) {
                command.deliveries(new CsvList(outputs.closing(tables.other(log(), streams, catalog)), log()));
            }
            OutputStream logged = new BufferedOutputStream(outputs.begin(log));
            outputs.atEnd(logged::flush);
            command.deliveriesUpdated(new CsvListOutput(logged));
            OutputStream updated = new BufferedOutputStream(outputs.begin(kept));
            outputs.atEnd(updated::flush);
            return tell(command.updated(new CsvListOutput(updated)).build(), catalog, outputs);
        }
    }

    private Integer tell(ImportRegister.Import command, PolicyCatalog catalog, Outputs outputs) throws IOException {
        ImportRegister.Result result = UseCases.importRegister(catalog).importList(command);
        FindingsPage page = new FindingsPage(result, language.language());
        write(page, outputs);
        outputs.keep();
        Integer status = PageOptions.end(streams.out(), result.isWell() ? 0 : 1);
        streams.err().println(page.summary());
        return status;
    }

    private ImportRegister.Import.Builder command(PolicyCatalog catalog, Outputs outputs) {
        LocalDate delivered = RegisterCommand.day("--delivered-on", deliveredOn);
        String asked = year;
        byte[] file = bytes();
        ImportRegister.Import.Builder command = ImportRegister.Import.builder()
                .list(new CsvList(outputs.closing(tables.read(list, file, streams, catalog)), TableOption.name(list)))
                .digest(() -> digest(file))
                .department(department)
                .area(new RegionCode(area))
                .deliveredOn(delivered)
                .extent(additions ? Delivery.Extent.ADDITIONS : Delivery.Extent.FULL)
                .year(asked == null ? PlanYear.of(delivered) : LanguageOption.year(asked))
                .language(language.language());
        String first = collectionFrom;
        if (first != null) {
            command.collectionFrom(RegisterCommand.day("--collection-from", first));
        }
        String enrolled = enrolment;
        if (enrolled != null) {
            command.enrolments(new CsvList(outputs.closing(tables.other(enrolled, streams, catalog)), enrolled));
        }
        return command;
    }

    /** Returns the list's file: it is read at once, since its digest goes into the log. */
    private byte[] bytes() {
        try (InputStream in = "-".equals(list) ? streams.in() : InputFile.open(list)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UnusableFileException("cannot read " + TableOption.name(list) + ": " + e.getMessage(), e);
        }
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }

    private String log() {
        String named = deliveries;
        String file = register;
        return named == null && file != null ? RegisterCommand.logBeside(file) : String.valueOf(named);
    }

    private void checkOptions() {
        if (!Set.of("text", "json", "csv").contains(format)) {
            throw new UnusableFileException("--format is text, json or csv, not \"" + format + "\"");
        }
        if (!RegionCode.isWellFormed(area)) {
            throw new UnusableFileException(
                    "--area is six digits, the code of a county, city or province, not \"" + area + "\"");
        }
        if (mobilise != null && enrolment == null) {
            throw new UnusableFileException("--mobilise needs --enrolment: the enrolments that tell who is insured");
        }
        RegisterCommand.onePlace(register, store);
        if (store != null && deliveries != null) {
            throw new UnusableFileException("--deliveries goes with --register: books log deliveries themselves"
                    + " / --deliveries 与 --register 同用；账簿自行登记交付");
        }
        String kept = register;
        Set<Path> written = new LinkedHashSet<>();
        for (Path file : new Path[] {
            kept == null ? null : InputFile.path(kept),
            kept == null ? null : InputFile.path(log()),
            "-".equals(out) ? null : InputFile.path(out),
            mobilise
        }) {
            if (file != null && !written.add(file.toAbsolutePath().normalize())) {
                throw new UnusableFileException(file + " cannot take two outputs. Give each its own file");
            }
        }
    }

    private void write(FindingsPage page, Outputs outputs) throws IOException {
        OutputStream to = "-".equals(out) ? streams.out() : outputs.begin(InputFile.path(out));
        if ("csv".equals(format)) {
            page.csv(new CsvListOutput(to));
        } else {
            to.write(("json".equals(format) ? page.json() : page.text()).getBytes(StandardCharsets.UTF_8));
        }
        to.flush();
        Path work = mobilise;
        if (work != null) {
            OutputStream file = new BufferedOutputStream(outputs.begin(work));
            page.mobilisation(new CsvListOutput(file));
            file.flush();
        }
    }
}
