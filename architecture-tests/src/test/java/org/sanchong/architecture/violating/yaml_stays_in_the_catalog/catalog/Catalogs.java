package org.sanchong.architecture.violating.yaml_stays_in_the_catalog.catalog;

import org.snakeyaml.engine.v2.api.Load;

/** Shows to all that the catalog is YAML. */
public final class Catalogs {
    void read(Load yaml) {}
}
