package org.sanchong.app.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** GB18030 as UTF-8. Bytes that are no GB18030 become one that is no UTF-8, so that they are refused with their line. */
final class Gb18030Text extends InputStream {
    private static final byte[] BAD = {(byte) 0xFF};

    private final InputStream in;
    private final CharsetDecoder decoder = Charset.forName("GB18030")
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer encoded = ByteBuffer.allocate(1 << 16).flip();
    private final CharBuffer decoded = CharBuffer.allocate(1 << 16);
    private ByteBuffer utf8 = ByteBuffer.allocate(0);
    private boolean ended;

    Gb18030Text(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        while (!utf8.hasRemaining()) {
            if (ended && !encoded.hasRemaining()) {
                return -1;
            }
            decode();
        }
        int some = Math.min(length, utf8.remaining());
        utf8.get(bytes, from, some);
        return some;
    }

    private void decode() throws IOException {
        if (!ended) {
            encoded.compact();
            int room = encoded.remaining();
            int read = in.readNBytes(encoded.array(), encoded.position(), room);
            ended = read < room;
            encoded.position(encoded.position() + read).flip();
        }
        CoderResult result = decoder.decode(encoded, decoded.clear(), ended);
        decoded.flip();
        if (decoded.hasRemaining()) {
            utf8 = StandardCharsets.UTF_8.encode(decoded);
        } else if (result.isError()) {
            encoded.position(encoded.position() + result.length());
            utf8 = ByteBuffer.wrap(BAD);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
