package org.sanchong.app;

import java.nio.charset.StandardCharsets;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.app.files.DerivationSealing;
import org.sanchong.app.journal.RemadeWording;
import org.sanchong.app.statement.Statement;
import org.sanchong.application.port.in.ExplainFromBooks.Outcome;
import org.sanchong.application.port.in.ExplainFromBooks.Remade;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.Wording;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.policy.PolicyCatalog;

/** The statement of a claim of the books, which is settled again for it. */
final class BookedStatement {
    private final Sanchong.Streams streams;
    private final PolicyCatalog catalog;
    private final Language language;
    private final RemadeWording words;

    BookedStatement(Sanchong.Streams streams, PolicyCatalog catalog, Language language) {
        this.streams = streams;
        this.catalog = catalog;
        this.language = language;
        this.words = new RemadeWording(language);
    }

    /** What writes a statement. */
    interface Form {
        /** Writes it. */
        void write(Statement statement, PolicyCatalog catalog);
    }

    /** Writes the statement, or why there is none; returns the exit status. */
    int explain(String store, String claim, Form form) {
        if (claim.isBlank()) {
            throw new UnusableFileException("--claim is empty. Give the claim_id");
        }
        try (Books books = JdbcBooks.openExisting(store, 1);
                KeptCatalogs kept = new KeptCatalogs(store)) {
            Outcome outcome = UseCases.explainFromBooks(catalog, books, new DerivationSealing(catalog), kept)
                    .explain(new ClaimId(claim));
            if (outcome instanceof Outcome.Same same) {
                PolicyCatalog by = kept.catalog(same.booked().settled().catalogHash(), catalog);
                form.write(statement(same.remade(), by), by);
                say(same.booked());
                return 0;
            }
            if (outcome instanceof Outcome.OfOtherCatalog other
                    && !other.alike().isEmpty()) {
                form.write(statement(other.alike().get(0), catalog), catalog);
                streams.err().println("sanchong: " + words.of(other));
                say(other.booked());
                return 0;
            }
            tell(without(outcome));
            return 1;
        }
    }

    private Statement statement(Remade remade, PolicyCatalog by) {
        String notes =
                new Wording(by, language).notes(remade.explained().settlement().notes());
        return Statement.ofBooks(remade, notes);
    }

    private String without(Outcome outcome) {
        if (outcome instanceof Outcome.Different different) {
            return words.of(different);
        }
        if (outcome instanceof Outcome.OfOtherCatalog other) {
            return words.of(other);
        }
        if (outcome instanceof Outcome.Forgotten forgotten) {
            return words.of(forgotten);
        }
        throw new UnusableFileException("the books have no claim \""
                + ((Outcome.Unknown) outcome).claim().value() + "\". Claim ids are compared to the letter");
    }

    private void say(BookedClaim booked) {
        if (booked.isCorrected()) {
            streams.err().println("sanchong: " + words.corrected(booked));
        }
        if (!booked.stands()) {
            streams.err().println("sanchong: " + words.takenBack(booked));
        }
    }

    private void tell(String text) {
        byte[] utf8 = (text + "\n").getBytes(StandardCharsets.UTF_8);
        streams.out().write(utf8, 0, utf8.length);
        streams.out().flush();
    }
}
