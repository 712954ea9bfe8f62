package org.beffroi.tests.ui.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.mention.MentionId;
import org.beffroi.strategy.demo.DemoStrategies;
import org.beffroi.strategy.evidence.Gathering;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.listen.ResultList;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mentions that are taken as evidence from the list: what is said of it, that it is saved, and taken back. */
@ExtendWith(OneWorkbench.class)
class TakenEvidenceTest {

    private final Screenshots pictures =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("evidence"));
    private final RunningWorkbench workbench;

    TakenEvidenceTest(RunningWorkbench workbench) {
        this.workbench = workbench;
    }

    @Test
    void evidence_is_kept_at_once_said_truly_and_taken_back() throws IOException {
        Path town = Sonneval.make();
        new DemoStrategies().add(town);
        StrategyScreen strategy = new StrategyScreen(workbench);
        strategy.open(town);
        strategy.settle();
        StrategyEditor editor = workbench.ask(strategy::editor);
        ListenScreen screen = new ListenScreen(workbench);
        screen.search("cantine");
        screen.select(0);
        workbench.act(() -> Widgets.key(screen.list(), SWT.ARROW_DOWN, (char) 0, SWT.SHIFT));
        long before = workbench.ask(() -> quoted(editor));
        takeAsEvidence("2 mentions");
        awaitAdded();
        workbench.waitFor("it saved", () -> !editor.editing().isChanged());
        assertThat(workbench.<Long>ask(() -> quoted(editor))).isEqualTo(before + 2);
        workbench.act(() -> pictures.take(workbench.shell(), "evidence-added"));
        String undo = workbench.find(Language.class).text("act.undo");
        workbench.act(() -> Widgets.button(
                        Widgets.notice(workbench.display()).orElseThrow().control(), undo)
                .press());
        workbench.waitFor(
                "it gone, and saved so",
                () -> quoted(editor) == before && !editor.editing().isChanged());
        takeAsEvidence();
        awaitAdded();
        workbench.act(() -> Notice.closeAll(workbench.display()));
        takeAsEvidence();
        workbench.waitFor("that it is there", () -> Widgets.notice(workbench.display())
                .filter(notice -> notice.words().endsWith("a déjà cet élément d’appui."))
                .isPresent());
        pictures.index();
    }

    @Test
    void what_was_selected_last_is_taken_though_the_one_before_still_shows() throws IOException {
        Path town = Sonneval.make();
        new DemoStrategies().add(town);
        new StrategyScreen(workbench).open(town);
        ListenScreen screen = new ListenScreen(workbench);
        screen.search("cantine");
        MentionId second = screen.select(1).entry().mention().id();
        screen.select(0);
        List<MentionId> taken = new ArrayList<>();
        workbench.act(() -> {
            screen.list().select(1);
            screen.view().handOver(taken::addAll);
            assertThat(screen.view()
                            .inHand()
                            .map(detail -> detail.entry().mention().id()))
                    .as("its detail, on its way or read before, is not that of another mention")
                    .isIn(Optional.empty(), Optional.of(second));
        });
        assertThat(taken).containsExactly(second);
        workbench.waitFor("its detail", () -> screen.view()
                .inHand()
                .filter(detail -> detail.entry().mention().id().equals(second))
                .isPresent());
    }

    @Test
    void the_key_of_undo_takes_back_the_evidence_that_was_taken_last_and_then_the_tone_before_it() throws IOException {
        Path town = Sonneval.make();
        new DemoStrategies().add(town);
        StrategyScreen strategy = new StrategyScreen(workbench);
        strategy.open(town);
        strategy.settle();
        StrategyEditor editor = workbench.ask(strategy::editor);
        long before = workbench.ask(() -> quoted(editor));
        ListenScreen screen = new ListenScreen(workbench);
        screen.search("cantine");
        Row.Tone tone = screen.select(0).tone();
        Row.Tone other = tone == Row.Tone.POSITIVE ? Row.Tone.NEGATIVE : Row.Tone.POSITIVE;
        give(screen, other);
        takeAsEvidence();
        workbench.waitFor(
                "it there, and saved so",
                () -> quoted(editor) == before + 1 && !editor.editing().isChanged());
        workbench.command("undo");
        workbench.waitFor(
                "it gone, and saved so",
                () -> quoted(editor) == before && !editor.editing().isChanged());
        awaitTone(screen, other);
        workbench.command("redo");
        workbench.waitFor("it there again", () -> quoted(editor) == before + 1);
        workbench.waitFor("what it supports", () -> withdrawals().size() == 1);
        workbench.act(() -> withdrawals().getFirst().press());
        workbench.waitFor("it withdrawn", () -> quoted(editor) == before);
        workbench.command("undo");
        workbench.waitFor("it back", () -> quoted(editor) == before + 1);
        workbench.command("undo");
        workbench.waitFor("it gone", () -> quoted(editor) == before);
        workbench.command("undo");
        awaitTone(screen, tone);
        workbench.act(() -> Notice.closeAll(workbench.display()));
    }

    private void give(ListenScreen screen, Row.Tone tone) {
        String letter = text("key." + tone.name().toLowerCase(Locale.ROOT)).toLowerCase(Locale.FRENCH);
        workbench.act(() -> {
            screen.list().setFocus();
            Widgets.key(screen.list(), 0, letter.charAt(0), 0);
        });
        awaitTone(screen, tone);
    }

    private void awaitTone(ListenScreen screen, Row.Tone tone) {
        workbench.waitFor("the tone " + tone, () -> screen.list()
                .selectedRow()
                .filter(row -> row.tone() == tone)
                .isPresent());
    }

    private String text(String key) {
        return workbench.find(Language.class).text(key);
    }

    @Test
    void a_mention_that_is_read_says_what_rests_on_it_leads_there_and_is_withdrawn() throws IOException {
        Path town = Sonneval.make();
        new DemoStrategies().add(town);
        StrategyScreen strategy = new StrategyScreen(workbench);
        strategy.open(town);
        strategy.settle();
        StrategyEditor editor = workbench.ask(strategy::editor);
        long before = workbench.ask(() -> quoted(editor));
        ListenScreen screen = new ListenScreen(workbench);
        screen.search("cantine");
        screen.select(0);
        takeAsEvidence();
        workbench.waitFor("what it supports", () -> withdrawals().size() == 1);
        workbench.act(() -> Notice.closeAll(workbench.display()));
        workbench.act(() -> pictures.take(workbench.shell(), "evidence-read"));
        String element = workbench.ask(() ->
                withdrawals().getFirst().accessibleName().substring(withdrawal().length()));
        workbench.act(() -> withdrawals().getFirst().press());
        workbench.waitFor(
                "it gone, and saved so",
                () -> withdrawals().isEmpty()
                        && quoted(editor) == before
                        && !editor.editing().isChanged());
        String undo = workbench.find(Language.class).text("act.undo");
        workbench.act(() -> Widgets.button(
                        Widgets.notice(workbench.display()).orElseThrow().control(), undo)
                .press());
        workbench.waitFor("it back", () -> withdrawals().size() == 1 && quoted(editor) == before + 1);
        workbench.act(() -> Widgets.some(workbench.shell(), Drawn.class, one -> one.accessibleName()
                        .equals(element))
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
        workbench.waitFor(
                "the element",
                () -> strategy.view().control().isVisible()
                        && Gathering.of(editor.inHand()).stream().anyMatch(MentionEvidence.class::isInstance));
        workbench.act(() -> Notice.closeAll(workbench.display()));
    }

    private String withdrawal() {
        return workbench.find(Language.class).text("detail.supports.withdraw", "");
    }

    /** What takes the mention that is read away again, for each element that rests on it. Called on the UI thread. */
    private List<PushButton> withdrawals() {
        return Widgets.all(workbench.shell(), PushButton.class).stream()
                .filter(button -> button.isVisible() && button.accessibleName().startsWith(withdrawal()))
                .toList();
    }

    private void awaitAdded() {
        workbench.waitFor("what was added", () -> Widgets.notice(workbench.display())
                .filter(notice -> notice.words().startsWith("2 mentions rattachées"))
                .isPresent());
    }

    /** How many mentions a strategy rests on. Called on the UI thread. */
    private static long quoted(StrategyEditor editor) {
        long[] count = new long[1];
        editor.strategy().eAllContents().forEachRemaining(one -> count[0] += one instanceof MentionEvidence ? 1 : 0);
        return count[0];
    }

    private void takeAsEvidence() {
        workbench.command("evidence");
        Shell picker = picker();
        workbench.act(() -> Widgets.key(Widgets.one(picker, StyledText.class), SWT.CR, SWT.CR, 0));
    }

    /** Takes them as evidence where what is asked says what they are. */
    private void takeAsEvidence(String said) {
        workbench.command("evidence");
        Shell picker = picker();
        assertThat(workbench.ask(() -> Widgets.all(picker, Label.class).stream()
                        .map(Label::getText)
                        .toList()))
                .contains(said);
        Rectangle at = workbench.ask(picker::getBounds);
        Point row = workbench.ask(() -> Widgets.some(workbench.shell(), ResultList.class, Control::isVisible)
                .orElseThrow()
                .placeOfHand());
        assertThat(at.contains(at.x + 1, row.y))
                .as("it stands at the row, %s at %s, and not over it", at, row)
                .isFalse();
        assertThat(Math.min(Math.abs(at.y - row.y), Math.abs(at.y + at.height - row.y)))
                .as("beneath the row or above it")
                .isLessThan(120);
        assertThat(near(picker))
                .as("by what both mentions say, not by how many they are")
                .contains("La crise de la cantine a commencé par un silence")
                .noneMatch(line -> line.startsWith("Mentions"));
        workbench.act(() -> pictures.take(picker, "evidence-picker"));
        workbench.act(() -> Widgets.key(Widgets.one(picker, StyledText.class), SWT.CR, SWT.CR, 0));
    }

    /** The elements that are said to speak of the same. */
    private List<String> near(Shell picker) {
        return workbench.ask(() -> {
            PickList<?> list = Widgets.one(picker, PickList.class);
            return list.items().stream()
                    .filter(line -> line.group().equals("Parle de la même chose"))
                    .map(PickList.Item::text)
                    .toList();
        });
    }

    private Shell picker() {
        workbench.waitFor("what is asked", () -> Widgets.front(workbench.display(), workbench.shell())
                .isPresent());
        return workbench.ask(
                () -> Widgets.front(workbench.display(), workbench.shell()).orElseThrow());
    }
}
