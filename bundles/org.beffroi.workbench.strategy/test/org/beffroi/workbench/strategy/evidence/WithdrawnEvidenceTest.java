package org.beffroi.workbench.strategy.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.check.Checks;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.evidence.Gathering;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.workbench.strategy.model.OpenedStrategy;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithdrawnEvidenceTest {

    private static final Sentence SAID = Sentence.of(WithdrawnEvidenceTest.class, "said");
    private static final MentionId MENTION = new MentionId("m1");

    @TempDir
    Path folder;

    private StrategyEditor editor;
    private Objective objective;
    private List<Evidence> before;

    @BeforeEach
    void open() throws IOException {
        editor = new StrategyEditor(
                OpenedStrategy.read(new DemoStrategy().write(folder)),
                false,
                new Checks(List.of()),
                () -> Setting.on(LocalDate.of(2025, 4, 1), ZoneId.of("Europe/Paris")),
                Runnable::run,
                Runnable::run);
        objective = editor.strategy().getObjectives().getFirst();
        MentionEvidence evidence = ModelFactory.eINSTANCE.createMentionEvidence();
        evidence.setMention(MENTION.value());
        editor.editing().perform(SAID, () -> objective.getEvidence().addFirst(evidence));
        before = Gathering.of(objective);
    }

    private WithdrawnEvidence withdraw() {
        return WithdrawnEvidence.of(editor, objective, "Objectif", MENTION).orElseThrow();
    }

    @Test
    void what_is_withdrawn_is_gone_and_comes_back_where_it_was() {
        WithdrawnEvidence gone = withdraw();
        assertThat(Gathering.of(objective)).isEqualTo(before.subList(1, before.size()));
        gone.putBack();
        assertThat(Gathering.of(objective)).isEqualTo(before);
    }

    @Test
    void it_comes_back_alone_where_something_was_done_after_it() {
        WithdrawnEvidence gone = withdraw();
        editor.editing().perform(SAID, () -> objective.setName("autre"));
        gone.putBack();
        gone.putBack();
        assertThat(objective.getName()).isEqualTo("autre");
        assertThat(Gathering.of(objective)).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void what_does_not_rest_on_it_is_left_as_it_is() {
        withdraw();
        Object state = editor.editing().state();
        assertThat(WithdrawnEvidence.of(editor, objective, "Objectif", MENTION)).isEmpty();
        assertThat(editor.editing().state()).isSameAs(state);
    }

    @Test
    void it_is_alone_only_where_nothing_else_waits_to_be_saved() {
        assertThat(withdraw().alone()).isFalse();
        editor.editing().undo();
        editor.editing().saved(editor.editing().state());
        assertThat(Optional.of(withdraw()).filter(WithdrawnEvidence::alone)).isPresent();
    }
}
