package org.beffroi.french.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.french.tone.feature.Texts;
import org.beffroi.french.tone.feature.Tone;
import org.beffroi.french.tone.feature.ToneModel;
import org.beffroi.french.tone.judgement.Judgement;
import org.beffroi.french.tone.judgement.ToneReader;
import org.beffroi.french.tone.learning.Learning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Denial, litotes and irony in pairs of texts that differ by little. {@code denial-seen.tsv} is what the rules were written
 * with, {@code denial-blind.tsv} was written before anybody looked at them; both are as right as is said here.
 */
class DenialTest {

    private static final ToneModel MODEL = Learning.ours(Texts.READING, Texts.POSTS);

    private static final List<String> THINGS = List.of(
            "le maire",
            "cette ville",
            "la mairie",
            "le directeur",
            "ce quartier",
            "la police municipale",
            "l’adjointe",
            "mon voisin",
            "le conseil municipal",
            "cette équipe");

    /** What is denied of each of them: insults and complaints. */
    private static final List<String> DENIED = List.of(
            "Je ne déteste pas %s.",
            "Je ne hais pas %s.",
            "Je ne méprise pas %s.",
            "Je n’insulte pas %s.",
            "Je n’ai jamais détesté %s.",
            "Je ne critique pas %s.",
            "Je n’accuse pas %s de mentir.",
            "Je ne dis pas que %s est une honte.",
            "Je ne trouve pas que %s soit une catastrophe.",
            "On ne peut pas dire que %s nous ment.",
            "Pour moi, %s n’est pas un scandale.",
            "Je ne crache pas sur %s.",
            "Franchement, j’ai pas honte, et je déteste pas %s.",
            "Je n’ai rien contre %s, aucun reproche.");

    /** One pair: each text with the tones that are right. */
    private record Pair(String phenomenon, String one, Set<String> tones, String other, Set<String> otherTones) {

        boolean isRight() {
            return tones.contains(read(one)) && otherTones.contains(read(other));
        }
    }

    private static List<Pair> pairs(String file) {
        return lines(file)
                .map(line -> line.split("\t"))
                .map(cells -> new Pair(
                        cells[1], cells[2], Set.of(cells[3].split("\\|")), cells[4], Set.of(cells[5].split("\\|"))))
                .toList();
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = DenialTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static String read(String text) {
        double[] probabilities = MODEL.probabilities(Texts.READING.features(text));
        int best = Judgement.best(probabilities);
        return probabilities[best] < ToneReader.SURE ? ToneReader.UNSURE : Tone.values()[best].value();
    }

    /** How many pairs of a file are read rightly on both sides. */
    private static long right(String file) {
        List<Pair> pairs = pairs(file);
        assertThat(pairs).hasSize(60);
        return pairs.stream().filter(Pair::isRight).count();
    }

    private static long read(String tone, List<String> texts) {
        return texts.stream().filter(text -> read(text).equals(tone)).count();
    }

    /** Observed: 53; 36 with the rules before. */
    @Test
    void pairs_that_the_rules_were_written_with() {
        assertThat(right("denial-seen.tsv")).isGreaterThanOrEqualTo(52);
    }

    /** Observed: 46; 29 with the rules before. */
    @Test
    void pairs_that_were_written_before_the_rules() {
        assertThat(right("denial-blind.tsv")).isGreaterThanOrEqualTo(45);
    }

    /**
     * Of {@code pairs-seen.tsv}, each praise read positive and each blame negative. Observed: 76. Of the
     * first 60 the rules before had 23, of the last 40, with which they were corrected, 19.
     */
    @Test
    void both_sides_of_pairs_of_denial_contrast_and_irony() {
        List<String[]> pairs =
                lines("pairs-seen.tsv").map(line -> line.split("\t")).toList();
        assertThat(pairs).hasSize(100);
        assertThat(pairs.stream()
                        .filter(pair -> read(pair[0]).equals("positive")
                                && read(pair[1]).equals("negative"))
                        .count())
                .isGreaterThanOrEqualTo(75);
    }

    /** Observed: 0 negative, 20 positive; 54 and 79 with the rules before. */
    @Test
    void a_denied_insult_is_none_and_no_praise_by_force() {
        List<String> texts = new ArrayList<>();
        DENIED.forEach(form -> THINGS.forEach(thing -> texts.add(String.format(Locale.ROOT, form, thing))));
        assertThat(texts).hasSize(140);
        assertThat(read("negative", texts)).isLessThanOrEqualTo(2);
        assertThat(read("positive", texts)).isLessThanOrEqualTo(25);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pas une bonne idée | negative",
                "Ce n'est pas une réussite | negative",
                "La rue n'est plus sale | positive",
                "Pas mal du tout | positive",
                "Cette place ne manque pas de charme | positive",
                "C'est tout sauf une réussite | negative",
                "Il n'y a que du bonheur ici | positive"
            })
    void idioms_are_denied_like_words(String text, String tone) {
        assertThat(read(text)).isEqualTo(tone);
    }

    /** « Plus » compares, and denies only behind « ne » or before « du tout ». */
    @Test
    void more_is_no_denial() {
        assertThat(lean("La place est plus belle qu’avant"))
                .satisfies(lean -> assertThat(lean[0]).isNotNegative());
        assertThat(lean("La place n’est plus belle")[2]).isPositive();
        assertThat(lean("C’est plus propre du tout")[2]).isPositive();
    }

    @Test
    void what_is_not_all_is_not_denied() {
        assertThat(lean("Ce n’est pas seulement beau, c’est utile et agréable à vivre au quotidien ici")[2])
                .isNotPositive();
    }

    /** A word of a long article is no reason to lean it. */
    @Test
    void a_long_text_hardly_leans() {
        String article = "La commission a examiné les comptes de la ville devant le public réuni ce soir. ".repeat(10);
        assertThat(Math.abs(lean(article + "Ce n’est pas beau.")[2])).isLessThan(0.1);
    }

    private static double[] lean(String text) {
        return Texts.lean(text);
    }
}
