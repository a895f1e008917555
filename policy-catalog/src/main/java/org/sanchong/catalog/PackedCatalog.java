package org.sanchong.catalog;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.sanchong.domain.policy.PolicyCatalog;

/**
 * A catalog as it is kept beside what it settled: as it is {@linkplain CompiledCatalog compiled}, compressed. What is
 * unpacked has the content hash that it names, reckoned anew, or is refused.
 */
final class PackedCatalog {
    /** More bytes than a catalog has, so that what was altered cannot fill the memory. */
    private static final int MOST = 1 << 26;

    private PackedCatalog() {}

    static byte[] pack(LoadedCatalog catalog) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(CompiledCatalog.toBytes(catalog));
        } catch (IOException impossible) {
            throw new UncheckedIOException("nothing is written but memory", impossible);
        }
        return packed.toByteArray();
    }

    static Either<PackingFault, PolicyCatalog> unpack(byte[] packed) {
        byte[] compiled;
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            compiled = in.readNBytes(MOST);
        } catch (IOException damaged) {
            return Either.left(new PackingFault.Altered());
        }
        if (CompiledCatalog.isOfOtherForm(compiled)) {
            return Either.left(new PackingFault.OtherForm());
        }
        try {
            LoadedCatalog catalog = CompiledCatalog.of(compiled);
            return catalog.contentHash().equals(ContentHash.of(catalog))
                    ? Either.right(catalog)
                    : Either.left(new PackingFault.Altered());
        } catch (IllegalArgumentException damaged) {
            return Either.left(new PackingFault.Altered());
        }
    }
}
