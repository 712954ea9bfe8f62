package org.beffroi.workbench.strategy.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.edit.Editing;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Strategy;
import org.junit.jupiter.api.Test;

class EditingHistoryTest {

    private static final Sentence SAID = Sentence.of(EditingHistoryTest.class, "measuring.said");

    private final Strategy strategy = ModelFactory.eINSTANCE.createStrategy();
    private final Editing editing = new Editing(strategy, false);
    private final List<String> told = new ArrayList<>();
    private final EditingHistory history = new EditingHistory(editing, (key, said) -> told.add(key + " " + said.key()));

    @Test
    void what_is_undone_and_done_again_is_said() {
        editing.perform(SAID, () -> strategy.setName("Sonneval s’entend"));
        history.undo();
        assertThat(strategy.getName()).isNull();
        history.redo();
        assertThat(strategy.getName()).isEqualTo("Sonneval s’entend");
        assertThat(told).containsExactly("act.undone measuring.said", "act.redone measuring.said");
    }

    @Test
    void where_there_is_nothing_to_undo_nothing_is_said() {
        history.undo();
        assertThat(told).isEmpty();
    }
}
