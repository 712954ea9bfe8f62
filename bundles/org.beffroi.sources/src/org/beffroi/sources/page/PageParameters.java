package org.beffroi.sources.page;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * What a source of kind {@code page} needs.
 *
 * @param url address of the page
 * @param selector of CSS, for the parts that are compared; what seems to be the content where it is absent
 * @param words how many words must be new or gone for a change to be told, at least 1; see {@link #fewest()}
 * @param figures whether a change of numbers, dates and hours alone is a change
 * @param outlet name of the site; what the page says of it, else its host, where it is absent
 * @param network network of its mentions, such as {@code press}; found out from the address, else {@code web}
 * @param language language of the page where it does not say it, such as {@code fr}
 */
public record PageParameters(
        URI url,
        Optional<String> selector,
        Optional<Integer> words,
        boolean figures,
        Optional<String> outlet,
        Optional<String> network,
        Optional<String> language) {

    private static final int USUAL_WORDS = 5;

    public PageParameters {
        Objects.requireNonNull(url);
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(network);
        Objects.requireNonNull(language);
        if (words.filter(count -> count < 1).isPresent()) {
            throw Refusal.of(PageParameters.class, "page.words");
        }
        selector.ifPresent(PageParameters::check);
    }

    private static void check(String selector) {
        try {
            QueryParser.parse(selector);
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            throw new Refusal(
                    Refusal.Kind.MALFORMED,
                    Sentence.of(PageParameters.class, "page.selector", selector, String.valueOf(e.getMessage())),
                    e);
        }
    }

    /** How many words must have changed: five unless said otherwise, one where figures count, since a price is one word. */
    int fewest() {
        return words.orElse(figures ? 1 : USUAL_WORDS);
    }
}
