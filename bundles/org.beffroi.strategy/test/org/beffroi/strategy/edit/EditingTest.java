package org.beffroi.strategy.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

class EditingTest {

    private static final Sentence SAID = Sentence.of(EditingTest.class, "said");

    private final Strategy strategy = new DemoStrategy().strategy();
    private final Objective objective = strategy.getObjectives().getFirst();
    private final Editing editing = new Editing(strategy, false);

    @Test
    void what_was_done_is_undone_and_done_again() {
        String before = objective.getName();
        editing.perform(SAID, () -> objective.setName("Autrement"));
        assertThat(objective.getName()).isEqualTo("Autrement");
        assertThat(editing.undo()).contains(SAID);
        assertThat(objective.getName()).isEqualTo(before);
        assertThat(editing.redo()).contains(SAID);
        assertThat(objective.getName()).isEqualTo("Autrement");
    }

    @Test
    void a_change_that_changes_nothing_is_no_deed() {
        assertThat(editing.perform(SAID, () -> objective.setName(objective.getName())))
                .isFalse();
        assertThat(editing.canUndo()).isFalse();
        assertThat(editing.isChanged()).isFalse();
    }

    @Test
    void letters_typed_one_after_the_other_are_undone_as_one() {
        String before = objective.getName();
        for (String typed : List.of("A", "Au", "Aut")) {
            editing.perform(SAID, "name of the first", () -> objective.setName(typed));
        }
        editing.undo();
        assertThat(objective.getName()).isEqualTo(before);
        editing.redo();
        assertThat(objective.getName()).isEqualTo("Aut");
    }

    @Test
    void what_is_typed_after_an_undo_is_a_deed_of_its_own() {
        editing.perform(SAID, "name", () -> objective.setName("A"));
        editing.perform(SAID, () -> objective.setPriority(9));
        editing.undo();
        editing.perform(SAID, "name", () -> objective.setName("B"));
        editing.undo();
        assertThat(objective.getName()).isEqualTo("A");
    }

    @Test
    void what_is_typed_after_saving_is_a_deed_of_its_own() {
        editing.perform(SAID, "name", () -> objective.setName("A"));
        editing.saved(editing.state());
        editing.perform(SAID, "name", () -> objective.setName("B"));
        assertThat(editing.isChanged()).isTrue();
        editing.undo();
        assertThat(objective.getName()).isEqualTo("A");
        assertThat(editing.isChanged()).isFalse();
    }

    @Test
    void a_removed_element_comes_back_with_all_that_referred_to_it() throws IOException {
        String before = text();
        var audience = objective.getAudiences().getFirst();
        editing.perform(SAID, () -> new Additions(strategy, new SplittableRandom(1)).remove(audience));
        assertThat(objective.getAudiences()).doesNotContain(audience);
        assertThat(strategy.getAudiences()).doesNotContain(audience);
        editing.undo();
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void a_change_that_fails_leaves_everything_as_it_was() throws IOException {
        String before = text();
        assertThatThrownBy(() -> editing.perform(SAID, () -> {
                    objective.setName("half");
                    strategy.getAudiences().removeFirst();
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(text()).isEqualTo(before);
        assertThat(editing.canUndo()).isFalse();
    }

    @Test
    void nothing_is_changed_where_it_is_read_only_or_from_within_a_change() {
        Editing reading = new Editing(strategy, true);
        assertThatIllegalStateException().isThrownBy(() -> reading.perform(SAID, () -> objective.setName("x")));
        assertThatIllegalStateException()
                .isThrownBy(() -> editing.perform(SAID, () -> editing.perform(SAID, () -> objective.setName("x"))));
        assertThat(objective.getName()).isNotEqualTo("x");
    }

    @Test
    void listeners_are_told_until_they_go() {
        AtomicInteger told = new AtomicInteger();
        Runnable deaf = editing.listen(told::incrementAndGet);
        editing.perform(SAID, () -> objective.setName("x"));
        editing.undo();
        deaf.run();
        editing.redo();
        assertThat(told).hasValue(2);
    }

    @Property(tries = 8)
    void whatever_was_done_undoing_all_gives_the_file_that_was_and_doing_all_again_the_one_that_came(@ForAll long seed)
            throws IOException {
        RandomGenerator random = new SplittableRandom(seed);
        String before = text();
        List<String> states = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            if (editing.perform(SAID, () -> anyChange(random))) {
                states.add(text());
            }
        }
        String after = text();
        for (int i = states.size() - 1; i >= 0; i--) {
            assertThat(text()).isEqualTo(states.get(i));
            editing.undo();
        }
        assertThat(text()).isEqualTo(before);
        while (editing.redo().isPresent()) {
            // until nothing is left to do again
        }
        assertThat(text()).isEqualTo(after);
        while (editing.undo().isPresent()) {
            // as it was, for the next try
        }
    }

    private void anyChange(RandomGenerator random) {
        List<EObject> all = new ArrayList<>();
        strategy.eAllContents().forEachRemaining(all::add);
        EObject one = all.get(random.nextInt(all.size()));
        Additions additions = new Additions(strategy, random);
        switch (random.nextInt(4)) {
            case 0 -> additions.remove(one);
            case 1 -> Additions.move(one, random.nextBoolean() ? 1 : -1);
            case 2 -> grow(one, additions, random);
            default -> unset(one, random);
        }
    }

    private static void grow(EObject one, Additions additions, RandomGenerator random) {
        List<EReference> lists = one.eClass().getEAllContainments();
        if (!lists.isEmpty()) {
            EReference list = lists.get(random.nextInt(lists.size()));
            additions.add(one, list, Additions.kinds(list.getEReferenceType()).getFirst(), "Nouveau");
        }
    }

    private static void unset(EObject one, RandomGenerator random) {
        List<EStructuralFeature> features = one.eClass().getEAllStructuralFeatures();
        EStructuralFeature feature = features.get(random.nextInt(features.size()));
        boolean key = feature instanceof EAttribute attribute && attribute.isID();
        if (!key) {
            one.eUnset(feature);
        }
    }

    private String text() throws IOException {
        return new String(StrategyFile.bytes(strategy), StandardCharsets.UTF_8);
    }
}
