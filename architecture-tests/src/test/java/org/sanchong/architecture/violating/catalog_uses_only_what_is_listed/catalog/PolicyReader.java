package org.sanchong.architecture.violating.catalog_uses_only_what_is_listed.catalog;

import org.sanchong.architecture.violating.catalog_uses_only_what_is_listed.application.port.in.SettleClaims;
import org.snakeyaml.engine.v2.api.Load;

/** A reader of policies that tries them out. */
final class PolicyReader {
    void read(Load yaml, SettleClaims settle) {}
}
