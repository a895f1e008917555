package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

@Label("bytes put down one after the other are those that Java's own streams write")
class GrowingBytesProperties {
    @Property
    void asJavaWrites(@ForAll("pieces") List<Object> pieces, @ForAll @IntRange(min = 1, max = 64) int room)
            throws IOException {
        GrowingBytes bytes = new GrowingBytes(room);
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        DataOutputStream java = new DataOutputStream(expected);
        for (Object piece : pieces) {
            if (piece instanceof Short number) {
                bytes.putShort(number);
                java.writeShort(number);
            } else if (piece instanceof Integer number) {
                bytes.putInt(number);
                java.writeInt(number);
            } else if (piece instanceof Long number) {
                bytes.putLong(number);
                java.writeLong(number);
            } else {
                bytes.put((byte[]) piece);
                java.write((byte[]) piece);
            }
        }

        Statistics.label("had to grow")
                .collect(expected.size() > room)
                .coverage(seen -> seen.check(true).percentage(share -> share > 20));
        assertThat(bytes.toBytes()).isEqualTo(expected.toByteArray());
    }

    @Provide
    Arbitrary<List<Object>> pieces() {
        return Arbitraries.<Object>oneOf(
                        Arbitraries.shorts(),
                        Arbitraries.integers(),
                        Arbitraries.longs(),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(200))
                .list()
                .ofMaxSize(40);
    }
}
