package org.beffroi.core.document;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Someone a document goes to, or comes from.
 *
 * @param name a person or a role, such as {@code Directrice de cabinet}; may be empty
 * @param address e-mail address: {@code local@domain} in the dot-atom form (RFC 5322, section 3.4.1), of printable ASCII
 */
public record Correspondent(String name, String address) {

    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern ADDRESS =
            Pattern.compile(ATOM + "(\\." + ATOM + ")*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");

    /** The longest address a mail server takes (RFC 5321, section 4.5.3.1.3, without the angle brackets). */
    private static final int LONGEST = 254;

    public Correspondent {
        Objects.requireNonNull(name);
        name = name.replaceAll("\\p{Cntrl}+", " ").strip();
        if (!isAddress(address)) {
            throw new IllegalArgumentException("No e-mail address: " + address);
        }
    }

    /** True for what can stand as an address. */
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }
}
