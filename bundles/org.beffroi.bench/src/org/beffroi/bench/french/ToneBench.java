package org.beffroi.bench.french;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beffroi.bench.measure.Columns;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Tokens;
import org.beffroi.french.tone.feature.Features;
import org.beffroi.french.tone.feature.Meaning;
import org.beffroi.french.tone.feature.TextReading;
import org.beffroi.french.tone.feature.Tone;
import org.beffroi.french.tone.feature.ToneLexicon;
import org.beffroi.french.tone.feature.ToneModel;
import org.beffroi.french.tone.judgement.Judgement;
import org.beffroi.french.tone.judgement.JudgementText;
import org.beffroi.french.tone.judgement.ToneReader;
import org.beffroi.french.tone.learning.Learning;
import org.beffroi.french.tone.learning.TrainingPosts;
import org.beffroi.french.tone.learning.TrainingPosts.Post;

/**
 * {@code beffroi bench tone}: how well the tone is read on posts that people labelled, by the sign of the lexicon alone, by the
 * shipped model, and by one that learnt from 1,912 posts; and of how many minimal pairs both sides are right.
 *
 * @param locale language of the tables
 * @param out where they are printed
 */
public record ToneBench(Locale locale, PrintStream out) {

    private static final List<String> SETS = List.of("gold", "held-out", "corrections", "blind");

    /**
     * How well one set is read.
     *
     * @param sign by the sign of what the lexicon adds up to, which has no confidence
     * @param shipped by the shipped model
     */
    record Read(Judgement sign, Judgement shipped) {}

    /**
     * What was measured.
     *
     * @param sets by name
     * @param before the posts of gold and held-out by the shipped model
     * @param after the same by a model that learnt from the corrections
     * @param pairs of the blind pairs, those of which both sides are right
     * @param allPairs how many there are
     */
    record Measured(Map<String, Read> sets, Judgement before, Judgement after, long pairs, int allPairs) {}

    /** Prints the tables. */
    public void run() {
        Measured measured = measured();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                text("tone.column.set"),
                text("tone.column.sign"),
                text("tone.column.shipped"),
                text("tone.column.calibration")));
        measured.sets()
                .forEach((name, read) -> rows.add(List.of(
                        text("tone.set." + name.replace('-', '.')),
                        figure(read.sign().macroF1()),
                        figure(read.shipped().macroF1()),
                        figure(read.shipped().calibrationError()))));
        new Columns(rows).lines().forEach(out::println);
        out.println();
        out.println(text(
                "tone.learning",
                figure(measured.before().macroF1()),
                figure(measured.after().macroF1()),
                figure(measured.after().calibrationError())));
        out.println(text("tone.pairs", measured.pairs(), measured.allPairs()));
        out.println();
        out.println(text("tone.set.blind"));
        PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        new JudgementText(measured.sets().get("blind").shipped(), locale).print(writer);
        writer.flush();
    }

    static Measured measured() {
        Tokens tokens = new Tokens();
        TextReading reading = new TextReading(tokens, ToneLexicon.own(tokens));
        TrainingPosts posts = TrainingPosts.own();
        ToneModel ours = Learning.ours(reading, posts);
        Map<String, Read> sets = new LinkedHashMap<>();
        for (String name : SETS) {
            List<Post> set = ToneSets.posts(name);
            sets.put(name, new Read(bySign(reading, set), by(ours, reading, set)));
        }
        List<Post> unseen = new ArrayList<>(ToneSets.posts("gold"));
        unseen.addAll(ToneSets.posts("held-out"));
        ToneModel learnt = Learning.of(reading, posts, ToneSets.posts("corrections"), Progress.silent())
                .model();
        List<ToneSets.Pair> pairs = ToneSets.pairs("blind-pairs");
        long right = pairs.stream()
                .filter(pair -> read(ours, reading, pair.praise()).equals(Tone.POSITIVE.value())
                        && read(ours, reading, pair.blame()).equals(Tone.NEGATIVE.value()))
                .count();
        return new Measured(sets, by(ours, reading, unseen), by(learnt, reading, unseen), right, pairs.size());
    }

    static Judgement by(ToneModel model, TextReading reading, List<Post> posts) {
        Judgement judgement = new Judgement();
        posts.forEach(post -> judgement.add(post.tone(), model.probabilities(post.features(reading))));
        return judgement;
    }

    private static Judgement bySign(TextReading reading, List<Post> posts) {
        Judgement judgement = new Judgement();
        posts.forEach(post -> judgement.add(post.tone(), sign(post.features(reading))));
        return judgement;
    }

    private static double[] sign(Features features) {
        float net = features.meaningful(Meaning.NET.ordinal());
        return new double[] {net > 0 ? 1 : 0, net == 0 ? 1 : 0, net < 0 ? 1 : 0};
    }

    /** As the window shows it. */
    private static String read(ToneModel model, TextReading reading, String text) {
        double[] probabilities = model.probabilities(reading.features(text));
        int best = Judgement.best(probabilities);
        return probabilities[best] < ToneReader.SURE ? ToneReader.UNSURE : Tone.values()[best].value();
    }

    private static String figure(double share) {
        return JudgementText.share(share);
    }

    private String text(String key, Object... arguments) {
        return Sentence.of(ToneBench.class, key, arguments).in(locale);
    }
}
