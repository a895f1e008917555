/**
 * The reader of policy catalogs: YAML files that people review, turned into the domain's policies and proved consistent.
 *
 * <p>Start with {@link org.sanchong.catalog.PolicyCatalogs}, the way in for programs. It answers with a catalog or with
 * {@link org.sanchong.catalog.PolicyDefects}: every {@link org.sanchong.catalog.PolicyDefect} of every file at once,
 * each with its place, clause and {@link org.sanchong.catalog.DefectCode}.
 *
 * <p>Inside, a file becomes nodes with places ({@code YamlFile}, {@code Written}, {@code Fields}), which the readers
 * named for what they read turn into domain types; what needs the whole policy or the whole catalog is checked
 * afterwards ({@code TierChecks}, {@code CatalogChecks}). The built-in files are read so when the module is built
 * ({@code CatalogCompiler}); a program reads what they said ({@code CompiledCatalog} and what stands beside it, each with
 * a type's two directions one below the other). Nothing of YAML leaves the package, and no benefit is
 * calculated here. All public types are immutable and safe for use by several threads at once.
 */
@NullMarked
package org.sanchong.catalog;

import org.jspecify.annotations.NullMarked;
