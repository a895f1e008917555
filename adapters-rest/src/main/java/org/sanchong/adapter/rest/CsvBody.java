package org.sanchong.adapter.rest;

import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/** Hands a file of claims on without reading it. */
final class CsvBody extends AbstractHttpMessageConverter<CsvUpload> {
    CsvBody() {
        super(new MediaType("text", "csv"));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == CsvUpload.class;
    }

    @Override
    protected CsvUpload readInternal(Class<? extends CsvUpload> type, HttpInputMessage message) throws IOException {
        return new CsvUpload(message.getBody());
    }

    @Override
    protected void writeInternal(CsvUpload file, HttpOutputMessage message) {
        throw new UnsupportedOperationException("files of claims are read, not written");
    }
}
