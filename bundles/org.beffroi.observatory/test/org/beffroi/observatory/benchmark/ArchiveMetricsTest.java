package org.beffroi.observatory.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Share;
import org.beffroi.core.result.ShownNames;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.testing.archive.NaiveArchive;
import org.beffroi.testing.mention.MentionBuilder;
import org.junit.jupiter.api.Test;

class ArchiveMetricsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.parse("2024-03-10");
    private static final BodyKey VIENNE = new BodyKey(Territory.Kind.COMMUNE, "38544");
    private static final Optional<AccountNetwork> FACEBOOK = Optional.of(AccountNetwork.FACEBOOK);

    private final List<Mention> mentions = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private List<Measure> measures = List.of();

    @Test
    void posts_and_what_they_set_in_motion_are_those_of_a_week_on_average() {
        everyDay("facebook", 1, 14);
        post("facebook:1", 2, 10L, 2L, null);
        post("facebook:2", 5, 4L, null, 1L);
        post("facebook:3", 13, null, null, null);
        ArchiveMetrics.Found found = read(14, 14);
        assertThat(value(found, Metric.POSTS_PER_WEEK, FACEBOOK)).isEqualTo(1.5);
        assertThat(value(found, Metric.ENGAGEMENTS_PER_WEEK, FACEBOOK)).isEqualTo(8.5);
        assertThat(found.values()).allSatisfy(value -> {
            assertThat(value.body()).isEqualTo(VIENNE);
            assertThat(value.day()).isEqualTo(LocalDate.parse("2024-02-14"));
            assertThat(value.source()).isEqualTo("archive, 14 jours");
        });
        assertThat(basis(found, Metric.POSTS_PER_WEEK)).isEqualTo("3 publications, 14 jours collectés sur 14");
        assertThat(basis(found, Metric.ENGAGEMENTS_PER_WEEK)).isEqualTo("3 publications, dont 2 avec des compteurs");
    }

    @Test
    void answers_messages_and_posts_of_other_days_or_people_are_no_posts() {
        everyDay("facebook", 1, 20);
        post("facebook:1", 10, 1L, 1L, 1L);
        post("facebook:old", 6, 100L, 100L, 100L);
        post("facebook:late", 15, 100L, 100L, 100L);
        add(own("facebook:comment", 10).with(CoreFields.TYPE, "comment"));
        add(own("facebook:answer", 10).with(CoreFields.TYPE, "post").with(CoreFields.REPLY_TO, "facebook:2-1"));
        add(own("facebook:message", 10).with(CoreFields.TYPE, "message"));
        add(own("council:1", 10).with(CoreFields.TYPE, "transcript"));
        add(at("facebook:official", 11).with(CoreFields.TYPE, "post").with(CoreFields.OFFICIAL, true));
        ArchiveMetrics.Found found = read(14, 8);
        assertThat(value(found, Metric.POSTS_PER_WEEK, FACEBOOK)).isEqualTo(2.0 * 7 / 8);
        assertThat(value(found, Metric.ENGAGEMENTS_PER_WEEK, FACEBOOK)).isEqualTo(3.0 * 7 / 8);
        assertThat(found.values()).extracting(MetricValue::network).containsOnly(FACEBOOK);
    }

    @Test
    void what_few_posts_tell_is_not_told_of_all() {
        everyDay("facebook", 1, 14);
        post("facebook:1", 2, 10L, 2L, null);
        post("facebook:2", 5, null, null, null);
        post("facebook:3", 13, null, null, null);
        ArchiveMetrics.Found few = read(14, 14);
        assertThat(few.values()).extracting(MetricValue::metric).containsExactly(Metric.POSTS_PER_WEEK);
        assertThat(why(few, Metric.ENGAGEMENTS_PER_WEEK))
                .startsWith("Une seule publication a des compteurs de réactions, commentaires ou partages, sur 3");
    }

    @Test
    void a_network_on_which_nothing_was_published_is_a_zero_where_its_source_was_watched_and_unknown_elsewhere() {
        everyDay("facebook", 1, 20);
        post("facebook:1", 1, 5L, 5L, 5L);
        add(own("instagram:1", 1).with(CoreFields.TYPE, "post").from("instagram.csv", "b2", "2024-02-02T00:00:00Z"));
        ArchiveMetrics.Found found = read(20, 10);
        assertThat(value(found, Metric.POSTS_PER_WEEK, FACEBOOK)).isZero();
        assertThat(why(found, Metric.ENGAGEMENTS_PER_WEEK)).isEqualTo("Aucune publication ces jours-là.");
        assertThat(found.values())
                .extracting(MetricValue::network)
                .doesNotContain(Optional.of(AccountNetwork.INSTAGRAM));
        assertThat(found.unknown())
                .filteredOn(one -> one.network().equals(Optional.of(AccountNetwork.INSTAGRAM)))
                .singleElement()
                .satisfies(one -> assertThat(one.why().in(Locale.FRENCH)).contains("Rien n’a été collecté"));
    }

    @Test
    void weeks_are_of_the_days_that_were_collected_and_a_few_days_are_no_week() {
        everyDay("facebook", 11, 20);
        post("facebook:1", 12, 1L, null, null);
        post("facebook:2", 18, 1L, null, null);
        assertThat(value(read(20, 28), Metric.POSTS_PER_WEEK, FACEBOOK)).isCloseTo(1.4, within(1e-9));
        ArchiveMetrics.Found few = read(13, 28);
        assertThat(why(few, Metric.POSTS_PER_WEEK)).startsWith("Seulement 3 jours collectés sur 28");
        assertThat(value(read(13, 2), Metric.POSTS_PER_WEEK, FACEBOOK)).isEqualTo(3.5);
    }

    @Test
    void tone_is_that_of_others_where_it_is_known() {
        everyDay("facebook", 1, 14);
        toned("facebook:a", "positive");
        toned("facebook:b", "negative");
        toned("facebook:c", "negative");
        toned("facebook:d", "neutral");
        toned("facebook:e", "unsure");
        add(own("facebook:1", 5).with(CoreFields.TYPE, "post").with(CoreFields.TONE, "positive"));
        ArchiveMetrics.Found found = read(14, 14);
        assertThat(value(found, Metric.TONE, Optional.empty())).isEqualTo(-0.25);
        assertThat(basis(found, Metric.TONE)).isEqualTo("4 mentions des autres dont la tonalité est connue");
        assertThat(why(read(3, 2), Metric.TONE)).startsWith("Aucune mention des autres n’a de tonalité connue");
    }

    @Test
    void what_analyses_measure_is_theirs_and_what_they_do_not_is_left_out_with_their_reason() {
        everyDay("facebook", 1, 14);
        measures = List.of(
                Measure.share("share.answered", "x", Share.of("x", 3, 4), Optional.empty()),
                Measure.figure("delay.threads", "x", 5.5, "h", 7, Optional.empty()),
                Measure.unmeasured("share.own", "x", "Il en faut une au moins."));
        ArchiveMetrics.Found found = read(14, 14);
        assertThat(value(found, Metric.RESPONSE_RATE, Optional.empty())).isEqualTo(0.75);
        assertThat(basis(found, Metric.RESPONSE_RATE)).isEqualTo("4 mentions attribuées à des services");
        assertThat(value(found, Metric.RESPONSE_HOURS, Optional.empty())).isEqualTo(5.5);
        assertThat(basis(found, Metric.RESPONSE_HOURS)).isEqualTo("7 réponses de la collectivité dans les fils");
        assertThat(why(found, Metric.OWN_GROUND)).isEqualTo("Il en faut une au moins.");
        assertThat(asked)
                .containsExactly(
                        "answers 2024-02-01..2024-02-14",
                        "answers 2024-02-01..2024-02-14",
                        "ground 2024-02-01..2024-02-14");
        measures = List.of();
        assertThat(why(read(14, 14), Metric.OWN_GROUND)).isEqualTo("Aucune mention de ces jours ne le dit.");
    }

    @Test
    void an_archive_that_knows_no_post_of_the_body_says_so_and_counts_none() {
        everyDay("facebook", 1, 14);
        ArchiveMetrics.Found found = read(14, 14);
        assertThat(found.values()).isEmpty();
        assertThat(why(found, Metric.POSTS_PER_WEEK)).contains("liste des locuteurs");
    }

    @Test
    void days_of_which_nothing_was_collected_are_refused_and_so_are_days_to_come() {
        assertThatThrownBy(() -> read(14, 14)).isInstanceOf(Refusal.class);
        everyDay("facebook", 1, 14);
        assertThatThrownBy(() -> read(29, 7)).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(
                        refused.sentence().in(Locale.FRENCH))
                .contains("Rien n’a été collecté")
                .contains("l’archive s’arrête"));
        assertThatThrownBy(() -> read(40, 7)).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(
                        refused.sentence().in(Locale.FRENCH))
                .contains("à venir"));
    }

    /** Until a day of February 2024, over so many days. */
    private ArchiveMetrics.Found read(int until, int days) {
        NaiveArchive archive = new NaiveArchive(Fields.core(), PARIS, TODAY);
        archive.add(mentions);
        try (Snapshot snapshot = archive.snapshot()) {
            Run run = Run.on(
                    snapshot,
                    Fields.core(),
                    new DayResolution(TODAY, PARIS),
                    Locale.FRENCH,
                    new ShownNames(UnaryOperator.identity(), false),
                    Path.of("codebook"));
            return new ArchiveMetrics(run, (analysis, period) -> {
                        asked.add(analysis + " " + period);
                        return measures;
                    })
                    .read(new ArchiveMetrics.Order(VIENNE, day(until), days));
        }
    }

    private static LocalDate day(int ofFebruary) {
        return LocalDate.parse("2024-02-01").plusDays(ofFebruary - 1L);
    }

    private static double value(ArchiveMetrics.Found found, Metric metric, Optional<AccountNetwork> network) {
        return found.values().stream()
                .filter(one -> one.metric() == metric && one.network().equals(network))
                .findFirst()
                .orElseThrow(() -> new AssertionError(found.toString()))
                .value();
    }

    private static String basis(ArchiveMetrics.Found found, Metric metric) {
        return found.known().stream()
                .filter(one -> one.value().metric() == metric)
                .findFirst()
                .orElseThrow()
                .basis()
                .in(Locale.FRENCH);
    }

    private static String why(ArchiveMetrics.Found found, Metric metric) {
        return found.unknown().stream()
                .filter(one -> one.metric() == metric)
                .findFirst()
                .orElseThrow(() -> new AssertionError(found.toString()))
                .why()
                .in(Locale.FRENCH);
    }

    /** Somebody says something on each of these days of February, so that they are collected. */
    private void everyDay(String network, int from, int until) {
        for (int day = from; day <= until; day++) {
            add(at(network + ":2-" + day, day).with(CoreFields.TYPE, "post"));
        }
    }

    private void post(String id, int day, Long likes, Long comments, Long shares) {
        MentionBuilder post = own(id, day).with(CoreFields.TYPE, "post");
        Optional.ofNullable(likes).ifPresent(many -> post.with(CoreFields.LIKES, many));
        Optional.ofNullable(comments).ifPresent(many -> post.with(CoreFields.COMMENTS, many));
        Optional.ofNullable(shares).ifPresent(many -> post.with(CoreFields.SHARES, many));
        add(post);
    }

    private void toned(String id, String tone) {
        add(at(id, 7).with(CoreFields.TYPE, "comment").with(CoreFields.TONE, tone));
    }

    private static MentionBuilder own(String id, int day) {
        return at(id, day).with(CoreFields.SPEAKER, "own");
    }

    private static MentionBuilder at(String id, int day) {
        return MentionBuilder.mention(id).at(day(day) + "T10:00:00Z").from("relevé", "b1", "2024-03-01T00:00:00Z");
    }

    private void add(MentionBuilder mention) {
        mentions.add(mention.made());
    }
}
