package org.beffroi.workbench.strategy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.memory.Erased;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Checks;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.edit.Drafts;
import org.beffroi.strategy.file.Held;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.memory.OpenStrategies;
import org.beffroi.strategy.memory.StrategyMemory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.outline.Stage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrategyEditorTest {

    private static final Sentence SAID = Sentence.of(StrategyEditorTest.class, "said");

    /** Finds each objective whose name is « à reprendre », and can call it otherwise. */
    @Check.Info(id = "name-to-mend", subject = Subject.OBJECTIVES)
    private static final class NameToMend implements Check {
        @Override
        public List<Issue> look(Strategy strategy, Setting setting) {
            return strategy.getObjectives().stream()
                    .filter(objective -> "à reprendre".equals(objective.getName()))
                    .map(objective -> Issue.warning(this, objective, objective.getKey())
                            .with("rename", whole -> objective.setName("repris")))
                    .toList();
        }
    }

    @TempDir
    Path folder;

    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final AtomicInteger told = new AtomicInteger();
    private StrategyFile file;
    private StrategyEditor editor;
    private Objective first;

    @BeforeEach
    void open() throws IOException {
        file = new DemoStrategy().write(folder);
        editor = editor(false);
        editor.onChange(told::incrementAndGet);
        editor.begin();
        work();
        first = editor.strategy().getObjectives().getFirst();
    }

    private StrategyEditor editor(boolean readOnly) {
        return new StrategyEditor(
                OpenedStrategy.read(file),
                readOnly,
                new Checks(List.of(new NameToMend())),
                ProposedContent.none(),
                () -> Setting.on(LocalDate.of(2025, 4, 1), ZoneId.of("Europe/Paris")),
                worker::add,
                Runnable::run);
    }

    private void work() {
        while (!worker.isEmpty()) {
            worker.remove().run();
        }
    }

    private void name(String name) {
        editor.editing().perform(SAID, () -> first.setName(name));
    }

    @Test
    void checks_follow_each_change_and_speak_of_the_element() {
        assertThat(editor.issues()).isEmpty();
        assertThat(editor.progress(Stage.OBJECTIVES).held().dots()).isEqualTo(5);
        name("à reprendre");
        work();
        assertThat(editor.issues(first)).hasSize(1);
        assertThat(editor.target(editor.issues().getFirst()).map(Object.class::cast))
                .containsSame(first);
        assertThat(editor.progress(Stage.OBJECTIVES).held().dots()).isLessThan(5);
    }

    @Test
    void changes_that_come_while_checks_run_are_checked_once_at_the_end() {
        name("un");
        name("deux");
        name("à reprendre");
        assertThat(worker).hasSize(1);
        work();
        assertThat(editor.issues(first)).hasSize(1);
        assertThat(worker).isEmpty();
    }

    @Test
    void a_fix_is_done_to_the_strategy_in_hand_and_can_be_undone() {
        name("à reprendre");
        work();
        editor.fix(editor.issues().getFirst(), 0);
        assertThat(first.getName()).isEqualTo("repris");
        editor.editing().undo();
        assertThat(first.getName()).isEqualTo("à reprendre");
    }

    @Test
    void a_fix_of_what_is_mended_meanwhile_does_nothing() {
        name("à reprendre");
        work();
        Issue issue = editor.issues().getFirst();
        name("mien");
        editor.fix(issue, 0);
        assertThat(first.getName()).isEqualTo("mien");
    }

    @Test
    void what_is_changed_is_kept_as_a_draft_until_it_is_saved() {
        name("un brouillon");
        work();
        Drafts.Found found = new Drafts(file).find().orElseThrow();
        assertThat(file.read(found.written()).getObjectives().getFirst().getName())
                .isEqualTo("un brouillon");
        AtomicReference<Optional<Refusal>> said = new AtomicReference<>();
        editor.save(said::set);
        work();
        assertThat(said.get()).isEmpty();
        assertThat(new Drafts(file).find()).isEmpty();
        assertThat(file.read().getObjectives().getFirst().getName()).isEqualTo("un brouillon");
        assertThat(editor.editing().isChanged()).isFalse();
    }

    @Test
    void what_is_typed_while_it_is_saved_stays_unsaved() {
        name("un");
        work();
        editor.save(said -> {});
        name("deux");
        work();
        assertThat(editor.editing().isChanged()).isTrue();
        assertThat(file.read().getObjectives().getFirst().getName()).isEqualTo("un");
    }

    @Test
    void what_another_hand_saved_is_not_written_over_but_put_together_with_mine() {
        Strategy other = file.read();
        other.setName("d’une autre main");
        other.getObjectives().get(1).setName("leur objectif");
        file.write(other);
        name("le mien");
        AtomicReference<Optional<Refusal>> said = new AtomicReference<>();
        editor.save(said::set);
        work();
        assertThat(said.get().orElseThrow().kind()).isEqualTo(Refusal.Kind.CHANGED);
        assertThat(file.read().getName()).isEqualTo("d’une autre main");
        AtomicReference<Meeting> met = new AtomicReference<>();
        editor.meet(met::set);
        work();
        var merged = met.get().merge().merged(Map.of());
        assertThat(merged.conflicts()).isEmpty();
        editor.unite(SAID, met.get(), merged.facts().strategy());
        editor.save(said::set);
        work();
        assertThat(said.get()).isEmpty();
        Strategy both = file.read();
        assertThat(both.getName()).isEqualTo("d’une autre main");
        assertThat(both.getObjectives()).extracting(Objective::getName).startsWith("le mien", "leur objectif");
        editor.editing().undo();
        assertThat(editor.strategy().getObjectives().get(1).getName()).isNotEqualTo("leur objectif");
    }

    @Test
    void a_strategy_in_hand_is_held_until_it_is_let_go() {
        OpenedStrategy mine = OpenedStrategy.hold(file, "Camille");
        assertThat(mine.held()).isPresent();
        OpenedStrategy theirs = OpenedStrategy.hold(file, "Claire");
        assertThat(theirs.held()).isEmpty();
        assertThat(theirs.by().orElseThrow().who()).isEqualTo("Camille");
        StrategyEditor held = new StrategyEditor(
                mine,
                false,
                new Checks(List.of()),
                ProposedContent.none(),
                () -> Setting.on(LocalDate.of(2025, 4, 1), ZoneId.of("Europe/Paris")),
                worker::add,
                Runnable::run);
        held.close();
        work();
        OpenedStrategy again = OpenedStrategy.hold(file, "Claire");
        assertThat(again.held()).isPresent();
        again.held().ifPresent(Held::close);
    }

    @Test
    void what_was_typed_while_checks_ran_is_in_the_draft_of_a_strategy_that_is_closed() {
        name("un");
        name("la dernière lettre");
        editor.close();
        work();
        Drafts.Found found = new Drafts(file).find().orElseThrow();
        assertThat(file.read(found.written()).getObjectives().getFirst().getName())
                .isEqualTo("la dernière lettre");
        assertThat(found.sameFile()).isTrue();
    }

    @Test
    void a_strategy_that_is_closed_while_it_is_saved_leaves_no_draft() {
        name("enregistré");
        work();
        editor.save(refused -> assertThat(refused).isEmpty());
        editor.close();
        work();
        assertThat(new Drafts(file).find()).isEmpty();
        assertThat(file.read().getObjectives().getFirst().getName()).isEqualTo("enregistré");
    }

    @Test
    void a_draft_taken_up_is_a_change_that_can_be_undone() {
        String before = editor.strategy().getName();
        Strategy draft = file.read();
        draft.setName("repris du brouillon");
        draft.getObjectives().removeLast();
        int objectives = editor.strategy().getObjectives().size();
        editor.restore(SAID, draft);
        assertThat(editor.strategy().getName()).isEqualTo("repris du brouillon");
        assertThat(editor.strategy().getObjectives()).hasSize(objectives - 1);
        editor.editing().undo();
        assertThat(editor.strategy().getName()).isEqualTo(before);
        assertThat(editor.strategy().getObjectives()).hasSize(objectives).contains(first);
    }

    @Test
    void what_is_in_hand_is_the_whole_again_once_it_is_gone() {
        editor.take(first);
        assertThat(editor.inHand()).isSameAs(first);
        editor.editing().perform(SAID, () -> editor.strategy().getObjectives().remove(first));
        assertThat(editor.inHand()).isSameAs(editor.strategy());
    }

    @Test
    void nobody_is_told_after_closing() {
        name("un");
        editor.close();
        int before = told.get();
        work();
        assertThat(told).hasValue(before);
    }

    /** The first mention that the demonstration quotes is erased. */
    private static final String QUOTED = "facebook:3656614420100046";

    private static final String WORDS = "6 signalements écrits";

    private static final class Quoted implements Erased {
        @Override
        public boolean isAskedFor() {
            return true;
        }

        @Override
        public boolean isErased(Mention mention) {
            return isReference(mention.id().value());
        }

        @Override
        public boolean isReference(String value) {
            return QUOTED.equals(value);
        }

        @Override
        public String reference(String id) {
            return REFERENCE + "1";
        }
    }

    private void erase() throws IOException {
        OpenStrategies open = new OpenStrategies();
        open.open(editor::forget);
        Path dossier = folder.resolve("dossier");
        new StrategyMemory(open).forget(dossier, new Quoted(), new LocalDisk());
    }

    /** A strategy of a dossier, held by this hand. */
    private void openInADossier() throws IOException {
        Path strategies = Files.createDirectories(folder.resolve("dossier/strategies"));
        file = new DemoStrategy().write(strategies);
        editor = new StrategyEditor(
                OpenedStrategy.hold(file, "camille"),
                false,
                new Checks(List.of()),
                ProposedContent.none(),
                () -> Setting.on(LocalDate.of(2025, 4, 1), ZoneId.of("Europe/Paris")),
                worker::add,
                Runnable::run);
        editor.begin();
        work();
    }

    private static String written(Strategy strategy) throws IOException {
        return new String(StrategyFile.bytes(EcoreUtil.copy(strategy)), StandardCharsets.UTF_8);
    }

    @Test
    void what_is_erased_from_the_dossier_is_not_brought_back_by_undo_saving_or_draft() throws IOException {
        openInADossier();
        List<Sentence> said = new ArrayList<>();
        editor.onRefusal(said::add);
        editor.editing().perform(SAID, () -> editor.strategy().setName("autre"));
        work();
        assertThat(written(editor.strategy())).contains(WORDS);
        Object memory = editor.memory();
        erase();
        work();
        assertThat(editor.memory())
                .as("what was taken out before does not come back")
                .isNotSameAs(memory);
        assertThat(said).extracting(Sentence::key).containsExactly("strategy.erased");
        assertThat(editor.editing().undo()).isEmpty();
        assertThat(editor.editing().isChanged()).isTrue();
        assertThat(written(editor.strategy())).doesNotContain(WORDS).contains("autre");
        assertThat(written(editor.base())).doesNotContain(WORDS).doesNotContain("\"autre\"");
        assertThat(Files.readString(new Drafts(file).path()))
                .doesNotContain(WORDS)
                .contains("autre");
        assertThat(new Drafts(file).find().orElseThrow().sameFile()).isTrue();
        AtomicReference<Optional<Refusal>> saved = new AtomicReference<>();
        editor.save(saved::set);
        work();
        assertThat(saved.get()).as("nobody else changed it").isEmpty();
        assertThat(Files.readString(file.path())).doesNotContain(WORDS).contains("autre");
    }

    @Test
    void a_saving_that_was_under_way_does_not_bring_it_back() throws IOException {
        openInADossier();
        editor.editing().perform(SAID, () -> editor.strategy().setName("autre"));
        byte[] late = StrategyFile.bytes(EcoreUtil.copy(editor.strategy()));
        erase();
        Files.write(file.path(), late);
        work();
        assertThat(Files.readString(file.path())).doesNotContain(WORDS).contains("autre");
    }

    @Test
    void where_nothing_of_it_is_erased_all_can_still_be_undone() throws IOException {
        openInADossier();
        List<Sentence> said = new ArrayList<>();
        editor.onRefusal(said::add);
        erase();
        work();
        said.clear();
        editor.editing().perform(SAID, () -> editor.strategy().setName("autre"));
        erase();
        work();
        assertThat(said).isEmpty();
        assertThat(editor.editing().canUndo()).isTrue();
    }
}
