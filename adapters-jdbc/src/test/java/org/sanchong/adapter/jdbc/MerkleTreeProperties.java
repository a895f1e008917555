package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("one hash over many (默克尔树)")
class MerkleTreeProperties {
    private static final CipherSuite SUITE = CipherSuite.SHA256_AES;

    private static MerkleTree tree(List<byte[]> leaves, int proved) {
        MerkleTree tree = new MerkleTree(SUITE);
        for (int i = 0; i < leaves.size(); i++) {
            tree.add(leaves.get(i), i == proved);
        }
        return tree;
    }

    private static byte[] root(List<byte[]> leaves) {
        return tree(leaves, -1).root();
    }

    /** The root as RFC 6962, 2.1 defines it. */
    private static byte[] asDefined(List<byte[]> leaves) {
        MessageDigest digest = SUITE.digest();
        if (leaves.isEmpty()) {
            return digest.digest();
        }
        if (leaves.size() == 1) {
            digest.update((byte) 0);
            return digest.digest(leaves.get(0));
        }
        int half = Integer.highestOneBit(leaves.size() - 1);
        byte[] left = asDefined(leaves.subList(0, half));
        byte[] right = asDefined(leaves.subList(half, leaves.size()));
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    @Example
    @Label("the roots of none and of one empty leaf are RFC 6962's")
    void known() {
        assertThat(HexFormat.of().formatHex(root(List.of())))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(HexFormat.of().formatHex(root(List.of(new byte[0]))))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    @Property
    @Label("the root is what the definition gives, however many leaves there are")
    void definition(@ForAll @Size(max = 70) List<@IntRange(max = 1000) Integer> numbers) {
        List<byte[]> leaves = numbers.stream().map(MerkleTreeProperties::leaf).toList();
        assertThat(root(leaves)).isEqualTo(asDefined(leaves));
    }

    @Property
    @Label("every leaf is proved at its place, at no other, and no other leaf at its place")
    void proofs(@ForAll @Size(min = 1, max = 40) List<@IntRange(max = 1000) Integer> numbers, @ForAll int chosen) {
        List<byte[]> leaves = numbers.stream().map(MerkleTreeProperties::leaf).toList();
        int place = Math.floorMod(chosen, leaves.size());
        MerkleTree tree = tree(leaves, place);
        byte[] root = tree.root();
        List<byte[]> path = tree.path();
        assertThat(tree.proved()).isEqualTo(place);
        MerkleTree.Way way = new MerkleTree.Way(place, leaves.size(), path, root);
        assertThat(MerkleTree.isProved(SUITE, leaves.get(place), way)).isTrue();
        assertThat(MerkleTree.isProved(SUITE, leaf(1001), way)).isFalse();
        for (int other = 0; other < leaves.size(); other++) {
            if (!numbers.get(other).equals(numbers.get(place))) {
                assertThat(MerkleTree.isProved(SUITE, leaves.get(other), way)).isFalse();
                List<byte[]> itsPath = tree(leaves, other).path();
                MerkleTree.Way there = new MerkleTree.Way(other, leaves.size(), itsPath, root);
                assertThat(MerkleTree.isProved(SUITE, leaves.get(place), there)).isFalse();
            }
        }
        List<byte[]> longer = new ArrayList<>(path);
        longer.add(root);
        assertThat(MerkleTree.isProved(
                        SUITE, leaves.get(place), new MerkleTree.Way(place, leaves.size(), longer, root)))
                .isFalse();
    }

    @Property
    @Label("the root tells any change, any exchange, and a leaf more or less")
    void roots(
            @ForAll @Size(min = 2, max = 40) List<@IntRange(max = 1000) Integer> numbers,
            @ForAll @IntRange(max = 39) int at) {
        List<byte[]> leaves = numbers.stream().map(MerkleTreeProperties::leaf).toList();
        byte[] root = root(leaves);
        List<byte[]> changed = new ArrayList<>(leaves);
        changed.set(at % leaves.size(), leaf(1001));
        assertThat(root(changed)).isNotEqualTo(root);
        assertThat(root(leaves.subList(1, leaves.size()))).isNotEqualTo(root);
        List<byte[]> doubled = new ArrayList<>(leaves);
        doubled.add(leaves.get(leaves.size() - 1));
        assertThat(root(doubled)).isNotEqualTo(root);
        if (!numbers.get(0).equals(numbers.get(1))) {
            List<byte[]> exchanged = new ArrayList<>(leaves);
            exchanged.set(0, leaves.get(1));
            exchanged.set(1, leaves.get(0));
            assertThat(root(exchanged)).isNotEqualTo(root);
        }
    }

    private static byte[] leaf(int number) {
        return new CanonicalBytes("leaf").number(number).toBytes();
    }
}
