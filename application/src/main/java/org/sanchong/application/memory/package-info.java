/** What can stand behind driven ports without a store: for tests, and for trying things out. It lasts as long as the run. */
@NullMarked
package org.sanchong.application.memory;

import org.jspecify.annotations.NullMarked;
