package org.sanchong.adapter.jdbc;

import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * One hash over many, from which any of them can be proved with few others (默克尔树). Built as RFC 6962, 2.1 has it:
 * leaves and nodes are hashed under different first bytes, and an odd node is carried up, never doubled. However many leaves
 * are added, it holds no more than one node of each height.
 */
final class MerkleTree {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final CipherSuite suite;
    private final Deque<Node> nodes = new ArrayDeque<>();
    private final List<byte[]> path = new ArrayList<>();
    private long leaves;
    private long proved = -1;

    MerkleTree(CipherSuite suite) {
        this.suite = suite;
    }

    /** The root of a whole tree of some height. */
    private static final class Node {
        private final int height;
        private final byte[] hash;
        private final boolean isAboveProved;

        Node(int height, byte[] hash, boolean isAboveProved) {
            this.height = height;
            this.hash = hash;
            this.isAboveProved = isAboveProved;
        }
    }

    /**
     * Adds a leaf after all others.
     *
     * @param isProved whether this is the one for which {@link #path} is wanted
     */
    void add(byte[] content, boolean isProved) {
        if (isProved) {
            proved = leaves;
        }
        leaves++;
        Node node = new Node(0, leaf(suite, content), isProved);
        while (!nodes.isEmpty() && nodes.element().height == node.height) {
            node = above(nodes.remove(), node, path);
        }
        nodes.push(node);
    }

    /** Returns how many leaves there are. */
    long leaves() {
        return leaves;
    }

    /** Returns the place of the leaf that is to be proved, from 0; -1 where there is none. */
    long proved() {
        return proved;
    }

    /** Returns the root over the leaves in their order; over none the hash of nothing. */
    byte[] root() {
        return nodes.isEmpty()
                ? suite.digest().digest()
                : top(new ArrayList<>()).hash.clone();
    }

    /** Returns the hashes with which {@link #isProved} leads from the leaf that is to be proved to the root. */
    List<byte[]> path() {
        List<byte[]> whole = new ArrayList<>(path);
        if (!nodes.isEmpty()) {
            top(whole);
        }
        return whole;
    }

    private Node top(List<byte[]> whole) {
        Iterator<Node> up = nodes.iterator();
        Node top = up.next();
        while (up.hasNext()) {
            top = above(up.next(), top, whole);
        }
        return top;
    }

    private Node above(Node left, Node right, List<byte[]> beside) {
        if (left.isAboveProved) {
            beside.add(right.hash);
        } else if (right.isAboveProved) {
            beside.add(left.hash);
        }
        return new Node(left.height + 1, node(suite, left.hash, right.hash), left.isAboveProved || right.isAboveProved);
    }

    /** Returns whether the leaf stands at the place among so many leaves beneath the root. */
    static boolean isProved(CipherSuite suite, byte[] leaf, Way way) {
        byte[] hash = leaf(suite, leaf);
        long at = way.place();
        long last = way.leaves() - 1;
        int used = 0;
        while (last > 0) {
            boolean isAlone = at == last && at % 2 == 0;
            if (!isAlone) {
                if (used == way.path().size()) {
                    return false;
                }
                byte[] beside = way.path().get(used);
                used++;
                hash = at % 2 == 0 ? node(suite, hash, beside) : node(suite, beside, hash);
            }
            at /= 2;
            last /= 2;
        }
        return used == way.path().size() && MessageDigest.isEqual(hash, way.root());
    }

    private static byte[] leaf(CipherSuite suite, byte[] content) {
        MessageDigest digest = suite.digest();
        digest.update(LEAF);
        return digest.digest(content);
    }

    private static byte[] node(CipherSuite suite, byte[] left, byte[] right) {
        MessageDigest digest = suite.digest();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** The way from a leaf to a root. */
    static final class Way {
        private final long place;
        private final long leaves;
        private final List<byte[]> path;
        private final byte[] root;

        /**
         * Describes a way.
         *
         * @param place the place of the leaf, from 0
         * @param leaves how many leaves there are
         * @param path the hashes beside it, from below
         * @param root where it leads
         */
        Way(long place, long leaves, List<byte[]> path, byte[] root) {
            if (place < 0 || place >= leaves) {
                throw new IllegalArgumentException("no place " + place + " among " + leaves);
            }
            this.place = place;
            this.leaves = leaves;
            this.path = List.copyOf(path);
            this.root = root.clone();
        }

        private long place() {
            return place;
        }

        private long leaves() {
            return leaves;
        }

        private List<byte[]> path() {
            return path;
        }

        private byte[] root() {
            return root;
        }
    }
}
