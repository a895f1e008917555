/** Reports as pages: an HTML page with charts that stands for itself, and a page of text. */
@NullMarked
package org.sanchong.app.report;

import org.jspecify.annotations.NullMarked;
