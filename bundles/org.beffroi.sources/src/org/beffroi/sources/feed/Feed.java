package org.beffroi.sources.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.message.Sentence;

/**
 * A feed, whatever its format; texts are pieces of HTML as the feed holds them.
 *
 * @param link the page of the feed's site
 * @param links all addresses it gives as its own, those of the feed itself among them
 * @param next the address of older entries (RFC 5005, JSON Feed)
 * @param unreadableDates as written, each of which left an entry or the feed undated
 * @param settledDates how dates were settled that tell no instant by themselves, for people
 */
record Feed(
        Optional<String> title,
        Optional<String> link,
        List<String> links,
        Optional<String> description,
        Optional<String> language,
        List<FeedPerson> authors,
        Optional<Instant> published,
        Optional<Instant> updated,
        List<String> categories,
        Optional<String> next,
        List<FeedEntry> entries,
        List<String> unreadableDates,
        List<Sentence> settledDates) {

    Feed {
        links = List.copyOf(links);
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        entries = List.copyOf(entries);
        unreadableDates = List.copyOf(unreadableDates);
        settledDates = List.copyOf(settledDates);
    }
}
