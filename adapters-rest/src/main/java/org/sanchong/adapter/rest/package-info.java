/**
 * The service over HTTP. {@link org.sanchong.adapter.rest.RestService} starts it; what is behind it is nobody else's.
 *
 * <p>Controllers turn requests into commands of the use cases, and what these return into records that are written as
 * JSON. What the service promises is the file {@code openapi.json} beside these classes; a test holds both to each other. A
 * claim is read by the code that reads a row of a file, so it is settled or rejected as there. Nothing here knows how
 * books are kept or how a statement looks: both are given ({@link org.sanchong.adapter.rest.RestService.Means}).
 */
@NullMarked
package org.sanchong.adapter.rest;

import org.jspecify.annotations.NullMarked;
