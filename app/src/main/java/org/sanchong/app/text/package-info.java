/** How texts are laid out for a terminal. */
@NullMarked
package org.sanchong.app.text;

import org.jspecify.annotations.NullMarked;
