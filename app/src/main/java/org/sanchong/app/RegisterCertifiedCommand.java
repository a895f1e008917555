package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.app.files.CsvList;
import org.sanchong.app.register.CertifiedPage;
import org.sanchong.application.port.in.ReadRegister;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code register certified}. */
@Command(
        name = "certified",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells which certifications of a person are valid on a day, as known now or on an earlier day.",
        footer = {
            "",
            "Exit status: 0 the person holds a category on the day, 1 none, 2 could not run.",
            "",
            "Example:",
            "  sanchong register certified --register register.csv --person SY-R1 --on 2022-03-01"
                    + " --as-known-on 2022-03-31"
        })
final class RegisterCertifiedCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Option(names = "--register", paramLabel = "FILE", description = "The register.")
    private @Nullable String register;

    @Option(
            names = "--store",
            paramLabel = "URL",
            description = "The books that keep the register; --as-known-on is then the day by whose end they knew it.")
    private @Nullable String store;

    @Option(names = "--person", paramLabel = "ID", required = true, description = "The person_id, to the letter.")
    private String person = "";

    @Option(names = "--on", paramLabel = "DATE", required = true, description = "The day on which they are valid.")
    private String on = "";

    @Mixin
    private final TableOption tables = new TableOption();

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final PageOptions page = new PageOptions();

    RegisterCertifiedCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        page.check();
        if (person.isBlank()) {
            throw new UnusableFileException("--person is empty. Give the person_id");
        }
        PolicyCatalog catalog = policies.catalog();
        ReadRegister.Lookup.Builder question = ReadRegister.Lookup.builder()
                .person(person)
                .on(RegisterCommand.day("--on", on))
                .asKnownOn(policies.knownOn());
        RegisterCommand.onePlace(register, store);
        String books = store;
        String file = register;
        if (books != null) {
            try (Certifications certifications = JdbcBooks.openExistingCertifications(books)) {
                return tell(question.books(certifications).build(), catalog);
            }
        }
        if (file == null) {
            throw RegisterCommand.placeMissing();
        }
        try (InputStream in = tables.other(file, streams, catalog)) {
            return tell(question.register(new CsvList(in, file)).build(), catalog);
        }
    }

    private Integer tell(ReadRegister.Lookup question, PolicyCatalog catalog) {
        List<ReadRegister.Certified> certified = UseCases.readRegister(catalog).certified(question);
        CertifiedPage shown =
                new CertifiedPage(certified, person, question.on(), catalog.vocabulary(), page.language());
        String written = page.isJson() ? shown.json() : shown.text();
        return PageOptions.write(streams.out(), written, certified.isEmpty() ? 1 : 0);
    }
}
