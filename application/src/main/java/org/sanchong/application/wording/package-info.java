/** Codes, notes and rejections put into words, in English and Chinese. */
@NullMarked
package org.sanchong.application.wording;

import org.jspecify.annotations.NullMarked;
