package org.beffroi.strategy.document;

import java.util.zip.CRC32;
import org.beffroi.strategy.model.Element;

/** Anchors of blocks, made of the keys of elements: the same each time a document is made. */
public final class Anchors {

    private static final int LONGEST = 40;

    private Anchors() {}

    /** The anchor of something that is said of an element. */
    public static String of(Element element, String what) {
        return plain(String.valueOf(element.getKey()) + "_" + what);
    }

    /** The anchor of something that is said of the whole. */
    public static String of(String what) {
        return plain("s_" + what);
    }

    /** Letters, digits and {@code _}; what is too long ends with a sum of the whole. */
    private static String plain(String text) {
        String plain = text.replaceAll("[^A-Za-z0-9_]", "_");
        String named = Character.isLetter(plain.charAt(0)) ? plain : "x" + plain;
        boolean same = named.equals(text) && named.length() <= LONGEST;
        if (same) {
            return named;
        }
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        String ending = "_" + Long.toHexString(sum.getValue());
        return named.substring(0, Math.min(named.length(), LONGEST - ending.length())) + ending;
    }
}
