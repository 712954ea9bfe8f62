package org.beffroi.core.account;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of a page, parted.
 *
 * @param host in lower case, without {@code www.} and without a port; empty where there is none
 * @param path its parts, decoded, with their capitals, without empty ones
 * @param query what follows the question mark, as it is written; empty where nothing does
 */
record PageAddress(String host, List<String> path, String query) {

    private static final Pattern SCHEME = Pattern.compile("^(?:[a-z][a-z0-9+.-]*:)?//", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENCODED_SIGNS = Pattern.compile("%(?:25)*(?:2F|3F|3D)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HASHBANG = Pattern.compile("^([^/?#]+)(?:/[^#]*)?#(?:!?/(?!/)|(?=@))(.*)$");
    private static final Pattern PARAMETERS = Pattern.compile("[?&]");

    private static final Pattern BYTES = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
    private static final Set<String> OFFICES = Set.of(
            "help",
            "support",
            "about",
            "developer",
            "developers",
            "blog",
            "careers",
            "newsroom",
            "ads",
            "privacy",
            "legal",
            "transparency",
            "partner",
            "partners",
            "investor",
            "status");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** One, with or without its scheme. A fragment is left out, but where it is the path ({@code twitter.com/#!/ville}). */
    static PageAddress of(String written) {
        String rest = SCHEME.matcher(written.strip()).replaceFirst("");
        int mark = rest.indexOf('?');
        if (mark < 0 && ENCODED_SIGNS.matcher(rest).find()) {
            rest = decode(decode(rest));
        }
        rest = HASHBANG.matcher(rest).replaceFirst("$1/$2");
        rest = before(rest, rest.indexOf('#'));
        int end = first(rest, "/?&");
        String query = "";
        String path = end < 0 ? "" : rest.substring(end);
        int question = first(path, "?&");
        if (question >= 0) {
            query = path.substring(question + 1);
            path = path.substring(0, question);
        }
        return new PageAddress(host(before(rest, end)), parts(path), query);
    }

    private static String host(String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        host = before(host, host.indexOf(':'));
        host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static List<String> parts(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/")) {
            String decoded = TidyText.letters(decode(part)).strip();
            if (!decoded.isEmpty()) {
                parts.add(decoded);
            }
        }
        return List.copyOf(parts);
    }

    private static int first(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static String before(String text, int end) {
        return end < 0 ? text : text.substring(0, end);
    }

    /** A part of the path with its capitals; empty where it is shorter. */
    String written(int index) {
        return index < path.size() ? path.get(index) : "";
    }

    /** A part of the path in lower case; empty where it is shorter. */
    String part(int index) {
        return written(index).toLowerCase(Locale.ROOT);
    }

    /** Whether the path has that part. */
    boolean has(int index) {
        return index < path.size();
    }

    /** The last part of the path, in lower case; empty where there is none. */
    String last() {
        return part(path.size() - 1 < 0 ? 0 : path.size() - 1);
    }

    /** The same page with so many parts of its path left out at the beginning. */
    PageAddress after(int parts) {
        return new PageAddress(host, path.subList(Math.min(parts, path.size()), path.size()), query);
    }

    /** Whether the host is where a network explains or sells itself, such as {@code help.instagram.com}. */
    boolean isOffice() {
        return OFFICES.contains(before(host, host.indexOf('.')));
    }

    /** Whether the host is that domain or lies below it. */
    boolean isOn(String domain) {
        return host.equals(domain) || host.endsWith("." + domain);
    }

    /** A parameter of the query, decoded; empty where it is absent or blank. */
    Optional<String> parameter(String name) {
        for (String one : PARAMETERS.split(query)) {
            String pair = one.startsWith("amp;") ? one.substring(4) : one;
            if (pair.regionMatches(true, 0, name + "=", 0, name.length() + 1)) {
                String value = decode(pair.substring(name.length() + 1)).strip();
                if (!value.isEmpty()) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    /** A parameter that is a number: its digits. */
    Optional<String> number(String name) {
        return parameter(name).map(value -> value.replaceFirst("\\D.*", "")).filter(digits -> !digits.isEmpty());
    }

    /**
     * A text without the percent encoding of addresses (RFC 3986, section 2.1, 2005), read leniently: bytes that are no UTF-8
     * are windows-1252, and control signs stay as they are written.
     */
    static String decode(String text) {
        return text.indexOf('%') < 0 ? text : BYTES.matcher(text).replaceAll(PageAddress::decoded);
    }

    private static String decoded(MatchResult found) {
        byte[] bytes = HexFormat.of().parseHex(found.group().replace("%", ""));
        String read;
        try {
            read = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            read = new String(bytes, WESTERN);
        }
        boolean control = read.chars().anyMatch(Character::isISOControl);
        return Matcher.quoteReplacement(control ? found.group() : read);
    }
}
