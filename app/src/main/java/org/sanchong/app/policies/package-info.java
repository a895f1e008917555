/**
 * What the verb {@code policies} shows: {@link org.sanchong.app.policies.CatalogPages} prints a catalog's list of
 * policies, a policy with every figure, a document's clauses, the readings taken, or what is wrong with a folder. Each is
 * a page that can be written for people and as JSON. Nothing is settled here, and no option is read.
 */
@NullMarked
package org.sanchong.app.policies;

import org.jspecify.annotations.NullMarked;
