package org.sanchong.app.policies;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact;
import org.sanchong.application.port.in.ReckonStakes;
import org.sanchong.application.wording.Language;
import org.sanchong.catalog.PolicyDefect;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;

/** Prints what a catalog holds, as text or as one JSON value. */
public final class CatalogPages {
    private final PrintStream out;
    private final Language language;
    private final Format format;

    /** Prints to the stream, which stays open. */
    public CatalogPages(PrintStream out, Language language, Format format) {
        this.out = out;
        this.language = language;
        this.format = format;
    }

    /** What a page is written as. */
    public enum Format {
        /** Lines for people. */
        TEXT,
        /** One JSON value for programs. */
        JSON
    }

    /** Prints the policies of a catalog, one a line, and the catalog's content hash. */
    public void list(PolicyCatalog catalog) {
        print(new PolicyList(catalog, language));
    }

    /** Prints a policy: its steps in order, every figure with value, clause and provenance, categories and accounts. */
    public void show(PolicyCatalog catalog, BenefitPolicy policy) {
        print(new PolicyPage(catalog, policy, language));
    }

    /** Prints every figure of a policy, one after the other. */
    public void figures(PolicyCatalog catalog, BenefitPolicy policy) {
        print(new FigurePage(catalog, policy, language));
    }

    /** Prints the clauses of the policy's document in printed order, with the figures of the policy that cite them. */
    public void clauses(PolicyCatalog catalog, BenefitPolicy policy) {
        print(new ClausePage(catalog, policy, language));
    }

    /**
     * Prints the readings that concern the policy or its document.
     *
     * @param stakes what reckons what is at stake in them
     */
    public void interpretations(PolicyCatalog catalog, BenefitPolicy policy, ReckonStakes stakes) {
        print(new InterpretationPage(catalog, policy, stakes, language));
    }

    /**
     * Prints what the policies A and B rule differently.
     *
     * @param impact who gains and who loses, where claims were settled under both
     */
    public void differences(
            PolicyCatalog catalog, BenefitPolicy before, BenefitPolicy after, Optional<PolicyImpact> impact) {
        print(new DifferencePage(catalog, Difference.Sides.both(before, after), impact, language));
    }

    /** Prints where more is less in a policy. */
    public void cliffs(CliffPage found) {
        print(found);
    }

    /** Prints where more is less in several policies: as JSON an object whose {@code policies} are a list. */
    public void cliffs(List<CliffPage> found) {
        print(new CliffPages(found));
    }

    /** Prints what is wrong with a folder, one line a defect. */
    public void defects(List<PolicyDefect> defects) {
        print(new DefectList(defects, language));
    }

    private void print(Page page) {
        if (format == Format.TEXT) {
            out.print(page.text());
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            page.writeTo(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.write('\n');
        out.writeBytes(bytes.toByteArray());
    }
}
