/**
 * What Sanchong does for those who use it: use cases behind {@code port.in}, what they need behind {@code port.out},
 * and the wording of codes for people. No rule is reckoned here.
 */
@NullMarked
package org.sanchong.application;

import org.jspecify.annotations.NullMarked;
