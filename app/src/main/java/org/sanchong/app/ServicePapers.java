package org.sanchong.app;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.sanchong.adapter.rest.RestService;
import org.sanchong.app.files.AccumulatorRows;
import org.sanchong.app.files.CsvClaims;
import org.sanchong.app.files.CsvSettlements;
import org.sanchong.app.files.SealedDerivation;
import org.sanchong.app.files.TableInput;
import org.sanchong.app.files.TemporaryStores;
import org.sanchong.app.journal.RemadeWording;
import org.sanchong.app.policies.CatalogPages;
import org.sanchong.app.statement.Statement;
import org.sanchong.application.port.in.ExplainFromBooks;
import org.sanchong.application.port.out.IncomingClaims;
import org.sanchong.application.port.out.OpeningTotals;
import org.sanchong.application.port.out.OutgoingSettlements;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.ListWords;
import org.sanchong.application.wording.Wording;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Derivation;

/** What results look like over HTTP: as the verbs write them. */
final class ServicePapers implements RestService.Papers {
    /** What a file that was sent is called in messages. */
    private static final String FILE = "the file";

    private final PolicyCatalog catalog;
    private final KeptCatalogs kept;

    ServicePapers(PolicyCatalog catalog, KeptCatalogs kept) {
        this.catalog = catalog;
        this.kept = kept;
    }

    @Override
    public String derivation(PolicyCatalog by, SettledRow row, Derivation derivation, Language language) {
        return SealedDerivation.of(by, language, row, derivation);
    }

    @Override
    public String statement(ExplainFromBooks.Remade remade, String catalogHash, boolean isHtml, Language language) {
        PolicyCatalog by = catalog(catalogHash);
        String notes =
                new Wording(by, language).notes(remade.explained().settlement().notes());
        Statement statement = Statement.ofBooks(remade, notes);
        return isHtml ? statement.html(by, language) : statement.text(by, language);
    }

    @Override
    public String why(ExplainFromBooks.Outcome outcome, Language language) {
        RemadeWording words = new RemadeWording(language);
        if (outcome instanceof ExplainFromBooks.Outcome.Different different) {
            return words.of(different);
        }
        if (outcome instanceof ExplainFromBooks.Outcome.OfOtherCatalog other) {
            return words.of(other);
        }
        if (outcome instanceof ExplainFromBooks.Outcome.Forgotten forgotten) {
            return words.of(forgotten);
        }
        throw new AssertionError("what is told needs no reason");
    }

    @Override
    public PolicyCatalog catalog(String contentHash) {
        return kept.catalog(contentHash, catalog);
    }

    @Override
    public String policies(Language language) {
        return page(language, pages -> pages.list(catalog));
    }

    @Override
    public String policy(BenefitPolicy policy, Language language) {
        return page(language, pages -> pages.show(catalog, policy));
    }

    @Override
    public String clauses(BenefitPolicy policy, Language language) {
        return page(language, pages -> pages.clauses(catalog, policy));
    }

    @Override
    public OpeningTotals opening(List<List<String>> rows) {
        return AccumulatorRows.of(catalog, rows);
    }

    @Override
    public IncomingClaims claims(InputStream csv) {
        return new CsvClaims(TableInput.text(csv, FILE, reading(catalog)), FILE, claimsRead -> {});
    }

    /** Returns what is asked and told when a file that was sent is read. */
    static TableInput.Reading reading(PolicyCatalog catalog) {
        ListWords words = new ListWords(catalog.vocabulary());
        return new TableInput.Reading() {
            @Override
            public boolean isChineseColumn(String header) {
                return words.isChineseColumn(header);
            }

            @Override
            public void readAsGb18030(String file) {
                // Who sends a file knows what it is in.
            }
        };
    }

    @Override
    public OutgoingSettlements settlements(OutputStream csv) {
        return new CsvSettlements(csv, false);
    }

    @Override
    public RestService.Room room() {
        return new ServiceRoom(new TemporaryStores(Path.of(System.getProperty("java.io.tmpdir"))));
    }

    /** Returns what is printed, as JSON. */
    static String page(Language language, Consumer<CatalogPages> writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        writing.accept(new CatalogPages(out, language, CatalogPages.Format.JSON));
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
