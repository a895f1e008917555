package org.sanchong.adapter.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Stores texts about people as they are: who can read the store can read them. */
final class PlainPersonalText implements PersonalText {
    @Override
    public byte[] protect(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String reveal(byte[] stored) {
        return new String(stored, StandardCharsets.UTF_8);
    }

    @Override
    public byte[] searchKey(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
