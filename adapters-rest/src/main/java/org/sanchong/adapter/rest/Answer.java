package org.sanchong.adapter.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/** A CSV as the response: that it is one is said with its first byte, for until then it may become a problem. */
final class Answer extends OutputStream {
    private final HttpServletResponse response;

    Answer(HttpServletResponse response) {
        this.response = response;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.getOutputStream().write(bytes, from, length);
    }
}
