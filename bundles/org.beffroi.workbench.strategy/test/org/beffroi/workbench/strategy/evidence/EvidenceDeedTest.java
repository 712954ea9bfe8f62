package org.beffroi.workbench.strategy.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.check.Checks;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.evidence.Gathering;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Risk;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.strategy.model.OpenedStrategy;
import org.beffroi.workbench.strategy.model.ProposedContent;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceDeedTest {

    private static final Sentence SAID = Sentence.of(EvidenceDeedTest.class, "said");
    private static final MentionId MENTION = new MentionId("m1");

    @TempDir
    Path folder;

    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<Sentence> refused = new ArrayList<>();
    private StrategyFile file;
    private StrategyEditor editor;
    private Objective objective;
    private List<Evidence> before;

    @BeforeEach
    void open() throws IOException {
        file = new DemoStrategy().write(folder);
        editor = new StrategyEditor(
                OpenedStrategy.read(file),
                false,
                new Checks(List.of()),
                ProposedContent.none(),
                () -> Setting.on(LocalDate.of(2025, 4, 1), ZoneId.of("Europe/Paris")),
                work::add,
                Runnable::run);
        objective = editor.strategy().getObjectives().getFirst();
        before = Gathering.of(objective);
    }

    private static MentionEvidence quoting(MentionId mention) {
        MentionEvidence evidence = ModelFactory.eINSTANCE.createMentionEvidence();
        evidence.setMention(mention.value());
        return evidence;
    }

    /** Has the objective rest on the mention first of all, as it was read from its file. */
    private void quoted() {
        editor.editing().perform(SAID, () -> objective.getEvidence().addFirst(quoting(MENTION)));
        before = Gathering.of(objective);
        saved();
    }

    private void saved() {
        editor.save(why -> assertThat(why).isEmpty());
        write();
    }

    private void write() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private EvidenceDeed withdraw() {
        EvidenceDeed deed =
                EvidenceDeed.withdraw(editor, objective, "Objectif", MENTION).orElseThrow();
        deed.keep(refused::add);
        return deed;
    }

    private EvidenceDeed add() {
        EvidenceDeed deed = EvidenceDeed.add(editor, objective, "Objectif", List.of(quoting(MENTION)));
        deed.keep(refused::add);
        return deed;
    }

    private boolean isQuoted() {
        return Gathering.isThere(objective, quoting(MENTION));
    }

    private boolean isQuotedOnDisk() {
        write();
        assertThat(refused).isEmpty();
        return Gathering.isThere(file.read().getObjectives().getFirst(), quoting(MENTION));
    }

    @Test
    void what_is_withdrawn_is_gone_and_comes_back_where_it_was() {
        quoted();
        EvidenceDeed gone = withdraw();
        assertThat(Gathering.of(objective)).isEqualTo(before.subList(1, before.size()));
        gone.takeBack();
        assertThat(Gathering.of(objective)).isEqualTo(before);
    }

    @Test
    void it_comes_back_alone_where_something_was_done_after_it() {
        quoted();
        EvidenceDeed gone = withdraw();
        editor.editing().perform(SAID, () -> objective.setName("autre"));
        gone.takeBack();
        assertThat(gone.canTakeBack()).isFalse();
        assertThat(objective.getName()).isEqualTo("autre");
        assertThat(Gathering.of(objective)).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void what_does_not_rest_on_it_is_left_as_it_is() {
        quoted();
        withdraw();
        Object state = editor.editing().state();
        assertThat(EvidenceDeed.withdraw(editor, objective, "Objectif", MENTION))
                .isEmpty();
        assertThat(editor.editing().state()).isSameAs(state);
    }

    @Test
    void it_is_alone_only_where_nothing_else_waits_to_be_saved() {
        quoted();
        assertThat(Optional.of(withdraw()).filter(EvidenceDeed::alone)).isPresent();
        write();
        editor.editing().perform(SAID, () -> objective.setName("autre"));
        assertThat(add().alone()).isFalse();
        assertThat(isQuotedOnDisk()).isFalse();
    }

    @Test
    void it_is_said_what_was_put_under_which_element() {
        assertThat(add().said().in(Locale.FRENCH)).isEqualTo("Mention rattachée à l’objectif «\u202fObjectif\u202f»");
        write();
        List<MentionEvidence> two = List.of(quoting(new MentionId("m2")), quoting(new MentionId("m3")));
        Risk risk = editor.strategy().getRisks().getFirst();
        EvidenceDeed waiting = EvidenceDeed.add(editor, risk, "Rumeur", two);
        assertThat(waiting.said().in(Locale.FRENCH)).isEqualTo("2 mentions rattachées au risque «\u202fRumeur\u202f»");
        assertThat(waiting.said().in(Locale.ENGLISH)).isEqualTo("2 mentions linked to the risk “Rumeur”");
        EvidenceDeed peak =
                EvidenceDeed.add(editor, objective, "Objectif", List.of(ModelFactory.eINSTANCE.createPeakEvidence()));
        assertThat(peak.said().in(Locale.FRENCH))
                .isEqualTo(
                        "Pic rattaché à l’objectif «\u202fObjectif\u202f», à enregistrer avec le reste de la stratégie");
    }

    @Test
    void whatever_way_it_goes_it_is_kept_at_once_however_fast_the_keys() {
        EvidenceDeed added = add();
        added.takeBack();
        assertThat(added.canTakeBack()).isFalse();
        assertThat(isQuotedOnDisk()).isFalse();
        added.doAgain();
        assertThat(added.canDoAgain()).isFalse();
        assertThat(isQuotedOnDisk()).isTrue();
        added.takeBack();
        added.doAgain();
        added.takeBack();
        assertThat(isQuotedOnDisk()).isFalse();
        assertThat(editor.editing().isChanged()).isFalse();
        assertThat(Gathering.of(objective)).isEqualTo(before);
    }

    @Test
    void an_element_made_for_it_comes_and_goes_with_it() {
        List<Risk> risks = List.copyOf(editor.strategy().getRisks());
        Risk fresh = (Risk) NewKeepers.of("Cantine", true).getFirst();
        EvidenceDeed added = EvidenceDeed.add(editor, fresh, "Cantine", List.of(quoting(MENTION)));
        added.keep(refused::add);
        write();
        assertThat(file.read().getRisks().getLast().getName()).isEqualTo("Cantine");
        assertThat(added.said().in(Locale.FRENCH))
                .isEqualTo("Mention rattachée au nouveau risque «\u202fCantine\u202f»");
        added.takeBack();
        assertThat(editor.strategy().getRisks()).isEqualTo(risks);
        added.doAgain();
        assertThat(editor.strategy().getRisks().getLast().getName()).isEqualTo("Cantine");
        write();
        editor.editing().perform(SAID, () -> objective.setName("autre"));
        added.takeBack();
        assertThat(editor.strategy().getRisks()).as("untouched since").isEqualTo(risks);
        assertThat(added.canTakeBack()).isFalse();
    }

    @Test
    void an_element_made_for_it_that_was_worked_on_stays_without_it() {
        Risk fresh = (Risk) NewKeepers.of("Cantine", true).getFirst();
        EvidenceDeed added = EvidenceDeed.add(editor, fresh, "Cantine", List.of(quoting(MENTION)));
        editor.editing().perform(SAID, () -> fresh.setImpact(3));
        added.takeBack();
        assertThat(editor.strategy().getRisks()).contains(fresh);
        assertThat(Gathering.of(fresh)).isEmpty();
    }

    @Test
    void a_withdrawal_goes_both_ways_too() {
        quoted();
        EvidenceDeed gone = withdraw();
        gone.takeBack();
        assertThat(isQuotedOnDisk()).isTrue();
        gone.doAgain();
        assertThat(isQuotedOnDisk()).isFalse();
        gone.takeBack();
        assertThat(isQuotedOnDisk()).isTrue();
    }

    @Test
    void what_waits_to_be_saved_goes_on_waiting() {
        EvidenceDeed added = add();
        write();
        editor.editing().perform(SAID, () -> objective.setName("autre"));
        added.takeBack();
        assertThat(isQuoted()).isFalse();
        assertThat(isQuotedOnDisk()).isTrue();
        assertThat(editor.editing().isChanged()).isTrue();
    }

    @Test
    void what_was_undone_in_the_strategy_is_not_undone_once_more() {
        EvidenceDeed added = add();
        editor.editing().undo();
        assertThat(added.canTakeBack()).isFalse();
        assertThat(added.canDoAgain()).isTrue();
        editor.editing().redo();
        assertThat(added.canTakeBack()).isTrue();
        added.takeBack();
        assertThat(Gathering.of(objective)).isEqualTo(before);
    }

    @Test
    void it_is_known_again_where_another_version_was_taken() {
        EvidenceDeed added = add();
        write();
        Strategy other = EcoreUtil.copy(editor.strategy());
        editor.restore(SAID, other);
        objective = editor.strategy().getObjectives().getFirst();
        assertThat(added.canTakeBack()).isTrue();
        added.takeBack();
        assertThat(isQuoted()).isFalse();
        added.doAgain();
        assertThat(isQuoted()).isTrue();
    }

    @Test
    void where_its_element_is_gone_there_is_nothing_to_put_back() {
        quoted();
        EvidenceDeed gone = withdraw();
        editor.editing().perform(SAID, () -> EcoreUtil.delete(objective, true));
        assertThat(gone.canTakeBack()).isFalse();
    }

    @Test
    void a_strategy_that_lies_open_no_more_is_not_changed_and_that_is_said() {
        EvidenceDeed added = add();
        write();
        editor.close();
        assertThatThrownBy(added::takeBack).isInstanceOf(Refusal.class).hasMessageContaining("Objectif");
        assertThat(isQuotedOnDisk()).isTrue();
    }
}
