package org.beffroi.sources.value;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The addresses that a piece of HTML links to, those of hashtags and accounts left out. */
public final class HtmlLinks {

    /** Without one there is no link, and the piece need not be read. */
    private static final Pattern ADDRESS = Pattern.compile("href", Pattern.CASE_INSENSITIVE);

    private HtmlLinks() {}

    /** Each once, in the order of the text; http and https only. */
    public static List<String> of(String html) {
        if (html.indexOf('<') < 0 || !ADDRESS.matcher(html).find()) {
            return List.of();
        }
        return Jsoup.parseBodyFragment(html).select("a[href^=http]:not(.mention):not(.hashtag)").stream()
                .map(link -> link.attr("href"))
                .distinct()
                .toList();
    }
}
