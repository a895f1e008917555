/** Claims, settlements, derivations and accumulators as files: CSV, JSON lines. */
@NullMarked
package org.sanchong.app.files;

import org.jspecify.annotations.NullMarked;
