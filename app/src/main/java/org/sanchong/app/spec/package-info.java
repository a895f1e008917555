/**
 * The executable specification as a static site: {@link org.sanchong.app.spec.SpecificationSite} writes every document,
 * clause, rule, figure and reading of a catalog, what the last run of the tests found, and pictures of what is paid. Pages
 * are templates over what the verb {@code policies} says as JSON; figures of pictures are settlements of a use case.
 */
@NullMarked
package org.sanchong.app.spec;

import org.jspecify.annotations.NullMarked;
