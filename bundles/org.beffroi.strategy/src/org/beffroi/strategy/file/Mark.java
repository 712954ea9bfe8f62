package org.beffroi.strategy.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells one content of a file from another: its SHA-256 (FIPS 180-4), in hexadecimal digits. */
public final class Mark {

    private Mark() {}

    /** That of a content. */
    public static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows it", e);
        }
    }
}
