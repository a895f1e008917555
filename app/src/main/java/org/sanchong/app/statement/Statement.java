package org.sanchong.app.statement;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sanchong.app.files.StatementJson;
import org.sanchong.application.port.in.ExplainFromBooks;
import org.sanchong.application.port.out.OutgoingAnswers.AnsweredVisit;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.ReferralWording;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Derivation;

/** All that a statement (一单式结算单) tells of a claim: what the file says, what became of it, and how. */
public final class Statement {
    private final Map<String, String> given;
    private final Optional<AnsweredVisit> answered;
    private final List<String> carried;
    private final Settled settled;
    private final Optional<Derivation> derivation;

    /**
     * Puts a statement together.
     *
     * @param given what is known of the claim before it is settled
     * @param carried the columns that are carried to the output
     * @param derivation how it was settled; absent where it is rejected
     */
    Statement(Given given, List<String> carried, Settled settled, Optional<Derivation> derivation) {
        this.given = given.columns;
        this.answered = given.answered;
        this.carried = carried;
        this.settled = settled;
        this.derivation = derivation;
    }

    /**
     * Returns the statement of a claim that was settled again from books.
     *
     * @param notes its notes in words
     */
    public static Statement ofBooks(ExplainFromBooks.Remade remade, String notes) {
        return new Statement(
                new Given(remade.stated(), Optional.empty()),
                List.of(),
                new Settled(remade.explained().settlement(), notes),
                Optional.of(remade.explained().derivation()));
    }

    /** What is known of a claim before it is settled. */
    static final class Given {
        private final Map<String, String> columns;
        private final Optional<AnsweredVisit> answered;

        /**
         * Puts it together.
         *
         * @param columns what the file says, by column in its order
         * @param answered what filings and contracts say; absent where none are given
         */
        Given(Map<String, String> columns, Optional<AnsweredVisit> answered) {
            this.columns = columns;
            this.answered = answered;
        }
    }

    /**
     * Returns what does not stand in the file of claims, by what it says, in the language: the categories that the
     * register gives, and what filings and contracts say.
     */
    Map<String, String> evidence(PolicyCatalog catalog, Language language) {
        Map<String, String> evidence = new LinkedHashMap<>();
        if (given.getOrDefault("categories", "").isEmpty() && settled.categories() != 0) {
            evidence.put("categories", registered(catalog, language));
        }
        answered.ifPresent(said -> evidence.putAll(
                new ReferralWording(catalog, language).evidence(said.referral(), said.contract(), said.firstVisit())));
        return evidence;
    }

    private String registered(PolicyCatalog catalog, Language language) {
        List<Vocabulary.Category> known = catalog.vocabulary().categories();
        return IntStream.range(0, known.size())
                .filter(place -> (settled.categories() >> place & 1) == 1)
                .mapToObj(place -> language == Language.ZH
                        ? known.get(place).chinese()
                        : known.get(place).english())
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }

    /** Returns whether the claim was settled. */
    public boolean isSettled() {
        return settled.isSettled();
    }

    Map<String, String> given() {
        return given;
    }

    Settled settled() {
        return settled;
    }

    Optional<Derivation> derivation() {
        return derivation;
    }

    /** Returns the statement as text for a terminal or a printer, amounts one below the other. */
    public String text(PolicyCatalog catalog, Language language) {
        return new TextPage().of(new StatementPage(catalog, language).of(this));
    }

    /** Returns the statement as a page for a browser or a printer, which needs nothing else. */
    public String html(PolicyCatalog catalog, Language language) {
        return new HtmlPage(language).of(new StatementPage(catalog, language).of(this));
    }

    /** Returns the statement as one JSON object: what is given, the settlement, and the derivation. */
    public String json(PolicyCatalog catalog, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StatementJson(out, language, catalog)
                .write(new StatementJson.Given(given, evidence(catalog, language)), carried, settled, derivation);
        return out.toString(StandardCharsets.UTF_8);
    }
}
