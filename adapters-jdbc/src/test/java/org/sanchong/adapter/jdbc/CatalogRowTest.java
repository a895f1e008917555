package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.application.port.out.CatalogVersions.Packed;

class CatalogRowTest {
    private static final StoreKeys KEYS = StoreKeys.create(CipherSuite.SHA256_AES);

    @Test
    @DisplayName(
            "a catalog of another history of the same books does not fit into this one: its tag is over the one before")
    void chained() {
        CatalogRow row = new CatalogRow(2, Care.NOW, new Packed("ab".repeat(32), "program", "AAAA"));
        byte[] tag = row.tag(KEYS, new byte[] {1});
        assertThat(row.tag(KEYS, new byte[] {1})).isEqualTo(tag);
        assertThat(row.tag(KEYS, new byte[] {2})).isNotEqualTo(tag);
        assertThat(row.tag(KEYS, new byte[] {})).isNotEqualTo(tag);
        assertThat(row.tag(StoreKeys.create(CipherSuite.SHA256_AES), new byte[] {1}))
                .isNotEqualTo(tag);
    }
}
