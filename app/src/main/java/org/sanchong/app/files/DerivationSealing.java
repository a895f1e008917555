package org.sanchong.app.files;

import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.sanchong.application.port.out.DerivationSeals;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Derivation;

/**
 * Seals derivations as they are written in English: the {@code sha256} of their canonical form. For any number of threads;
 * what one call has learnt of the catalog's forms serves the next.
 */
public final class DerivationSealing implements DerivationSeals {
    private static final String MEMBER = "\"sha256\":\"";
    private static final int DIGITS = 64;

    private final PolicyCatalog catalog;
    /** What calls are done with; each is for one thread at a time, and dear to make. */
    private final Queue<DerivationJson> free = new ConcurrentLinkedQueue<>();

    /** Seals what the catalog led to. */
    public DerivationSealing(PolicyCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Sealer newSealer() {
        return this::seal;
    }

    private String seal(SettledRow row, Derivation derivation) {
        DerivationJson known = free.poll();
        DerivationJson json = known == null ? new DerivationJson(catalog, Language.EN) : known;
        String written = new String(json.write(row, derivation), StandardCharsets.ISO_8859_1);
        free.add(json);
        // A text within the JSON has its quotation marks escaped, so it is the member itself.
        int from = written.indexOf(MEMBER) + MEMBER.length();
        return written.substring(from, from + DIGITS);
    }
}
