package org.beffroi.core.text;

import java.util.HashSet;
import java.util.Set;

/**
 * Web addresses (with a scheme, with {@code www.}, or bare: {@code exemple.fr/page}), e-mail addresses and @names, as
 * spans of a text.
 */
final class Addresses {
    /** The domains that bare addresses end in: read once for all texts. */
    static final class Domains {
        private final Set<String> certain;
        private final Set<String> withPath;

        Domains() {
            Lexicon lexicon = Lexicon.read("domains.txt");
            certain = Set.copyOf(lexicon.words("certain"));
            Set<String> all = new HashSet<>(certain);
            all.addAll(lexicon.words("with a path"));
            withPath = Set.copyOf(all);
        }
    }

    /** The longest host or local part that is looked at, so that hostile input costs no more than its length. */
    private static final int LONGEST_HOST = 255;

    private static final String[] SCHEMES = {"https://", "http://", "ftp://", "mailto:"};

    private final String text;
    private final Domains domains;

    /** No bare address begins between the offset last looked at and this one. */
    private int examined;

    private int chunkEnd;
    private boolean chunkHasAddress;

    Addresses(String text, Domains domains) {
        this.text = text;
        this.domains = domains;
    }

    /** The offset after the address that begins at the offset of a letter or digit, or {@code at} when none does. */
    int end(int at) {
        if (at >= chunkEnd) {
            readChunk(at);
        }
        if (!chunkHasAddress) {
            return at;
        }
        for (String scheme : SCHEMES) {
            int after = at + scheme.length();
            if (text.regionMatches(true, at, scheme, 0, scheme.length()) && isAddressCharacter(after)) {
                return path(after, at);
            }
        }
        if (at < examined) {
            return at;
        }
        int hostEnd = hostEnd(at);
        if (hostEnd > at && hostEnd < text.length() && text.charAt(hostEnd) == '@') {
            int domainEnd = trimmed(hostEnd + 1, hostEnd(hostEnd + 1));
            if (isDomain(hostEnd + 1, domainEnd, domains.withPath)) {
                return domainEnd;
            }
        }
        int end = bare(at, trimmed(at, hostEnd));
        if (end == at) {
            examined = hostEnd;
        }
        return end;
    }

    /** The offset after the @name whose {@code @} is at the offset, or {@code at} when nothing nameable follows. */
    int handleEnd(int at) {
        int end = name(at + 1);
        if (end == at + 1) {
            return at;
        }
        if (end + 1 < text.length() && text.charAt(end) == '@') {
            int host = trimmed(end + 1, hostEnd(end + 1));
            if (isDomain(end + 1, host, domains.withPath)) {
                return host;
            }
        }
        int host = trimmed(at + 1, hostEnd(at + 1));
        if (host > end && isDomain(at + 1, host, domains.withPath)) {
            return host;
        }
        while (isDotWithin(end)) {
            end = name(end + 1);
        }
        return end;
    }

    /** The dot of {@code @ville.nantes}; a capital after it begins a sentence whose space was forgotten. */
    private boolean isDotWithin(int at) {
        return at + 1 < text.length()
                && text.charAt(at) == '.'
                && name(at + 1) > at + 1
                && !Character.isUpperCase(text.codePointAt(at + 1));
    }

    /** The address in lower case, without scheme, {@code www.} and last slash: one form for one page. */
    static String form(String address) {
        String form = Folding.fold(address);
        for (String scheme : SCHEMES) {
            if (form.startsWith(scheme)) {
                form = form.substring(scheme.length());
                break;
            }
        }
        if (form.startsWith("www.") && form.length() > 4) {
            form = form.substring(4);
        }
        return form.length() > 1 && form.endsWith("/") ? form.substring(0, form.length() - 1) : form;
    }

    /** Notes once, for a whole run without spaces, whether any address can be in it: most runs are words. */
    private void readChunk(int at) {
        boolean found = false;
        int i = at;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 0x80 && Characters.isSpace(c)) {
                break;
            }
            found |= c == '@' || c == ':' || c == '.' && i + 1 < text.length() && text.charAt(i + 1) > ' ';
            i++;
        }
        chunkEnd = i + 1;
        chunkHasAddress = found;
    }

    private int bare(int at, int hostEnd) {
        boolean www = text.regionMatches(true, at, "www.", 0, 4);
        int after = port(hostEnd);
        boolean path = after < text.length() && text.charAt(after) == '/';
        Set<String> allowed = path ? domains.withPath : domains.certain;
        if (www ? hostEnd <= at + 4 : !isDomain(at, hostEnd, allowed)) {
            return at;
        }
        boolean more = after < text.length() && (path || text.charAt(after) == '?' || text.charAt(after) == '#');
        return more ? path(after, at) : after;
    }

    private int port(int hostEnd) {
        int i = hostEnd;
        if (i + 1 < text.length() && text.charAt(i) == ':' && Characters.isAsciiDigit(text.charAt(i + 1))) {
            i++;
            while (i < text.length() && Characters.isAsciiDigit(text.charAt(i))) {
                i++;
            }
        }
        return i;
    }

    /** The end of an address whose scheme or host is read, without the punctuation of the sentence around it. */
    private int path(int from, int start) {
        int end = from;
        while (end < text.length() && isAddressCharacter(end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        int open = 0;
        for (int i = start; i < end; i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        while (end > from) {
            char last = text.charAt(end - 1);
            if (last == ')' && open >= 0 || ".,;:!?…'’)]}*_~|\u2013\u2014".indexOf(last) < 0) {
                break;
            }
            open += last == ')' ? 1 : 0;
            end--;
        }
        return end;
    }

    private boolean isAddressCharacter(int at) {
        if (at >= text.length()) {
            return false;
        }
        int point = text.codePointAt(at);
        if (point < 0x80) {
            return point > ' ' && point != 0x7F && "<>\"`{}\\^".indexOf(point) < 0;
        }
        byte c = Characters.classOf(point);
        return c == Characters.LETTER
                || c == Characters.DIGIT
                || c == Characters.MARK
                || c == Characters.LONE_LETTER
                || point == '’'
                || point == '\u2013'
                || point == '\u2014'
                || point == '·';
    }

    private int hostEnd(int at) {
        int i = at;
        int limit = Math.min(text.length(), at + LONGEST_HOST);
        while (i < limit) {
            char c = text.charAt(i);
            boolean belongs = c < 0x80
                    ? Characters.isAlphanumeric(c) || c == '.' || c == '-' || c == '_' || c == '+' || c == '%'
                    : Character.isLetter(c);
            if (!belongs) {
                break;
            }
            i++;
        }
        return i;
    }

    private int trimmed(int from, int end) {
        int i = end;
        while (i > from && !Characters.isAlphanumeric(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private boolean isDomain(int from, int end, Set<String> allowed) {
        int label = from;
        boolean dotted = false;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (i == label || text.charAt(i - 1) == '-') {
                    return false;
                }
                dotted = true;
                label = i + 1;
            } else if (c == '_' || c == '+' || c == '%' || c == '-' && i == label) {
                return false;
            }
        }
        return dotted && end > label && label - from > 1 && allowed.contains(Folding.fold(text.substring(label, end)));
    }

    private int name(int from) {
        int i = from;
        while (i < text.length() && (Characters.isAlphanumeric(text.charAt(i)) || text.charAt(i) == '_')) {
            i++;
        }
        return i;
    }
}
