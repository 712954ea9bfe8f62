package org.beffroi.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.result.ShownNames;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.digest.Material;
import org.beffroi.dossier.digest.PrintRights;
import org.beffroi.dossier.digest.WatchFeed;
import org.beffroi.sources.support.MemoryArchive;
import org.beffroi.sources.support.MemoryDossier;
import org.beffroi.sources.value.HtmlText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the feed of a watch says, our own reader reads. */
class WatchFeedTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String HOSTILE = "<script>alert(1)</script> ]]> & « 5 < 6 » \u0001 🎒 &amp;";

    @TempDir
    Path folder;

    private final MemoryArchive archive = new MemoryArchive();

    private void add(String id, String published, FieldValues.Builder values) {
        archive.add(List.of(new Mention(
                new MentionId(id),
                new Origin("essai", new BatchId("b"), NOW),
                values.put(CoreFields.NETWORK, id.substring(0, id.indexOf(':')))
                        .put(CoreFields.PUBLISHED, published == null ? null : Instant.parse(published))
                        .build())));
    }

    private String written(int most) {
        Watch watch = new Watch(
                "Cantine & école <3",
                "",
                Locale.FRENCH,
                Watch.Rhythm.DAY,
                Optional.empty(),
                1,
                List.of(),
                NOW,
                "camille");
        try (Snapshot snapshot = archive.snapshot()) {
            Material material = new Material(
                    snapshot,
                    Fields.core(),
                    new DayResolution(LocalDate.of(2026, 11, 24), PARIS),
                    new ShownNames(name -> name.equals("@mairie") ? name : "auteur-secret", false),
                    new PrintRights(Map.of()),
                    new MemoryDossier(folder).watches(),
                    false,
                    "Beffroi 0.2.0",
                    NOW);
            return new WatchFeed(watch, material).written(most, Cancel.never());
        }
    }

    private Feed read(String xml) {
        return new FeedReader(PARIS, NOW)
                .read(xml.getBytes(StandardCharsets.UTF_8), "application/rss+xml", Optional.empty(), "essai");
    }

    @Test
    void everyItemComesBackAsItWas() {
        add(
                "web:1",
                "2026-11-20T23:30:00Z",
                FieldValues.builder()
                        .put(CoreFields.AUTHOR, "@mairie")
                        .put(CoreFields.TEXT_BODY, HOSTILE)
                        .put(CoreFields.URL, "https://ville.example/a?b=1&c=2"));
        add(
                "web:2",
                "2026-11-24T08:00:00Z",
                FieldValues.builder()
                        .put(CoreFields.TITLE, "Un titre & plus, 5 > 4")
                        .put(CoreFields.TEXT_BODY, "Texte"));
        add("web:3", null, FieldValues.builder().put(CoreFields.TEXT_BODY, "Sans date"));

        Feed feed = read(written(50));

        assertThat(feed.title()).contains("Cantine & école <3");
        assertThat(feed.language()).contains("fr");
        assertThat(feed.unreadableDates()).isEmpty();
        assertThat(feed.entries()).hasSize(3);
        FeedEntry newest = feed.entries().get(0);
        assertThat(newest.published()).contains(Instant.parse("2026-11-24T08:00:00Z"));
        assertThat(HtmlText.of(newest.title().orElseThrow())).isEqualTo("Un titre & plus, 5 > 4");
        FeedEntry hostile = feed.entries().get(1);
        assertThat(hostile.published()).contains(Instant.parse("2026-11-20T23:30:00Z"));
        assertThat(hostile.link()).contains("https://ville.example/a?b=1&c=2");
        assertThat(hostile.authors())
                .extracting(person -> person.name().orElse(""))
                .anyMatch(name -> name.contains("@mairie"));
        assertThat(HtmlText.of(hostile.summary().orElseThrow()))
                .contains("<script>alert(1)</script> ]]> & « 5 < 6 »", "🎒 &amp;");
        assertThat(feed.entries().get(2).published()).isEmpty();
    }

    @Test
    void identitiesStayTheSameAndNameNobody() {
        add(
                "mastodon:@zoe@m.example/7",
                "2026-11-24T08:00:00Z",
                FieldValues.builder()
                        .put(CoreFields.AUTHOR, "@zoe@m.example")
                        .put(CoreFields.AUTHOR_NAME, "Zoé Martin")
                        .put(CoreFields.URL, "https://m.example/@zoe/7")
                        .put(CoreFields.TEXT_BODY, "crèche"));

        String xml = written(50);

        assertThat(xml).contains("auteur-secret").doesNotContain("zoe", "Zoé", "m.example");
        assertThat(read(xml).entries().getFirst().id())
                .isEqualTo(read(written(50)).entries().getFirst().id())
                .hasValueSatisfying(id -> assertThat(id).startsWith("urn:beffroi:"));
    }

    @Test
    void ofPressWithoutAContractATitleALinkAndALine() {
        add(
                "presse:9",
                "2026-11-24T08:00:00Z",
                FieldValues.builder()
                        .put(CoreFields.TYPE, "article")
                        .put(CoreFields.AUTHOR, "Jean Journaliste")
                        .put(CoreFields.OUTLET, "L’Écho")
                        .put(CoreFields.TITLE, "Le titre")
                        .put(CoreFields.URL, "https://journal.example/a1")
                        .put(CoreFields.TEXT_BODY, "Première ligne. ".repeat(30) + "fin de l’article"));

        FeedEntry entry = read(written(50)).entries().getFirst();

        assertThat(entry.title()).contains("Le titre");
        assertThat(entry.link()).contains("https://journal.example/a1");
        assertThat(entry.summary().orElseThrow()).hasSizeLessThan(100).doesNotContain("fin de l’article");
        assertThat(entry.authors().toString()).contains("L’Écho").doesNotContain("Journaliste", "auteur-");
    }

    @Test
    void asManyAsAskedAreInIt() {
        for (int i = 0; i < 5; i++) {
            add(
                    "web:" + i,
                    "2026-11-24T08:00:0" + i + "Z",
                    FieldValues.builder().put(CoreFields.TEXT_BODY, "n" + i));
        }

        assertThat(read(written(2)).entries())
                .extracting(entry -> entry.title().orElse(""))
                .containsExactly("n4", "n3");
    }
}
