package org.sanchong.app.files;

import io.airlift.compress.Compressor;
import io.airlift.compress.Decompressor;
import io.airlift.compress.lz4.Lz4Decompressor;
import io.airlift.compress.snappy.SnappyCompressor;
import io.airlift.compress.snappy.SnappyDecompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.sanchong.application.port.out.UnusableFileException;

/**
 * How pages of Parquet files are compressed, in Java alone: Snappy, Zstandard, raw LZ4, gzip, or not at all. Written is
 * Snappy, which every reader knows.
 */
final class ParquetCodecs implements CompressionCodecFactory {
    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        if (codec != CompressionCodecName.SNAPPY) {
            throw new IllegalArgumentException("nothing is written compressed by " + codec);
        }
        return new Compressing(new SnappyCompressor());
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        return switch (codec) {
            case UNCOMPRESSED -> new Decompressing(ParquetCodecs::copy);
            case SNAPPY -> new Decompressing(of(new SnappyDecompressor()));
            case ZSTD -> new Decompressing(of(new ZstdDecompressor()));
            case LZ4_RAW -> new Decompressing(of(new Lz4Decompressor()));
            case GZIP -> new Decompressing(ParquetCodecs::unzip);
            default ->
                throw new UnusableFileException("a Parquet file compressed by " + codec + " is not read here. Write it"
                        + " with snappy, zstd, gzip or lz4_raw / 请改用 snappy、zstd、gzip 或 lz4_raw 压缩");
        };
    }

    @Override
    public void release() {
        // Nothing is held.
    }

    /** Fills the room with what the bytes were before. */
    private interface Unpacking {
        int unpack(byte[] packed, byte[] room) throws IOException;
    }

    private static Unpacking of(Decompressor decompressor) {
        return (packed, room) -> decompressor.decompress(packed, 0, packed.length, room, 0, room.length);
    }

    private static int copy(byte[] packed, byte[] room) {
        System.arraycopy(packed, 0, room, 0, Math.min(packed.length, room.length));
        return packed.length;
    }

    private static int unzip(byte[] packed, byte[] room) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readNBytes(room, 0, room.length);
        }
    }

    private static final class Compressing implements BytesInputCompressor {
        private final Compressor compressor;

        private Compressing(Compressor compressor) {
            this.compressor = compressor;
        }

        @Override
        public BytesInput compress(BytesInput bytes) throws IOException {
            byte[] plain = bytes.toInputStream().readAllBytes();
            byte[] room = new byte[compressor.maxCompressedLength(plain.length)];
            int length = compressor.compress(plain, 0, plain.length, room, 0, room.length);
            return BytesInput.from(room, 0, length);
        }

        @Override
        public CompressionCodecName getCodecName() {
            return CompressionCodecName.SNAPPY;
        }

        @Override
        public void release() {
            // Nothing is held.
        }
    }

    private static final class Decompressing implements BytesInputDecompressor {
        private final Unpacking unpacking;

        private Decompressing(Unpacking unpacking) {
            this.unpacking = unpacking;
        }

        @Override
        public BytesInput decompress(BytesInput bytes, int length) throws IOException {
            return BytesInput.from(unpacked(bytes.toInputStream().readAllBytes(), length));
        }

        @Override
        public void decompress(ByteBuffer input, int packedLength, ByteBuffer output, int length) throws IOException {
            byte[] packed = new byte[packedLength];
            input.get(packed);
            output.put(unpacked(packed, length));
        }

        private byte[] unpacked(byte[] packed, int length) throws IOException {
            byte[] room = new byte[length];
            int got = unpacking.unpack(packed, room);
            if (got != length) {
                throw new IOException("a page has " + got + " bytes, and says that it has " + length);
            }
            return room;
        }

        @Override
        public void release() {
            // Nothing is held.
        }
    }
}
