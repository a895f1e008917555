/** A sample that breaks {@link org.sanchong.architecture.LibraryRules#yamlStaysInTheCatalog}. */
@Violates({
    "Method <app.Settings.read(org.snakeyaml.engine.v2.api.Load)> has parameter of type "
            + "<org.snakeyaml.engine.v2.api.Load> in (Settings.java:0)",
    "Method <catalog.Catalogs.read(org.snakeyaml.engine.v2.api.Load)> has parameter of type "
            + "<org.snakeyaml.engine.v2.api.Load> in (Catalogs.java:0)"
})
package org.sanchong.architecture.violating.yaml_stays_in_the_catalog;

import org.sanchong.architecture.Violates;
