package org.sanchong.architecture.violating.yaml_stays_in_the_catalog.app;

import org.snakeyaml.engine.v2.api.Load;

/** Reads YAML outside of the catalog. */
final class Settings {
    void read(Load yaml) {}
}
