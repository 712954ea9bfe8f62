package org.beffroi.workbench.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.ByHand;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.listen.model.SearchSession;
import org.beffroi.workbench.many.model.ChosenMentions;
import org.junit.jupiter.api.Test;

/** A list in which the second row stands for three copies beside itself, once copies count once. */
class StackedRowsTest {

    private final FakeDossier dossier = new FakeDossier().with(80, "mot").copies("la canicule arrive", 4);
    private final ByHand work = new ByHand();
    private final ByHand display = new ByHand();
    private final SearchSession searchSession =
            new SearchSession(dossier, new Language(Locale.FRENCH), work, work, display);
    private final StackedRows rows;
    private final int stack;

    StackedRowsTest() {
        searchSession.once(true);
        searchSession.search("", true);
        settle();
        rows = new StackedRows(searchSession.screen().rows());
        rows.want(0, 60);
        settle();
        stack = IntStream.range(0, 60)
                .filter(i -> rows.row(i).filter(row -> row.copies().isPresent()).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void settle() {
        ByHand.runAll(work, display);
    }

    private List<String> ids(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> rows.row(i).orElseThrow().entry().mention().id().value())
                .toList();
    }

    private int unfold() {
        int[] came = new int[1];
        rows.turn(stack, (below, by) -> {
            assertThat(below).isEqualTo(stack);
            came[0] = by;
        });
        settle();
        return came[0];
    }

    @Test
    void copies_unfold_below_what_stands_for_them_the_earliest_first_and_fold_again() {
        long folded = rows.size();
        List<String> before = ids(0, 40);
        assertThat(folded).isEqualTo(81);
        assertThat(unfold()).isEqualTo(3);
        assertThat(rows.size()).isEqualTo(folded + 3);
        assertThat(rows.isUnfolded(stack)).isTrue();
        assertThat(ids(stack, stack + 4))
                .containsExactly(
                        MentionId.of("test", "copy0").value(),
                        MentionId.of("test", "copy1").value(),
                        MentionId.of("test", "copy2").value(),
                        MentionId.of("test", "copy3").value());
        assertThat(rows.row(stack + 2).map(Row::nested)).contains(true);
        assertThat(rows.standing(stack + 2)).isEqualTo(stack);
        assertThat(rows.standing(stack + 4)).isEqualTo(stack + 4);
        assertThat(ids(stack + 4, 40)).isEqualTo(before.subList(stack + 1, 37));
        int[] went = new int[1];
        rows.turn(stack + 1, (below, by) -> went[0] = by);
        assertThat(went[0]).isEqualTo(-3);
        assertThat(ids(0, 40)).isEqualTo(before);
    }

    @Test
    void a_row_that_stands_for_itself_does_not_unfold() {
        rows.turn(stack + 1, (below, by) -> {
            throw new AssertionError("Nothing is to be seen");
        });
        settle();
        assertThat(rows.size()).isEqualTo(81);
    }

    @Test
    void a_copy_that_somebody_acted_on_shows_it_once_it_is_renewed() {
        unfold();
        Row copy = rows.row(stack + 2).orElseThrow();
        MentionId id = copy.entry().mention().id();
        new Acts(dossier.archive(), "Anne", Runnable::run, Runnable::run)
                .perform(
                        Sentence.of(StackedRowsTest.class, "said"),
                        List.of(new Act.Set(id, CoreFields.TONE.name(), List.of("negative"))),
                        copy.entry());
        List<String> told = new ArrayList<>();
        rows.renew(Set.of(id), () -> told.add("shown"));
        settle();
        assertThat(told).containsExactly("shown");
        assertThat(rows.row(stack + 2).map(Row::tone)).contains(Row.Tone.NEGATIVE);
        assertThat(rows.row(stack + 1).map(Row::tone)).contains(Row.Tone.UNKNOWN);
    }

    @Test
    void chosen_copies_are_those_mentions_and_rows_behind_them_are_found_where_they_stand() {
        unfold();
        BitSet all = new BitSet();
        all.set(0, (int) rows.size());
        ChosenMentions chosen = ChosenMentions.of(all, rows);
        assertThat(chosen.isAtHand()).as("rows of the second page").isFalse();
        List<MentionId> read = chosen.read(Progress.silent());
        assertThat(read).hasSize(84).doesNotHaveDuplicates();
        assertThat(read.subList(stack, stack + 4)).extracting(MentionId::value).isEqualTo(ids(stack, stack + 4));
        assertThat(read.getLast().value()).isEqualTo(last());
    }

    private String last() {
        rows.want(rows.size() - 1, 1);
        settle();
        return rows.row(rows.size() - 1).orElseThrow().entry().mention().id().value();
    }
}
