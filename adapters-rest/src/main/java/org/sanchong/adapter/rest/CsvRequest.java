package org.sanchong.adapter.rest;

import java.io.InputStream;

/**
 * A list of CSV that is read while it comes.
 *
 * @param body the list, as far as it has come
 */
record CsvRequest(InputStream body) {}
