package org.beffroi.core.query.match;

import java.util.LinkedHashSet;
import java.util.Set;
import org.beffroi.core.text.Folding;

/**
 * By which writings an address is found: every suffix of its host that has a dot, and its whole host with each part of its
 * path, its query and its fragment.
 *
 * <p>{@code https://www.blog.exemple.fr/a/b?c} is found as {@code blog.exemple.fr}, {@code exemple.fr},
 * {@code blog.exemple.fr/a}, {@code blog.exemple.fr/a/b} and {@code blog.exemple.fr/a/b?c}. Case, accents, the scheme,
 * {@code www.} and a slash at the end do not count.
 */
public final class LinkTerms {

    private static final String SEPARATORS = "/?#";

    private LinkTerms() {}

    /** All writings under which an address is found, plain. */
    public static Set<String> of(String address) {
        String plain = plain(address);
        int path = endOfHost(plain);
        String host = plain.substring(0, path);
        Set<String> terms = new LinkedHashSet<>();
        terms.add(host);
        int dot = host.indexOf('.');
        while (dot >= 0 && host.indexOf('.', dot + 1) >= 0) {
            terms.add(host.substring(dot + 1));
            dot = host.indexOf('.', dot + 1);
        }
        for (int i = path + 1; i < plain.length(); i++) {
            if (SEPARATORS.indexOf(plain.charAt(i)) >= 0) {
                terms.add(withoutSlash(plain.substring(0, i)));
            }
        }
        terms.add(plain);
        return terms;
    }

    /** An address, or a pattern of addresses, as it is compared. */
    public static String plain(String address) {
        String plain = Folding.fold(address.strip());
        int scheme = plain.indexOf("://");
        if (scheme >= 0) {
            plain = plain.substring(scheme + 3);
        }
        return withoutSlash(plain.startsWith("www.") ? plain.substring(4) : plain);
    }

    private static int endOfHost(String plain) {
        int end = 0;
        while (end < plain.length() && SEPARATORS.indexOf(plain.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static String withoutSlash(String plain) {
        return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
