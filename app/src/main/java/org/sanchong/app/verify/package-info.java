/**
 * The checker of derivations (复核). It recomputes them from docs/derivation.md and the catalog's data, and shares no
 * calculation with what settled them.
 */
@NullMarked
package org.sanchong.app.verify;

import org.jspecify.annotations.NullMarked;
