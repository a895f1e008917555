package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What no single row that is altered shows: a list of another history of the same books does not fit into this one. */
class DeliveryRowTest {
    private static final StoreKeys KEYS = StoreKeys.create(CipherSuite.SHA256_AES);
    private static final DeliveryRow ROW = new DeliveryRow(2, Care.NOW, Lists.logged(Lists.list("2022-01-01")));

    private static byte[] tag(byte[] before, DeliveryRow.Learnt... learnt) {
        return ROW.tag(KEYS, before, List.of(learnt));
    }

    @Test
    @DisplayName("the tag of a list is over the tag of the list before, and over each certification in its place")
    void chained() {
        byte[] tag = tag(new byte[] {1}, new DeliveryRow.Learnt(1, "aa", "bb"));
        assertThat(tag(new byte[] {1}, new DeliveryRow.Learnt(1, "aa", "bb"))).isEqualTo(tag);
        assertThat(tag(new byte[] {2}, new DeliveryRow.Learnt(1, "aa", "bb"))).isNotEqualTo(tag);
        assertThat(tag(new byte[] {}, new DeliveryRow.Learnt(1, "aa", "bb"))).isNotEqualTo(tag);
        assertThat(tag(new byte[] {1}, new DeliveryRow.Learnt(2, "aa", "bb"))).isNotEqualTo(tag);
        assertThat(tag(new byte[] {1}, new DeliveryRow.Learnt(1, "cc", "bb"))).isNotEqualTo(tag);
        assertThat(tag(new byte[] {1}, new DeliveryRow.Learnt(1, "aa", "cc"))).isNotEqualTo(tag);
        assertThat(tag(new byte[] {1})).isNotEqualTo(tag);
    }
}
