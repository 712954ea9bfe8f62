package org.beffroi.core.document;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.message.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Someone a document goes to, or comes from.
 *
 * @param name a person or a role, such as {@code Directrice de cabinet}; may be empty; ends of lines and signs that turn text
 *     become spaces
 * @param address e-mail address: {@code local@domain} in the dot-atom form (RFC 5322, section 3.4.1), of printable ASCII
 */
public record Correspondent(String name, String address) {

    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern ADDRESS =
            Pattern.compile(ATOM + "(\\." + ATOM + ")*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");

    private static final Pattern NAMED = Pattern.compile("(.*?)\\s*<([^<>]*)>\\s*");

    /** The longest address a mail server takes (RFC 5321, section 4.5.3.1.3, without the angle brackets). */
    private static final int LONGEST = 254;

    /** The longest part before the sign @ (RFC 5321, section 4.5.3.1.1). */
    private static final int LONGEST_LOCAL = 64;

    /** What a header must not hold, or what turns the order of its letters (Unicode Standard Annex 9, UTR 36). */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]+");

    public Correspondent {
        Objects.requireNonNull(name);
        name = UNSEEN.matcher(name).replaceAll(" ").strip();
        if (!isAddress(address)) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, Correspondent.class, "address.none", shown(address));
        }
    }

    /**
     * Somebody as typed: {@code Directrice de cabinet <dircab@ville.exemple>}, or the address alone.
     *
     * @throws Refusal if there is no address in it
     */
    public static Correspondent read(String typed) {
        Matcher named = NAMED.matcher(typed);
        boolean hasName = named.matches();
        return new Correspondent(hasName ? named.group(1).strip() : "", (hasName ? named.group(2) : typed).strip());
    }

    /** As {@link #read} takes it: {@code Name <address>}, or the address alone. */
    public String typed() {
        return name.isEmpty() ? address : name + " <" + address + ">";
    }

    /** True for what can stand as an address; null is none. */
    public static boolean isAddress(@Nullable String text) {
        return text != null
                && text.length() <= LONGEST
                && text.indexOf('@') <= LONGEST_LOCAL
                && ADDRESS.matcher(text).matches();
    }

    /** Somebody’s wrong address as one can print it: what ends a line or turns it is seen as a sign. */
    private static String shown(String address) {
        String text = String.valueOf(address);
        String plain = UNSEEN.matcher(text).replaceAll("\uFFFD");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
