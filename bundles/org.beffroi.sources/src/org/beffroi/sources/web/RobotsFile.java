package org.beffroi.sources.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the owner of a site asks of programs that read it by themselves: a {@code robots.txt} (RFC 9309), as far as it speaks
 * to one of them. Immutable.
 *
 * <p>All groups that name the program count as one; where none does, those of {@code *}; where there are none, everything
 * may be read. Of the rules that match a path the longest counts, and of two of one length the one that allows. Reading
 * never fails: what is no line of the format says nothing.
 */
final class RobotsFile {

    /** What a reader must read at least, in bytes (section 2.5); the rest is not read. */
    static final int READ = 500 << 10;

    private static final String FOR_ALL = "*";
    private static final Pattern PRODUCT = Pattern.compile("^[A-Za-z_-]+");
    private static final String UNRESERVED = "-._~";

    private final List<Rule> rules;

    private RobotsFile(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Reads a file.
     *
     * @param product the program's product token, letters, {@code -} and {@code _}, in any case
     */
    static RobotsFile read(byte[] bytes, String product) {
        String text = new String(bytes, 0, Math.min(READ, bytes.length), StandardCharsets.UTF_8);
        Groups groups = new Groups(product.toLowerCase(Locale.ROOT));
        for (String line : text.replaceFirst("^\uFEFF", "").split("\r\n|\r|\n", -1)) {
            groups.take(line);
        }
        return new RobotsFile(groups.named ? groups.ours : groups.everyones);
    }

    /** Whether an address of the site may be read, by its path and query. */
    boolean allows(URI address) {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String whole = plain(address.getRawQuery() == null ? path : path + "?" + address.getRawQuery());
        if (whole.equals("/robots.txt")) {
            return true; // section 2.2.2
        }
        Rule decisive = null;
        for (Rule rule : rules) {
            boolean stronger = decisive == null
                    || rule.path.length() > decisive.path.length()
                    || rule.path.length() == decisive.path.length() && rule.allows;
            if (stronger && rule.matches(whole)) {
                decisive = rule;
            }
        }
        return decisive == null || decisive.allows;
    }

    /** The groups of a file as its lines are taken. */
    private static final class Groups {

        private final String product;
        private final List<Rule> ours = new ArrayList<>();
        private final List<Rule> everyones = new ArrayList<>();
        private boolean named;
        private boolean amongAgents;
        private boolean forUs;
        private boolean forAll;

        Groups(String product) {
            this.product = product;
        }

        void take(String line) {
            int comment = line.indexOf('#');
            String plain = comment < 0 ? line : line.substring(0, comment);
            int colon = plain.indexOf(':');
            if (colon < 0) {
                return;
            }
            String value = plain.substring(colon + 1).strip();
            switch (plain.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
                case "user-agent" -> agent(value);
                case "allow" -> rule(true, value);
                case "disallow" -> rule(false, value);
                default -> {} // a sitemap, a delay: nothing that parts groups
            }
        }

        /** Lines of agents that follow each other share what comes after them. */
        private void agent(String value) {
            if (!amongAgents) {
                forUs = false;
                forAll = false;
            }
            amongAgents = true;
            Matcher m = PRODUCT.matcher(value);
            boolean us = m.find() && m.group().toLowerCase(Locale.ROOT).equals(product);
            forUs |= us;
            named |= us;
            forAll |= value.startsWith(FOR_ALL);
        }

        private void rule(boolean allows, String value) {
            amongAgents = false;
            if (value.isEmpty()) {
                return; // an empty path matches nothing
            }
            Rule rule = Rule.of(allows, value);
            if (forUs) {
                ours.add(rule);
            }
            if (forAll) {
                everyones.add(rule);
            }
        }
    }

    /**
     * A rule.
     *
     * @param path as it was written, in the writing of {@link #plain}; its length says how much it weighs
     * @param pieces what stands between its stars
     * @param toTheEnd whether the path must end where it does
     */
    private record Rule(boolean allows, String path, List<String> pieces, boolean toTheEnd) {

        static Rule of(boolean allows, String written) {
            String path = plain(written);
            boolean toTheEnd = path.endsWith("$");
            String body = toTheEnd ? path.substring(0, path.length() - 1) : path;
            return new Rule(allows, path, List.of(body.split("\\*+", -1)), toTheEnd);
        }

        /** Each piece at the first place after the one before, so that the time grows with the path alone. */
        boolean matches(String whole) {
            if (!whole.startsWith(pieces.getFirst())) {
                return false;
            }
            int at = pieces.getFirst().length();
            for (String piece : pieces.subList(1, pieces.size())) {
                int found = whole.indexOf(piece, at);
                if (found < 0) {
                    return false;
                }
                at = found + piece.length();
            }
            String last = pieces.getLast();
            return !toTheEnd || (pieces.size() == 1 ? at == whole.length() : endsAfter(whole, last, at));
        }

        /** The last piece may stand later than at its first place. */
        private static boolean endsAfter(String whole, String last, int at) {
            return whole.endsWith(last) && whole.length() >= at;
        }
    }

    /**
     * A path in one writing (section 2.2.2): what is no ASCII as octets of UTF-8 with percent signs, unreserved characters
     * without, digits of octets in capitals.
     */
    private static String plain(String path) {
        StringBuilder plain = new StringBuilder(path.length());
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int octet = bytes[i] & 0xFF;
            boolean coded = octet == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2]);
            if (coded) {
                octet = HexFormat.fromHexDigits(digits(bytes, i + 1));
                i += 2;
            }
            if (coded ? isUnreserved(octet) : octet < 0x80) {
                plain.append((char) octet);
            } else {
                plain.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) octet));
            }
        }
        return plain.toString();
    }

    private static String digits(byte[] bytes, int from) {
        return new String(bytes, from, 2, StandardCharsets.US_ASCII);
    }

    private static boolean isHex(byte octet) {
        return HexFormat.isHexDigit(octet);
    }

    private static boolean isUnreserved(int octet) {
        return octet >= 'a' && octet <= 'z'
                || octet >= 'A' && octet <= 'Z'
                || octet >= '0' && octet <= '9'
                || UNRESERVED.indexOf(octet) >= 0;
    }
}
