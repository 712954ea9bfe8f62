package org.beffroi.archive.lucene;

import java.util.LinkedHashSet;
import java.util.Set;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.text.Folding;

/** How values are found: which texts bare words look in, and by which parts an address is known. */
final class Searched {

    private Searched() {}

    /** True for the texts that a word without a field's name looks in. */
    static boolean byBareWords(Field field) {
        return field.equals(CoreFields.TITLE) || field.equals(CoreFields.TEXT_BODY);
    }

    /** The term under which a whole value is found. */
    static String keywordTerm(String value) {
        return cut(Folding.fold(value));
    }

    /** Values longer than that are compared by their beginning: no term may exceed 32,766 bytes. */
    static String cut(String value) {
        return value.length() > 1024 ? value.substring(0, 1024) : value;
    }

    /**
     * The terms of an address: every suffix of its host that has a dot, and its whole host with each longer part of its
     * path; no scheme, no {@code www.}, folded.
     */
    static Set<String> linkTerms(String address) {
        String plain = plain(address);
        int slash = indexOfPath(plain);
        String host = plain.substring(0, slash);
        Set<String> terms = new LinkedHashSet<>();
        terms.add(host);
        int dot = host.indexOf('.');
        while (dot >= 0 && host.indexOf('.', dot + 1) >= 0) {
            terms.add(host.substring(dot + 1));
            dot = host.indexOf('.', dot + 1);
        }
        for (int i = slash + 1; i < plain.length(); i++) {
            if ("/?#".indexOf(plain.charAt(i)) >= 0) {
                terms.add(withoutEnd(plain.substring(0, i)));
            }
        }
        terms.add(withoutEnd(plain));
        return terms;
    }

    /** An address as it is compared. */
    static String plain(String address) {
        String plain = Folding.fold(address.strip());
        int scheme = plain.indexOf("://");
        if (scheme >= 0) {
            plain = plain.substring(scheme + 3);
        }
        if (plain.startsWith("www.")) {
            plain = plain.substring(4);
        }
        return withoutEnd(plain);
    }

    private static int indexOfPath(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if ("/?#".indexOf(plain.charAt(i)) >= 0) {
                return i;
            }
        }
        return plain.length();
    }

    private static String withoutEnd(String plain) {
        return cut(plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain);
    }
}
