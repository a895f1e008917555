package org.sanchong.architecture.violating.nothing_depends_on_a_package_above.app.csv;

import org.sanchong.architecture.violating.nothing_depends_on_a_package_above.app.Main;

/** Beneath, and looks up. */
final class CsvClaims {
    void tell(Main main) {}
}
