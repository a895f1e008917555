/** What the use cases need from outside: claims that come in, settlements, derivations and accumulators that go out. */
@NullMarked
package org.sanchong.application.port.out;

import org.jspecify.annotations.NullMarked;
