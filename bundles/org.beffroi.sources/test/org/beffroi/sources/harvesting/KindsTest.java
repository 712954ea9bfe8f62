package org.beffroi.sources.harvesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.SourceForm.Item;
import org.beffroi.dossier.harvest.Harvest.Kind;
import org.beffroi.dossier.harvest.HarvestService;
import org.beffroi.sources.bluesky.BlueskySource;
import org.beffroi.sources.bluesky.JetstreamSource;
import org.beffroi.sources.feed.FeedSource;
import org.beffroi.sources.mastodon.MastodonSource;
import org.beffroi.sources.page.PageSource;
import org.beffroi.sources.web.TestWeb;
import org.beffroi.sources.youtube.YoutubeSource;
import org.junit.jupiter.api.Test;

/** The kinds of sources that read the web, as the command line and the workbench list them by what they declare. */
class KindsTest {

    private static List<Kind> kinds() {
        List<Source<?>> sources = List.of(
                new FeedSource(TestWeb.quick()),
                new PageSource(TestWeb.quick()),
                new MastodonSource(TestWeb.quick()),
                new BlueskySource(TestWeb.quick()),
                new JetstreamSource(TestWeb.live(), TestWeb.quick()),
                new YoutubeSource(TestWeb.quick()));
        return HarvestService.silent(sources, Optional.empty(), Clock.systemUTC())
                .kinds();
    }

    private static Kind kind(String id) {
        return kinds().stream().filter(kind -> kind.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void eachIsKnownByItsId() {
        assertThat(kinds())
                .extracting(Kind::id)
                .containsExactly("bluesky", "feed", "jetstream", "mastodon", "page", "youtube");
    }

    @Test
    void eachAndAllThatItAsksForIsSaidInBothLanguagesAndNoTwoAlike() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            List<String> labels = new ArrayList<>();
            for (Kind kind : kinds()) {
                labels.add(kind.label(locale));
                List<String> said = kind.form().items().stream()
                        .map(item -> kind.label(item, locale))
                        .toList();
                assertThat(said).as(kind.id()).doesNotHaveDuplicates().noneMatch(String::isBlank);
            }
            assertThat(labels).doesNotHaveDuplicates().noneMatch(String::isBlank);
        }
    }

    @Test
    void aPageNeedsItsAddressAlone() {
        assertThat(kind("page").form().items())
                .filteredOn(Item::required)
                .extracting(Item::name)
                .containsExactly("url");
    }

    @Test
    void commentsNeedAKeyThatIsASecret() {
        assertThat(kind("youtube").form().items())
                .filteredOn(Item::required)
                .extracting(Item::name, Item::secret)
                .containsExactly(tuple("key", true));
    }

    @Test
    void whatIsListenedForIsWrittenALineEach() {
        assertThat(kind("jetstream").form().items())
                .filteredOn(Item::several)
                .extracting(Item::name)
                .containsExactly("words", "accounts");
    }
}
