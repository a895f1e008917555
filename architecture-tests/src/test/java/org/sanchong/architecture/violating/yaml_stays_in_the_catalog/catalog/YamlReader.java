package org.sanchong.architecture.violating.yaml_stays_in_the_catalog.catalog;

import org.snakeyaml.engine.v2.api.Load;

/** Reads YAML where nobody sees it. */
final class YamlReader {
    void read(Load yaml) {}
}
