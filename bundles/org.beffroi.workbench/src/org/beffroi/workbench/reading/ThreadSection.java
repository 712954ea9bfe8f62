package org.beffroi.workbench.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.speaker.SpeakerKind;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.listen.model.Detail;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The conversation of the mention in hand as a small tree: what began it first, answers below what they answer, the newest
 * last, those of the body itself marked; below it the way to mentions that say much the same. Belongs to the UI thread.
 */
final class ThreadSection {

    /** Messages that show: what began it, and the newest. */
    private static final int SHOWN = 8;

    /** Deeper answers stand under one another: the pane is narrow. */
    private static final int DEEPEST = 4;

    private static final int INDENT = 14;

    /** Width that the head of a message asks for; it has what there is. */
    private static final int NARROWEST = 60;

    private static final int LONGEST = 140;

    /** The words of a button begin that far from its edge, and all others below them. */
    private static final int BESIDE = 10;

    private final Ui ui;
    private final Days days;
    private final DetailActions actions;
    private final Composite whole;

    /**
     * A message of a conversation and where it stands.
     *
     * @param depth how many answers lead to it from what began the conversation
     * @param own whether the body itself wrote it
     */
    record Line(Row row, int depth, boolean own) {

        /** The messages in the order of a tree: what began it first, answers below what they answer, older before newer. */
        static List<Line> of(List<Row> oldestFirst) {
            Set<String> there = new HashSet<>();
            oldestFirst.forEach(row -> there.add(id(row)));
            Map<String, List<Row>> answers = new HashMap<>();
            List<Row> first = new ArrayList<>();
            for (Row row : oldestFirst) {
                Optional<String> answered = row.entry()
                        .effective()
                        .string(CoreFields.REPLY_TO)
                        .filter(there::contains)
                        .filter(id -> !id.equals(id(row)));
                answered.ifPresentOrElse(
                        id -> answers.computeIfAbsent(id, any -> new ArrayList<>())
                                .add(row),
                        () -> first.add(row));
            }
            List<Line> lines = new ArrayList<>();
            first.forEach(row -> put(row, first.indexOf(row) == 0 ? 0 : 1, answers, lines));
            // Answers in a circle, which no network makes and a file may hold, are told all the same.
            Set<String> told = new HashSet<>();
            lines.forEach(line -> told.add(id(line.row())));
            oldestFirst.stream()
                    .filter(row -> told.add(id(row)))
                    .forEach(row -> lines.add(new Line(row, 1, isOwn(row))));
            return lines;
        }

        private static void put(Row row, int depth, Map<String, List<Row>> answers, List<Line> lines) {
            lines.add(new Line(row, Math.min(depth, DEEPEST), isOwn(row)));
            Optional.ofNullable(answers.remove(id(row)))
                    .ifPresent(all -> all.forEach(answer -> put(answer, depth + 1, answers, lines)));
        }

        private static boolean isOwn(Row row) {
            FieldValues values = row.entry().effective();
            return values.string(CoreFields.SPEAKER)
                            .filter(SpeakerKind.OWN.value()::equals)
                            .isPresent()
                    || values.flag(CoreFields.OFFICIAL).orElse(false);
        }

        private static String id(Row row) {
            return row.entry().mention().id().value();
        }
    }

    ThreadSection(Composite parent, Ui ui, Days days, DetailActions actions) {
        this.ui = ui;
        this.days = days;
        this.actions = actions;
        whole = new Composite(parent, SWT.NONE);
        whole.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(0, 2).applyTo(whole);
    }

    void show(Detail detail) {
        Stream.of(whole.getChildren()).forEach(Control::dispose);
        List<Line> lines = Line.of(detail.conversation());
        if (!lines.isEmpty()) {
            show(lines, detail);
        }
        if (!Meaning.text(detail.entry().effective()).isBlank()) {
            new PushButton(whole, ui, Weight.QUIET, Optional.empty(), ui.text("detail.alike"))
                    .flush()
                    .onPress(actions::alike);
        }
    }

    private void show(List<Line> lines, Detail detail) {
        Label heading = GridCells.words(whole, ui.look().smallStrong());
        heading.setText(ui.text("detail.conversation", ui.language().number(lines.size())));
        ((GridData) heading.getLayoutData()).verticalIndent = Look.GRID;
        List<Line> some = some(lines, detail);
        some.forEach(line -> add(line, detail));
        new PushButton(whole, ui, Weight.QUIET, Optional.empty(), ui.text("detail.conversation.all"))
                .flush()
                .onPress(() -> actions.conversation(DetailPanel.conversation(detail)));
    }

    /** What began it, the mention in hand with what it answers, and the newest, as many as there is room for. */
    private static List<Line> some(List<Line> lines, Detail detail) {
        if (lines.size() <= SHOWN) {
            return lines;
        }
        int here = 0;
        while (here < lines.size() - 1 && !Line.id(lines.get(here).row()).equals(id(detail))) {
            here++;
        }
        Set<Integer> kept = new HashSet<>(List.of(0, here, Math.max(0, here - 1)));
        for (int i = lines.size() - 1; i > 0 && kept.size() < SHOWN; i--) {
            kept.add(i);
        }
        return kept.stream().sorted().map(lines::get).toList();
    }

    private static String id(Detail detail) {
        return detail.entry().mention().id().value();
    }

    private void add(Line line, Detail detail) {
        Row row = line.row();
        boolean here = Line.id(row).equals(id(detail));
        String who = row.who().isEmpty() ? ui.text("detail.nobody") : row.who();
        String head = who + " · " + days.moment(row.when());
        String marked = line.own() ? ui.text("detail.conversation.own", head) : head;
        Composite message = new Composite(whole, SWT.NONE);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.horizontalIndent = line.depth() * INDENT;
        place.verticalIndent = 4;
        message.setLayoutData(place);
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(0, 0).applyTo(message);
        if (here) {
            Label words = GridCells.words(message, ui.look().smallStrong(), "accent");
            words.setText(plain(ui.text("detail.conversation.here", marked)));
            ((GridData) words.getLayoutData()).horizontalIndent = BESIDE;
        } else {
            PushButton open = new PushButton(message, ui, Weight.QUIET, Optional.empty(), marked)
                    .onPress(() -> actions.read(row.entry().mention().id()));
            // Cut where the pane is narrow: a button asks for all its words.
            GridData cut = new GridData(SWT.FILL, SWT.TOP, true, false);
            cut.widthHint = NARROWEST;
            open.setLayoutData(cut);
            open.setToolTipText(marked);
        }
        String text = row.title().isEmpty() ? row.text() : row.title();
        Label said = GridCells.words(message, ui.look().normal());
        ((GridData) said.getLayoutData()).horizontalIndent = BESIDE;
        said.setText(plain(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text));
    }

    /** An ampersand is a letter here, not a mnemonic. */
    private static String plain(String words) {
        return words.replace("&", "&&");
    }
}
