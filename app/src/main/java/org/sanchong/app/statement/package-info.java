/** The statement of one claim (一单式结算单) for a person to read. */
@NullMarked
package org.sanchong.app.statement;

import org.jspecify.annotations.NullMarked;
