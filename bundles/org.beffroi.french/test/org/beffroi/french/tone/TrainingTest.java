package org.beffroi.french.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrainingTest {

    /** Words of no language, so that only learning can tell what they mean. */
    private static final List<List<String>> DIALECT = List.of(
            List.of("zimbalou", "frotignat", "ouistigné"),
            List.of("carnoube", "tréfaillon", "bouligue"),
            List.of("grabouzit", "schpromme", "vertacul"));

    private final Random random = new Random(7);

    private TrainingPosts.Post post(Tone tone) {
        List<String> words = DIALECT.get(tone.ordinal());
        String word = words.get(random.nextInt(words.size()));
        String place = List.of("rue Pasteur", "à la gare", "sur la place", "au marché", "à l'école")
                .get(random.nextInt(5));
        String when = List.of("hier", "ce matin", "aujourd'hui", "lundi").get(random.nextInt(4));
        // One post in ten is labelled otherwise, as people do.
        Tone said = random.nextInt(10) == 0 ? Tone.values()[random.nextInt(3)] : tone;
        return new TrainingPosts.Post(said, when + " " + place + " c'est " + word);
    }

    private List<TrainingPosts.Post> posts(int count) {
        List<TrainingPosts.Post> posts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            posts.add(post(Tone.values()[i % 3]));
        }
        return posts;
    }

    private static double macroF1(ToneModel model, List<TrainingPosts.Post> posts) {
        Judgement judgement = new Judgement();
        posts.forEach(post -> judgement.add(post.tone(), model.probabilities(Texts.READING.features(post.text()))));
        return judgement.macroF1();
    }

    @Test
    void what_people_say_teaches_what_no_lexicon_knows() {
        List<TrainingPosts.Post> unseen = posts(300);
        double before = macroF1(Learning.ours(Texts.READING, Texts.POSTS), unseen);
        Learning learning = Learning.of(Texts.READING, Texts.POSTS, posts(300));
        double after = macroF1(learning.model(), unseen);
        assertThat(after).isGreaterThan(before + 0.3).isGreaterThan(0.8);
        assertThat(learning.judgement().all()).isEqualTo(300);
        assertThat(learning.judgement().macroF1()).isBetween(after - 0.1, after + 0.1);
        assertThat(learning.judgement().calibrationError()).isLessThan(0.1);
    }

    @Test
    void learning_a_dialect_does_not_unlearn_french() {
        Learning learning = Learning.of(Texts.READING, Texts.POSTS, posts(600));
        assertThat(macroF1(learning.model(), Texts.POSTS.posts())).isGreaterThan(0.8);
    }

    @Test
    void the_same_texts_make_the_same_model() {
        List<Example> examples = Texts.POSTS.examples(Texts.READING, 1);
        ToneModel one = new Training(1e-3, 2).fit(examples);
        ToneModel other = new Training(1e-3, 2).fit(examples);
        for (int i = 0; i < Features.ALL * ToneModel.ROW; i++) {
            assertThat(other.number(i)).isEqualTo(one.number(i));
        }
    }

    @Test
    void a_larger_penalty_makes_smaller_weights() {
        List<Example> examples = Texts.POSTS.examples(Texts.READING, 1);
        assertThat(size(new Training(1e-2, 1).fit(examples))).isLessThan(size(new Training(1e-3, 1).fit(examples)));
    }

    private static double size(ToneModel model) {
        double sum = 0;
        for (int i = 0; i < Features.ALL; i++) {
            for (int tone = 0; tone < ToneModel.TONES; tone++) {
                sum += Math.pow(model.number(i * ToneModel.ROW + tone), 2);
            }
        }
        return sum;
    }

    @Test
    void probabilities_add_up() {
        ToneModel model = Learning.ours(Texts.READING, Texts.POSTS);
        for (String text : List.of("", "Bravo", "Une honte", "xyzzy")) {
            double[] probabilities = model.probabilities(Texts.READING.features(text));
            assertThat(probabilities[0] + probabilities[1] + probabilities[2]).isBetween(0.999, 1.001);
        }
    }
}
