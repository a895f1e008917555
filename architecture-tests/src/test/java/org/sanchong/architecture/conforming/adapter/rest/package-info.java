/** The web. */
@NullMarked
package org.sanchong.architecture.conforming.adapter.rest;

import org.jspecify.annotations.NullMarked;
