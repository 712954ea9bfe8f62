package org.beffroi.workbench.watch.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.ShownNames;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.core.watch.NegativeShare;
import org.beffroi.dossier.watch.NegativeEpisodes;
import org.beffroi.testing.archive.NaiveArchive;
import org.junit.jupiter.api.Test;

/** When too much of what a watch finds is negative, of what is known. */
class NegativeEpisodesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 31);
    private static final Instant NOON = Instant.parse("2025-03-31T10:00:00Z");
    private static final NegativeShare SHARE = new NegativeShare(40, 24);

    private final List<Mention> mentions = new ArrayList<>();

    private void said(String tone, Instant at) {
        FieldValues.Builder values = FieldValues.builder()
                .put(CoreFields.TEXT_BODY, "cantine")
                .put(CoreFields.AUTHOR, "personne")
                .put(CoreFields.PUBLISHED, at);
        if (!tone.isEmpty()) {
            values.put(CoreFields.TONE, tone);
        }
        mentions.add(new Mention(
                MentionId.of("test", String.valueOf(mentions.size())),
                new Origin("test", new BatchId("test"), at),
                values.build()));
    }

    private void said(int count, String tone, Instant from) {
        for (int i = 0; i < count; i++) {
            said(tone, from.plusSeconds(60L * i));
        }
    }

    private List<Episode> episodes(long floor, boolean all) {
        NaiveArchive archive = new NaiveArchive(Fields.core(), PARIS, TODAY);
        archive.add(mentions);
        Run run = Run.on(
                archive.snapshot(),
                archive.fields(),
                new DayResolution(TODAY, PARIS),
                Locale.FRENCH,
                new ShownNames(author -> author, false),
                Path.of("none"));
        NegativeEpisodes finding = new NegativeEpisodes(SHARE, floor);
        return all ? finding.all(new Query.Everything(), run) : finding.lately(new Query.Everything(), run);
    }

    @Test
    void a_share_is_of_the_mentions_whose_tone_is_known_and_says_how_many_are_not() {
        said(4, "positive", NOON);
        said(1, "neutral", NOON);
        said(10, "", NOON);
        said(3, "unsure", NOON);
        said(5, "negative", NOON.plusSeconds(3600));
        Episode one = episodes(10, false).getFirst();
        assertThat(one.stage()).isEqualTo(Stage.RISING);
        assertThat(one.start()).isEqualTo(NOON.plusSeconds(3600 + 240));
        assertThat(one.end()).isEmpty();
        assertThat(one.mentions()).isEqualTo(5);
        assertThat(one.expected()).isEqualTo(4);
        assertThat(one.probability()).isBetween(0.36, 0.38);
        assertThat(one.reason())
                .isEqualTo("50\u202f% des 10 mentions dont la tonalité est connue sont négatives, sur 24 heures, contre"
                        + " 40\u202f% au plus attendus\u202f; la tonalité de 13 autres est inconnue.");
    }

    @Test
    void a_share_of_too_few_or_of_just_as_much_as_is_accepted_calls_nobody() {
        said(9, "negative", NOON);
        assertThat(episodes(10, false)).isEmpty();
        said(14, "positive", NOON.minusSeconds(3600));
        assertThat(episodes(10, false)).isEmpty();
        said(6, "neutral", NOON.minusSeconds(7200));
        assertThat(episodes(10, false)).isEmpty();
    }

    @Test
    void a_share_that_goes_to_and_fro_is_one_episode_which_is_over_a_window_after_it_was_last_too_much() {
        Instant first = Instant.parse("2025-03-20T08:00:00Z");
        said(10, "negative", first);
        said(20, "positive", first.plusSeconds(7200));
        said(10, "negative", first.plusSeconds(14_400));
        List<Episode> all = episodes(10, false);
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().stage()).isEqualTo(Stage.OVER);
        assertThat(all.getFirst().start()).isEqualTo(first.plusSeconds(540));
        assertThat(all.getFirst().end())
                .hasValueSatisfying(end -> assertThat(end).isAfter(first.plusSeconds(14_400)));
    }

    @Test
    void what_ended_long_ago_counts_in_the_past_alone() {
        said(10, "negative", Instant.parse("2025-01-10T08:00:00Z"));
        said(10, "negative", Instant.parse("2025-02-10T08:00:00Z"));
        assertThat(episodes(10, false)).isEmpty();
        assertThat(episodes(10, true)).extracting(Episode::stage).containsExactly(Stage.OVER, Stage.OVER);
    }

    /** Against a count anew at each moment: whenever the share is too large, an episode goes on; each begins so. */
    @Test
    void an_episode_goes_on_whenever_the_share_is_too_large() {
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            mentions.clear();
            for (int j = 0; j < 120; j++) {
                String tone =
                        List.of("negative", "positive", "neutral", "unsure", "").get(random.nextInt(5));
                said(tone, NOON.minusSeconds(random.nextInt(30 * 86_400)));
            }
            List<Episode> all = episodes(4, true);
            for (Mention mention : mentions) {
                Instant at = at(mention);
                if (exceeded(at)) {
                    assertThat(all).as("%s in run %d", at, i).anyMatch(one -> isIn(one, at));
                }
            }
            all.forEach(one -> assertThat(exceeded(one.start())).isTrue());
        }
    }

    private static Instant at(Mention mention) {
        return mention.values().time(CoreFields.PUBLISHED).orElseThrow();
    }

    private static boolean isIn(Episode one, Instant at) {
        return !at.isBefore(one.start()) && !at.isAfter(one.end().orElse(Instant.MAX));
    }

    private boolean exceeded(Instant now) {
        List<Optional<String>> tones = mentions.stream()
                .filter(one -> !at(one).isAfter(now) && at(one).isAfter(now.minus(Duration.ofHours(24))))
                .map(one -> one.values().string(CoreFields.TONE))
                .toList();
        long negative = tones.stream().filter(Optional.of("negative")::equals).count();
        long known = tones.stream()
                .filter(tone -> tone.filter(said -> !said.equals("unsure")).isPresent())
                .count();
        return known >= 4 && negative * 100 > known * 40;
    }
}
