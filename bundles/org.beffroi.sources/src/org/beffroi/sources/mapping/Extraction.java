package org.beffroi.sources.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text says of itself: its hashtags, the accounts it names, the addresses it gives. */
final class Extraction {

    private static final Pattern HASHTAG =
            Pattern.compile("(?<![\\p{L}\\p{N}_&/])[#＃]([\\p{L}\\p{N}\\p{M}_]*[\\p{L}][\\p{L}\\p{N}\\p{M}_]*)");
    private static final Pattern ACCOUNT = Pattern.compile(
            "(?<![\\p{L}\\p{N}_./@])[@＠]([A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?(?:@[A-Za-z0-9.-]+\\.[A-Za-z]{2,})?)");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"«»“”]+", Pattern.CASE_INSENSITIVE);
    private static final String CLOSING = ".,;:!?…)]}'’”»";

    private Extraction() {}

    /** Without the sign, in lower case since networks do not tell them apart; each once. */
    static List<String> hashtags(String text) {
        List<String> found = new ArrayList<>();
        if (text.indexOf('#') >= 0 || text.indexOf('＃') >= 0) {
            Matcher m = HASHTAG.matcher(withoutLinks(text));
            while (m.find()) {
                found.add(m.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return found.stream().distinct().toList();
    }

    /** Without the sign, as first written; each once, whatever its case. */
    static List<String> accounts(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        if (text.indexOf('@') >= 0 || text.indexOf('＠') >= 0) {
            Matcher m = ACCOUNT.matcher(withoutLinks(text));
            while (m.find()) {
                found.putIfAbsent(m.group(1).toLowerCase(Locale.ROOT), m.group(1));
            }
        }
        return List.copyOf(found.values());
    }

    /** Whole addresses; one that was cut short with an ellipsis is none. */
    static List<String> links(String text) {
        List<String> found = new ArrayList<>();
        if (text.contains("://")) {
            Matcher m = LINK.matcher(text);
            while (m.find()) {
                String link = m.group();
                boolean cut = link.endsWith("…") || link.endsWith("...");
                link = trimmed(link);
                if (!cut
                        && Addresses.host(link)
                                .filter(host -> host.indexOf('.') > 0)
                                .isPresent()) {
                    found.add(link);
                }
            }
        }
        return found.stream().distinct().toList();
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

    private static String withoutLinks(String text) {
        return text.contains("://") ? LINK.matcher(text).replaceAll(" ") : text;
    }
}
