package org.sanchong.adapter.rest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/** Hands a list for the register on as it comes; a workbook is none. */
final class RegisterBody extends AbstractHttpMessageConverter<CsvRequest> {
    static final MediaType CSV = new MediaType("text", "csv");

    RegisterBody() {
        super(CSV);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == CsvRequest.class;
    }

    @Override
    protected CsvRequest readInternal(Class<? extends CsvRequest> type, HttpInputMessage message) throws IOException {
        InputStream in = new BufferedInputStream(message.getBody());
        in.mark(2);
        byte[] head = in.readNBytes(2);
        in.reset();
        if (head.length == 2 && head[0] == 'P' && head[1] == 'K') {
            throw Problem.of(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE.name(),
                            "this is a workbook; a list is sent as CSV / 请将工作簿另存为 CSV 后发送")
                    .refusal();
        }
        return new CsvRequest(in);
    }

    @Override
    protected void writeInternal(CsvRequest list, HttpOutputMessage message) {
        throw new UnsupportedOperationException("lists are read, not written");
    }
}
