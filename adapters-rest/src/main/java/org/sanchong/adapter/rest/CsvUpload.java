package org.sanchong.adapter.rest;

import java.io.InputStream;

/**
 * A file of claims as it comes in.
 *
 * @param body its bytes, read once
 */
record CsvUpload(InputStream body) {}
