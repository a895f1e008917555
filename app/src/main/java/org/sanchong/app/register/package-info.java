/** What the command line shows of the register of certified people, for people, programs and spreadsheets. */
@NullMarked
package org.sanchong.app.register;

import org.jspecify.annotations.NullMarked;
