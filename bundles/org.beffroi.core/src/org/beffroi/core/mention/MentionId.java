package org.beffroi.core.mention;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;

/**
 * The identity of a mention, stable across imports: {@code network:nativeId}, or a hash where there is no native id.
 *
 * @param value the whole identity, never blank
 */
public record MentionId(String value) implements Comparable<MentionId> {

    private static final int LONGEST_SHOWN = 80;

    public MentionId {
        Objects.requireNonNull(value);
        if (value.isBlank()) {
            throw new IllegalArgumentException("An identity is never blank");
        }
    }

    /** The identity given by a network. */
    public static MentionId of(String network, String nativeId) {
        return new MentionId(network + ":" + nativeId);
    }

    /** The identity of a mention that has an address and no native id. */
    public static MentionId ofUrl(String url) {
        return new MentionId("url:" + digest(url));
    }

    /** The identity of a mention that has neither: from its content, author and time as written. */
    public static MentionId ofContent(String text, String author, String published) {
        return new MentionId("text:" + digest(text + "\u0000" + author + "\u0000" + published));
    }

    /** The identity of a mention typed by hand. */
    public static MentionId typed() {
        return new MentionId("typed:" + UUID.randomUUID());
    }

    /** 128 bits of SHA-256 in hexadecimal: no collision is to be expected among 10¹⁵ mentions. */
    private static String digest(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * A stable key that orders mentions of the same instant, in every archive alike: 64-bit FNV-1a of the UTF-16 units
     * (Fowler, Noll, Vo, 1991), then the finalizer of MurmurHash3 (Appleby, 2011) to spread it.
     */
    public long orderKey() {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }

    /** The beginning of the identity, for a person: at most 80 UTF-16 units. */
    public String shown() {
        return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…";
    }

    @Override
    public int compareTo(MentionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
