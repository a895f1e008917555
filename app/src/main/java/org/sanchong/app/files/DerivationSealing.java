package org.sanchong.app.files;

import java.nio.charset.StandardCharsets;
import org.sanchong.application.port.out.DerivationSeals;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Derivation;

/** Seals derivations as they are written in English: the {@code sha256} of their canonical form. */
public final class DerivationSealing implements DerivationSeals {
    private static final String MEMBER = "\"sha256\":\"";
    private static final int DIGITS = 64;

    private final PolicyCatalog catalog;

    /** Seals what the catalog led to. */
    public DerivationSealing(PolicyCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Sealer newSealer() {
        DerivationJson json = new DerivationJson(catalog, Language.EN);
        return (row, derivation) -> seal(json, row, derivation);
    }

    private static String seal(DerivationJson json, SettledRow row, Derivation derivation) {
        String written = new String(json.write(row, derivation), StandardCharsets.ISO_8859_1);
        // A text within the JSON has its quotation marks escaped, so it is the member itself.
        int from = written.indexOf(MEMBER) + MEMBER.length();
        return written.substring(from, from + DIGITS);
    }
}
