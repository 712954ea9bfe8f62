package org.beffroi.french.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.archive.Progress;
import org.junit.jupiter.api.Test;

/** Posts in the style of a town's public, labelled by somebody who had not seen the rules. */
class ToneGoldTest {

    private static final double GOAL = 0.58;

    private final List<TrainingPosts.Post> gold = GoldFile.read(resource()).posts();

    private static Path resource() {
        try {
            return Path.of(ToneGoldTest.class.getResource("tone-gold.csv").toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Judgement judgement(ToneModel model, List<TrainingPosts.Post> posts) {
        Judgement judgement = new Judgement();
        posts.forEach(post -> judgement.add(post.tone(), model.probabilities(Texts.READING.features(post.text()))));
        return judgement;
    }

    @Test
    void the_shipped_model_reads_them_well_enough_and_knows_how_well() {
        Judgement judgement = judgement(Learning.ours(Texts.READING, Texts.POSTS), gold);
        assertThat(judgement.all()).isGreaterThan(300);
        assertThat(judgement.macroF1()).isGreaterThanOrEqualTo(GOAL);
        assertThat(judgement.calibrationError()).isLessThan(0.1);
        assertThat(judgement.accuracyWhereSure()).isGreaterThanOrEqualTo(judgement.accuracy());
    }

    @Test
    void learning_one_half_does_not_harm_the_other() {
        List<TrainingPosts.Post> learnt = new ArrayList<>();
        List<TrainingPosts.Post> unseen = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            (i % 2 == 0 ? learnt : unseen).add(gold.get(i));
        }
        double before =
                judgement(Learning.ours(Texts.READING, Texts.POSTS), unseen).macroF1();
        double after = judgement(
                        Learning.of(Texts.READING, Texts.POSTS, learnt, Progress.silent())
                                .model(),
                        unseen)
                .macroF1();
        assertThat(after).isGreaterThan(before - 0.02);
    }

    @Test
    void nothing_of_it_is_among_the_posts_that_are_learnt() {
        List<String> ours =
                Texts.POSTS.posts().stream().map(TrainingPosts.Post::text).toList();
        assertThat(gold).extracting(TrainingPosts.Post::text).doesNotContainAnyElementsOf(ours);
        assertThat(ours).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(400);
    }
}
