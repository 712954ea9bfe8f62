package org.beffroi.sources.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text says of itself: its hashtags, the accounts it names, the addresses it gives. Signs inside addresses are none. */
public final class Extraction {

    private static final Pattern HASHTAG = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]*\\p{L}[\\p{L}\\p{N}\\p{M}_]*");
    private static final Pattern ACCOUNT =
            Pattern.compile("[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?(?:@[A-Za-z0-9.-]+\\.[A-Za-z]{2,})?");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"«»“”]+", Pattern.CASE_INSENSITIVE);
    private static final String CLOSING = ".,;:!?…)]}'’”»";

    private final String text;
    private final List<int[]> addresses = new ArrayList<>();

    public Extraction(String text) {
        this.text = text;
        for (int sign = text.indexOf("://"); sign >= 0; sign = text.indexOf("://", sign + 3)) {
            Matcher m = LINK.matcher(text).region(Math.max(0, sign - 5), text.length());
            if (m.lookingAt() || m.region(Math.max(0, sign - 4), text.length()).lookingAt()) {
                addresses.add(new int[] {m.start(), m.end()});
                sign = m.end();
            }
        }
    }

    /** Without the sign, in lower case since networks do not tell them apart; each once. */
    public List<String> hashtags() {
        Set<String> found = new LinkedHashSet<>();
        signs('#', HASHTAG, "_&/", tag -> found.add(tag.toLowerCase(Locale.ROOT)));
        signs('＃', HASHTAG, "_&/", tag -> found.add(tag.toLowerCase(Locale.ROOT)));
        return List.copyOf(found);
    }

    /** Without the sign, as first written; each once, whatever its case. */
    public List<String> accounts() {
        Map<String, String> found = new LinkedHashMap<>();
        signs('@', ACCOUNT, "_/@", account -> found.putIfAbsent(account.toLowerCase(Locale.ROOT), account));
        signs('＠', ACCOUNT, "_/@", account -> found.putIfAbsent(account.toLowerCase(Locale.ROOT), account));
        return List.copyOf(found.values());
    }

    /** What follows a sign that no letter, digit or one of the other signs stands before. */
    private void signs(char sign, Pattern follows, String notBefore, Consumer<String> found) {
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            int before = at == 0 ? ' ' : text.codePointBefore(at);
            boolean free = !Character.isLetterOrDigit(before) && notBefore.indexOf(before) < 0 && !insideAddress(at);
            Matcher m = free ? follows.matcher(text).region(at + 1, text.length()) : null;
            if (m != null && m.lookingAt()) {
                found.accept(m.group());
            }
        }
    }

    private boolean insideAddress(int at) {
        for (int[] address : addresses) {
            if (address[0] <= at && at < address[1]) {
                return true;
            }
        }
        return false;
    }

    /** Whole addresses, each once; one that was cut short with an ellipsis is none. */
    public List<String> links() {
        Set<String> found = new LinkedHashSet<>();
        for (int[] address : addresses) {
            String link = text.substring(address[0], address[1]);
            boolean cut = link.endsWith("…") || link.endsWith("...");
            link = trimmed(link);
            if (!cut
                    && Addresses.host(link)
                            .filter(host -> host.indexOf('.') > 0)
                            .isPresent()) {
                found.add(link);
            }
        }
        return List.copyOf(found);
    }

    private static String trimmed(String link) {
        int end = link.length();
        while (end > 0 && CLOSING.indexOf(link.charAt(end - 1)) >= 0) {
            if (link.charAt(end - 1) == ')' && link.lastIndexOf('(', end - 1) >= 0) {
                break; // belongs to the address, as in those of Wikipedia
            }
            end--;
        }
        return link.substring(0, end);
    }
}
