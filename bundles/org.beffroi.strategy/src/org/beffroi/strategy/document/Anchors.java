package org.beffroi.strategy.document;

import java.util.zip.CRC32;
import org.beffroi.strategy.model.Element;

/** Anchors of blocks, made of the keys of elements: the same each time a document is made. */
public final class Anchors {

    /** How anchors of what is said of no element begin. */
    static final String OF_THE_WHOLE = "s_";

    private static final int LONGEST = 40;

    private Anchors() {}

    /** The anchor of something that is said of an element. */
    public static String of(Element element, String what) {
        return plain(String.valueOf(element.getKey()) + "_" + what);
    }

    /** How the anchors of all that is said of an element begin, unless its key is so long that they are cut. */
    static String before(Element element) {
        String plain = (element.getKey() + "_").replaceAll("[^A-Za-z0-9_]", "_");
        return Character.isLetter(plain.charAt(0)) ? plain : "x" + plain;
    }

    /** The anchor of something that is said of the whole. */
    public static String of(String what) {
        return plain(OF_THE_WHOLE + what);
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
