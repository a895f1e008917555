package org.sanchong.app.files;

import java.nio.charset.StandardCharsets;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Derivation;

/** One derivation as a JSON object, canonical and sealed, as in a file of derivations. */
public final class SealedDerivation {
    private SealedDerivation() {}

    /** Returns the derivation that the catalog led to, its labels in the language. */
    public static String of(PolicyCatalog catalog, Language language, SettledRow row, Derivation derivation) {
        return new String(new DerivationJson(catalog, language).write(row, derivation), StandardCharsets.UTF_8);
    }
}
