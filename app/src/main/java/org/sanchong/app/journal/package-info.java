/** What is shown of the journal of books: lists of roots and proofs, as files and for people. */
@NullMarked
package org.sanchong.app.journal;

import org.jspecify.annotations.NullMarked;
