package org.beffroi.workbench.many.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.acts.DoneListener;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.ByHand;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.listen.model.Rows;
import org.beffroi.workbench.listen.model.SearchSession;
import org.beffroi.workbench.work.Work;
import org.beffroi.workbench.work.Works;
import org.junit.jupiter.api.Test;

/** Many mentions of a list of 2,500, of which some hundreds are at hand. */
class ManyActsTest {

    private static final int SIZE = 2_500;

    private final FakeDossier dossier = new FakeDossier().with(SIZE, "mot");
    private final ByHand work = new ByHand();
    private final ByHand display = new ByHand();
    private final SearchSession searchSession =
            new SearchSession(dossier, new Language(Locale.FRENCH), work, work, display);
    private final Acts acts = new Acts(dossier.archive(), "Anne", Runnable::run, Runnable::run);
    private final Works works = new Works(Runnable::run, Runnable::run);
    private final List<Sentence> told = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final ManyActs many = new ManyActs(dossier.archive(), acts, works, Runnable::run, Runnable::run, told::add);
    private final Rows rows;

    ManyActsTest() {
        searchSession.search("", true);
        ByHand.runAll(work, display);
        rows = searchSession.screen().rows();
        rows.want(0, 10);
        ByHand.runAll(work, display);
        acts.onDone(new DoneListener() {
            @Override
            public void done(Acts.Done act) {
                said.add(act.said().in(Locale.FRENCH));
            }

            @Override
            public void undone(Sentence undone) {}

            @Override
            public void redone(Sentence redone) {}
        });
    }

    private static BitSet places(int... wanted) {
        BitSet places = new BitSet();
        IntStream.of(wanted).forEach(places::set);
        return places;
    }

    private static SaidWord negative() {
        return SaidWord.given(CoreFields.TONE, "negative", Locale.FRENCH);
    }

    private long negatives() {
        try (Snapshot now = dossier.archive().snapshot()) {
            return IntStream.range(0, SIZE)
                    .mapToObj(i -> now.entry(MentionId.of("test", "mot" + i)).orElseThrow())
                    .filter(entry -> entry.effective()
                            .string(CoreFields.TONE)
                            .filter("negative"::equals)
                            .isPresent())
                    .count();
        }
    }

    private Entry entry(int index) {
        try (Snapshot now = dossier.archive().snapshot()) {
            return now.entry(MentionId.of("test", "mot" + index)).orElseThrow();
        }
    }

    @Test
    void a_few_get_a_tone_as_one_deed_which_is_undone_as_one() {
        ChosenMentions chosen = ChosenMentions.of(places(0, 2, 5), rows);
        assertThat(chosen.isAtHand()).isTrue();
        assertThat(chosen.atHand())
                .containsExactly(
                        MentionId.of("test", "mot0"), MentionId.of("test", "mot2"), MentionId.of("test", "mot5"));
        many.perform(chosen, negative());
        assertThat(negatives()).isEqualTo(3);
        assertThat(said).containsExactly("Tonalité\u00a0: négative, 3 mentions");
        assertThat(works.all()).as("nobody waits for three").isEmpty();
        acts.undo();
        assertThat(negatives()).isZero();
        assertThat(acts.canUndo()).isFalse();
    }

    @Test
    void thousands_are_a_work_and_one_deed() {
        BitSet all = new BitSet();
        all.set(0, SIZE);
        ChosenMentions chosen = ChosenMentions.of(all, rows);
        assertThat(chosen.isAtHand()).isFalse();
        assertThat(chosen.size()).isEqualTo(SIZE);
        many.perform(chosen, negative());
        assertThat(negatives()).isEqualTo(SIZE);
        assertThat(said).containsExactly("Tonalité\u00a0: négative, 2\u202f500 mentions");
        assertThat(works.all()).singleElement().satisfies(work -> {
            assertThat(work.ended()).isTrue();
            assertThat(work.done()).isEqualTo(SIZE);
        });
        acts.undo();
        assertThat(negatives()).isZero();
    }

    @Test
    void what_is_stopped_leaves_all_as_it_was() {
        ByHand later = new ByHand();
        Works waiting = new Works(later, Runnable::run);
        BitSet all = new BitSet();
        all.set(0, SIZE);
        new ManyActs(dossier.archive(), acts, waiting, Runnable::run, Runnable::run, told::add)
                .perform(ChosenMentions.of(all, rows), negative());
        waiting.all().forEach(Work::stop);
        later.runOne();
        assertThat(negatives()).isZero();
        assertThat(said).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void those_far_down_are_found_by_where_they_stand() {
        ChosenMentions chosen = ChosenMentions.of(places(1, 1_200, 2_499), rows);
        assertThat(chosen.isAtHand()).isFalse();
        assertThat(chosen.read(Progress.silent()))
                .containsExactly(
                        MentionId.of("test", "mot1"), MentionId.of("test", "mot1200"), MentionId.of("test", "mot2499"));
    }

    @Test
    void a_list_that_shows_no_more_is_not_read() {
        ChosenMentions chosen = ChosenMentions.of(places(1, 1_200), rows);
        searchSession.close();
        assertThatThrownBy(() -> chosen.read(Progress.silent())).isInstanceOf(Cancelled.class);
    }

    @Test
    void what_a_person_said_already_is_not_said_again() {
        many.perform(ChosenMentions.of(places(0, 1), rows), negative());
        many.perform(ChosenMentions.of(places(0, 1, 2), rows), negative());
        assertThat(said)
                .containsExactly("Tonalité\u00a0: négative, 2 mentions", "Tonalité\u00a0: négative, une mention");
        many.perform(ChosenMentions.of(places(0, 1, 2), rows), negative());
        assertThat(said).hasSize(2);
        assertThat(told).singleElement().satisfies(sentence -> assertThat(sentence.in(Locale.FRENCH))
                .contains("déjà ainsi"));
    }

    @Test
    void a_tag_is_given_to_those_without_it_and_taken_from_those_with_it() {
        many.perform(ChosenMentions.of(places(0), rows), SaidWord.given(CoreFields.TAG, "rentrée", Locale.FRENCH));
        many.perform(ChosenMentions.of(places(0, 1), rows), SaidWord.given(CoreFields.TAG, "rentrée", Locale.FRENCH));
        assertThat(entry(1).effective().strings(CoreFields.TAG)).containsExactly("rentrée");
        many.perform(
                ChosenMentions.of(places(0, 1, 2), rows), SaidWord.taken(CoreFields.TAG, "rentrée", Locale.FRENCH));
        assertThat(entry(0).effective().strings(CoreFields.TAG)).isEmpty();
        assertThat(said.getLast()).endsWith("retirée, 2 mentions");
    }

    @Test
    void rows_at_hand_and_those_read_later_show_what_was_done_and_the_list_stays() {
        BitSet all = new BitSet();
        all.set(0, SIZE);
        acts.listen(rows::changed, why -> {});
        many.perform(ChosenMentions.of(all, rows), negative());
        rows.want(0, 10);
        ByHand.runAll(work, display);
        assertThat(rows.row(3).map(Row::tone)).contains(Row.Tone.NEGATIVE);
        rows.want(1_500, 10);
        ByHand.runAll(work, display);
        assertThat(rows.row(1_500).map(Row::tone)).contains(Row.Tone.NEGATIVE);
        assertThat(rows.size()).isEqualTo(SIZE);
    }
}
