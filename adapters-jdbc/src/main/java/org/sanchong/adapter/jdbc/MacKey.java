package org.sanchong.adapter.jdbc;

import javax.crypto.Mac;

/** A key with which a suite authenticates. For any number of threads, one at a time. */
final class MacKey {
    private final Mac mac;

    /** Takes what authenticates, ready with its key; nothing else may use it. */
    MacKey(Mac mac) {
        this.mac = mac;
    }

    /** Returns the tag of the content. */
    synchronized byte[] tag(byte[] content) {
        return mac.doFinal(content);
    }
}
