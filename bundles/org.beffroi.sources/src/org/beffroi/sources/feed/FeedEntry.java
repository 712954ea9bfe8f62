package org.beffroi.sources.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a feed, whatever its format; texts are pieces of HTML as the feed holds them.
 *
 * @param id its {@code guid} or {@code id}
 * @param link the page it stands for
 * @param links all addresses it gives as its own, {@code link} among them
 * @param language tag of its language, where the feed says it of the entry or of itself
 * @param media pictures, sounds and films that go with it
 * @param replyTo identity or address of what it answers (RFC 4685)
 */
record FeedEntry(
        Optional<String> id,
        Optional<String> title,
        Optional<String> link,
        List<String> links,
        Optional<String> summary,
        Optional<String> content,
        List<FeedPerson> authors,
        Optional<Instant> published,
        Optional<Instant> updated,
        List<String> categories,
        List<String> media,
        Optional<String> language,
        Optional<String> replyTo) {

    FeedEntry {
        links = List.copyOf(links);
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        media = List.copyOf(media);
    }
}
