package org.beffroi.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.beffroi.core.limit.ReadingLimits;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.mapping.Networks;
import org.beffroi.testing.fuzz.FuzzContract;

/** RSS, Atom, RDF and JSON Feed, and the mentions made of them. */
class FeedFuzzTest extends FuzzContract {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final URI ADDRESS = URI.create("https://ville.exemple/fil");

    private final FeedReader reader = new FeedReader(ZoneId.of("Europe/Paris"), NOW);
    private final FeedMentions mentions = new FeedMentions(
            FeedParameters.of(ADDRESS), ADDRESS, new Origin("essai", new BatchId("lot"), NOW), new Networks());

    FeedFuzzTest() {
        super("feed");
    }

    @Override
    protected void read(byte[] input) {
        try {
            Feed feed = reader.read(input, "", Optional.of(ADDRESS), "fil.xml");
            assertThat(feed.entries().size()).isLessThanOrEqualTo(ReadingLimits.FEED_ENTRIES);
            for (FeedEntry entry : feed.entries()) {
                mentions.of(entry, feed)
                        .ifPresent(mention -> assertThat(mention.id().value()).isNotBlank());
            }
        } catch (Refusal refusal) {
            told(refusal.sentence());
        }
    }
}
