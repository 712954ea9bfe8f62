package org.beffroi.french.tone.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.french.tone.feature.Features;
import org.beffroi.french.tone.feature.Texts;
import org.beffroi.french.tone.feature.Tone;
import org.beffroi.french.tone.feature.ToneModel;
import org.beffroi.french.tone.judgement.Calibration;
import org.beffroi.french.tone.judgement.Judgement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long") // Learns from thousands of labels, again and again.
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

    private static Learning learnt(List<TrainingPosts.Post> posts) {
        return Learning.of(Texts.READING, Texts.POSTS, posts, Progress.silent());
    }

    @Test
    void what_people_say_teaches_what_no_lexicon_knows() {
        List<TrainingPosts.Post> unseen = posts(300);
        double before = macroF1(Learning.ours(Texts.READING, Texts.POSTS), unseen);
        Learning learning = learnt(posts(300));
        double after = macroF1(learning.model(), unseen);
        assertThat(learning.helped()).isTrue();
        assertThat(after).isGreaterThan(before + 0.3).isGreaterThan(0.8);
        assertThat(learning.before().all()).isEqualTo(300);
        assertThat(learning.after().macroF1()).isBetween(after - 0.1, after + 0.1);
        assertThat(learning.after().calibrationError()).isLessThan(0.1);
    }

    @Test
    void thirty_texts_teach_already() {
        List<TrainingPosts.Post> unseen = posts(300);
        double before = macroF1(Learning.ours(Texts.READING, Texts.POSTS), unseen);
        assertThat(macroF1(learnt(posts(30)).model(), unseen)).isGreaterThan(before + 0.2);
    }

    @Test
    void learning_a_dialect_does_not_unlearn_french() {
        Learning learning = learnt(posts(600));
        assertThat(macroF1(learning.model(), Texts.POSTS.posts())).isGreaterThan(0.78);
    }

    /** Who corrects only what is wrong shows the model nothing but its mistakes. */
    @Test
    void mistakes_alone_do_not_unlearn_what_was_right() {
        ToneModel ours = Learning.ours(Texts.READING, Texts.POSTS);
        List<TrainingPosts.Post> mistakes = posts(300).stream()
                .filter(post -> Judgement.best(ours.probabilities(Texts.READING.features(post.text())))
                        != post.tone().ordinal())
                .toList();
        Learning learning = learnt(mistakes);
        assertThat(learning.before().accuracy()).isZero();
        assertThat(macroF1(learning.model(), Texts.POSTS.posts())).isGreaterThan(0.85);
    }

    @Test
    void where_the_shipped_model_is_right_it_is_kept() {
        List<TrainingPosts.Post> clear = new ArrayList<>();
        for (String place :
                List.of("le parc", "le marché", "la place", "la gare", "la piscine", "le stade", "le pont")) {
            clear.add(new TrainingPosts.Post(Tone.POSITIVE, "Bravo, c'est magnifique, " + place));
            clear.add(new TrainingPosts.Post(Tone.NEUTRAL, "Réunion publique mardi à 18 h pour " + place));
            clear.add(new TrainingPosts.Post(Tone.NEGATIVE, "Quelle honte, ras le bol, " + place));
        }
        Learning learning = learnt(clear);
        assertThat(learning.before().macroF1()).isEqualTo(1);
        assertThat(learning.helped()).isFalse();
        ToneModel ours = Learning.ours(Texts.READING, Texts.POSTS);
        assertThat(learning.model().temperature()).isEqualTo(ours.temperature());
        assertThat(differences(learning.model(), ours)).isZero();
    }

    private static Learning learnt(List<TrainingPosts.Post> own, List<TrainingPosts.Post> beside) {
        return Learning.of(Texts.READING, Texts.POSTS, own, beside, Progress.silent());
    }

    /** The same words, by people who mean something else with them. */
    private List<TrainingPosts.Post> ofAnotherKind(int count) {
        return posts(count).stream()
                .map(post -> new TrainingPosts.Post(Tone.values()[(post.tone().ordinal() + 1) % 3], post.text()))
                .toList();
    }

    @Test
    void posts_of_another_kind_are_not_learnt() {
        Learning learning = learnt(posts(60), ofAnotherKind(300));
        assertThat(learning.helped()).isTrue();
        assertThat(learning.withBeside()).isFalse();
        assertThat(macroF1(learning.model(), posts(300))).isGreaterThan(0.8);
    }

    @Test
    void nor_where_the_shipped_model_reads_the_dossier_rightly() {
        List<TrainingPosts.Post> clear = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            clear.add(new TrainingPosts.Post(Tone.POSITIVE, "Bravo, c'est magnifique, vu " + i));
            clear.add(new TrainingPosts.Post(Tone.NEUTRAL, "Réunion publique mardi à 18 h en salle " + i));
            clear.add(new TrainingPosts.Post(Tone.NEGATIVE, "Quelle honte, ras le bol, vu " + i));
        }
        List<TrainingPosts.Post> reversed = clear.stream()
                .map(post -> new TrainingPosts.Post(
                        Tone.values()[2 - post.tone().ordinal()], post.text().replace("vu", "lu")))
                .toList();
        Learning learning = learnt(clear, reversed);
        assertThat(learning.helped()).isFalse();
        assertThat(learning.withBeside()).isFalse();
    }

    @Test
    void posts_of_the_same_kind_are_learnt_beside() {
        List<TrainingPosts.Post> own = posts(24);
        List<TrainingPosts.Post> beside = DistinctTexts.beside(own, posts(300));
        Learning learning = learnt(own, beside);
        assertThat(learning.withBeside()).isTrue();
        assertThat(macroF1(learning.model(), posts(300)))
                .isGreaterThan(macroF1(learnt(own).model(), posts(300)));
    }

    @Test
    void the_confidence_is_about_the_texts_of_the_dossier() {
        // Here words of praise are mostly meant otherwise, which the shipped model cannot know and its confidence
        // hides.
        List<TrainingPosts.Post> ironic = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Tone said = Tone.values()[random.nextInt(3)];
            ironic.add(new TrainingPosts.Post(said, "Bravo, c'est magnifique, un grand merci pour le point " + i));
        }
        Learning learning = learnt(ironic);
        assertThat(learning.answers()).hasSize(200);
        double before = learning.before().calibrationError();
        double after = Calibration.errorAfter(learning.answers());
        assertThat(before).isGreaterThan(0.2);
        assertThat(after).isLessThan(0.12).isLessThan(before / 2);
        assertThat(learning.calibration().orElseThrow().of(0.9)).isBetween(0.2, 0.5);
    }

    @Test
    void learning_is_the_same_every_time() {
        List<TrainingPosts.Post> posts = posts(60);
        Learning one = learnt(posts);
        Learning other = learnt(posts);
        assertThat(other.model().temperature()).isEqualTo(one.model().temperature());
        assertThat(differences(other.model(), one.model())).isZero();
    }

    @Test
    void learning_stops_when_asked() {
        Progress stopping = new Progress() {
            private long reached;

            @Override
            public void at(long done, long total) {
                reached = done;
                assertThat(done).isLessThanOrEqualTo(2);
                assertThat(total).isGreaterThan(2);
            }

            @Override
            public boolean cancelled() {
                return reached == 2;
            }
        };
        List<TrainingPosts.Post> posts = posts(60);
        assertThatThrownBy(() -> Learning.of(Texts.READING, Texts.POSTS, posts, stopping))
                .isInstanceOf(Cancelled.class);
    }

    @Test
    void a_model_that_starts_from_another_and_learns_nothing_is_the_other() {
        ToneModel ours = Learning.ours(Texts.READING, Texts.POSTS);
        assertThat(differences(new Training(1e-3, 1e-3).fit(List.of(), ours), ours))
                .isZero();
        assertThat(differences(ours.towards(new Training(1e-3, 1e-3).fit(examples(), ours), 0), ours))
                .isZero();
    }

    private List<Example> examples() {
        return posts(30).stream()
                .map(post -> new Example(Texts.READING.features(post.text()), post.tone(), 1))
                .toList();
    }

    private static long differences(ToneModel one, ToneModel other) {
        long differences = 0;
        for (int i = 0; i < Features.ALL * ToneModel.ROW; i++) {
            differences += one.number(i) == other.number(i) ? 0 : 1;
        }
        return differences;
    }

    @Test
    void the_same_texts_make_the_same_model() {
        List<Example> examples = Texts.POSTS.examples(Texts.READING, 1);
        ToneModel one = new Training(1e-3, 1e-3).fit(examples);
        ToneModel other = new Training(1e-3, 1e-3).fit(examples);
        assertThat(differences(other, one)).isZero();
    }

    @Test
    void a_larger_penalty_makes_smaller_weights() {
        List<Example> examples = Texts.POSTS.examples(Texts.READING, 1);
        assertThat(size(new Training(1e-2, 1e-2).fit(examples)))
                .isLessThan(size(new Training(1e-3, 1e-3).fit(examples)));
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
