package org.beffroi.bench.mentions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;

/**
 * Mentions that a seed makes: French words after the law of Zipf, a few authors who write most, days and hours that differ,
 * bursts, networks, places, themes.
 *
 * <p>A mention depends on the seed and its number alone, so any part of any size can be made again, by any thread, in any
 * order. Mentions come in no order of time. All have a date: a single one without would take Lucene's histogram, which the
 * timeline is compared with, its fast way.
 */
public final class MentionMaker {

    private static final Instant COLLECTED = Instant.parse("2026-02-01T06:00:00Z");
    private static final int IN_A_BATCH = 50_000;
    private static final int PLACES = 400;
    private static final double ARTICLE = 0.03;
    private static final String[] TONES = {"neutral", "negative", "positive", "unsure"};

    private final long seed;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Prose prose = new Prose(vocabulary);
    private final List<String> themes = List.copyOf(vocabulary.themes().keySet());
    private final Calendar calendar;
    private final Weighted networks = new Weighted(30, 24, 12, 11, 8, 6, 4, 3, 1.5, 0.5);
    private final Weighted languages = new Weighted(930, 25, 12, 9, 8, 6, 5, 5);
    private final Weighted tones = new Weighted(46, 28, 17, 9);
    private final Weighted themeRanks = Weighted.zipf(themes.size(), 1, 0.8);
    private final Weighted placeRanks = Weighted.zipf(PLACES, 0.5, 1);
    private final Weighted authors;

    /**
     * @param seed what decides everything
     * @param mentions how many will be made: there is an author for each three
     */
    public MentionMaker(long seed, int mentions) {
        this.seed = seed;
        this.calendar = new Calendar(new SplittableRandom(seed), themes.size());
        this.authors = Weighted.zipf(Math.max(10, mentions / 3), 8, 0.9);
    }

    /** The words it writes with. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The mention of that number, from 0. */
    public Mention mention(int number) {
        SplittableRandom random = new SplittableRandom(seed * 0x9e3779b97f4a7c15L + number);
        String network = vocabulary.networks().get(networks.draw(random));
        int day = calendar.day(random);
        int[] about = themes(day, random);
        FieldValues.Builder values = FieldValues.builder()
                .put(CoreFields.NETWORK, network)
                .put(CoreFields.PUBLISHED, calendar.moment(day, random));
        putWords(values, network, about, random);
        putJudgements(values, about, random);
        putAuthor(values, random);
        putReach(values, random);
        putLinks(values, number, network, about, random);
        return new Mention(
                MentionId.of(network, Integer.toString(1_000_000 + number)),
                new Origin(
                        "bench-" + network,
                        new BatchId("lot-" + number / IN_A_BATCH),
                        COLLECTED.plus(Duration.ofMillis(number))),
                values.build());
    }

    private int[] themes(int day, SplittableRandom random) {
        int bursting = calendar.burstingTheme(day);
        int count = random.nextInt(10) < 4 ? 0 : random.nextInt(6) == 0 ? 2 : 1;
        if (bursting >= 0 && random.nextInt(10) < 7) {
            return new int[] {bursting};
        }
        int[] about = new int[count];
        for (int i = 0; i < count; i++) {
            about[i] = themeRanks.draw(random);
        }
        return count == 2 && about[0] == about[1] ? new int[] {about[0]} : about;
    }

    private void putWords(FieldValues.Builder values, String network, int[] about, SplittableRandom random) {
        boolean article = random.nextDouble() < (network.equals("press") ? 0.6 : ARTICLE);
        String language = vocabulary.languages().get(languages.draw(random));
        int length = article ? 90 + random.nextInt(260) : 3 + (int) (60 * Math.pow(random.nextDouble(), 1.8));
        values.put(CoreFields.LANGUAGE, language);
        values.put(CoreFields.TYPE, article ? "article" : random.nextInt(3) == 0 ? "comment" : "post");
        if (article) {
            values.put(CoreFields.TITLE, prose.text(6 + random.nextInt(8), about, random));
        }
        boolean foreign = !language.equals("fr");
        values.put(CoreFields.TEXT_BODY, foreign ? prose.foreign(length, random) : prose.text(length, about, random));
    }

    private void putJudgements(FieldValues.Builder values, int[] about, SplittableRandom random) {
        if (random.nextInt(20) > 0) {
            values.put(CoreFields.TONE, TONES[tones.draw(random)]);
        }
        List<String> named = new ArrayList<>(about.length);
        for (int theme : about) {
            named.add(themes.get(theme));
        }
        values.put(CoreFields.THEME, named);
        if (random.nextInt(10) < 7) {
            List<String> places = new ArrayList<>(2);
            places.add(place(random));
            if (random.nextInt(8) == 0) {
                places.add(place(random));
            }
            values.put(CoreFields.PLACE, places);
        }
    }

    /** Codes like those of communes, of departments that do not exist. */
    private String place(SplittableRandom random) {
        return Integer.toString(99_000 + placeRanks.draw(random));
    }

    private void putAuthor(FieldValues.Builder values, SplittableRandom random) {
        int author = authors.draw(random);
        String name = vocabulary
                .names()
                .get(Math.floorMod(author * 31, vocabulary.names().size()));
        values.put(CoreFields.AUTHOR, name + author);
        SplittableRandom fixed = new SplittableRandom(author);
        values.put(CoreFields.FOLLOWERS, (long) Math.pow(10, 1 + 4 * fixed.nextDouble() * fixed.nextDouble() * 1.6));
    }

    private void putReach(FieldValues.Builder values, SplittableRandom random) {
        double attention = Math.pow(random.nextDouble(), 6);
        values.put(CoreFields.LIKES, (long) (attention * 900));
        if (random.nextBoolean()) {
            values.put(CoreFields.SHARES, (long) (attention * attention * 400));
            values.put(CoreFields.COMMENTS, (long) (attention * 90));
        }
        if (random.nextInt(3) == 0) {
            values.put(CoreFields.VIEWS, (long) (40 + attention * 60_000));
        }
    }

    private void putLinks(
            FieldValues.Builder values, int number, String network, int[] about, SplittableRandom random) {
        values.put(CoreFields.URL, "https://" + network + ".exemple.org/p/" + (1_000_000 + number));
        if (random.nextInt(8) == 0) {
            values.put(CoreFields.LINKS, List.of("https://" + Prose.address(random)));
        }
        if (random.nextInt(6) == 0) {
            values.put(CoreFields.HASHTAGS, List.of(prose.hashtag(about, random)));
        }
        if (random.nextInt(7) == 0) {
            values.put(CoreFields.MENTIONED, List.of(prose.handle(random)));
        }
    }
}
