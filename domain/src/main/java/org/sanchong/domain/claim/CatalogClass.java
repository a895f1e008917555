package org.sanchong.domain.claim;

import java.util.Optional;

/** How the catalogues of drugs, services and materials class an item (目录类别). */
public enum CatalogClass {
    /** Wholly in scope up to the payment standard (甲类). */
    A,
    /** In scope after a share that the person pays first (乙类). */
    B,
    /** Not in the catalogues: the person pays it (目录外). */
    OUTSIDE;

    /** Returns the class of that code, if it is one: {@code A}, {@code B} or {@code OUTSIDE}. */
    public static Optional<CatalogClass> of(String code) {
        for (CatalogClass each : values()) {
            if (each.name().equals(code)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
