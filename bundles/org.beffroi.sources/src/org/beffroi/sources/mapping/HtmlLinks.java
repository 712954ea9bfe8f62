package org.beffroi.sources.mapping;

import java.util.List;
import org.jsoup.Jsoup;

/** The addresses that a piece of HTML links to, those of hashtags and accounts left out. */
public final class HtmlLinks {

    private HtmlLinks() {}

    /** Each once, in the order of the text; http and https only. */
    public static List<String> of(String html) {
        if (html.indexOf('<') < 0) {
            return List.of();
        }
        return Jsoup.parseBodyFragment(html).select("a[href^=http]:not(.mention):not(.hashtag)").stream()
                .map(link -> link.attr("href"))
                .distinct()
                .toList();
    }
}
