package org.beffroi.workbench.coding;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.workbench.coding.model.Coding;
import org.beffroi.workbench.coding.model.Coding.Phase;
import org.beffroi.workbench.coding.model.Coding.State;
import org.beffroi.workbench.coding.model.CodingCard;
import org.beffroi.workbench.coding.model.CodingCard.Reading;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.moderation.ModerationAnswers;
import org.beffroi.workbench.moderation.ModerationWord;
import org.beffroi.workbench.quote.ToneColours;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/**
 * One mention at a time in large type, what the machine read in it and why, and what a person says of it, all from the
 * keyboard. Belongs to the UI thread.
 */
public final class CodingView {

    private static final int BESIDE_TEXT = 400;
    private static final List<Row.Tone> TONES =
            List.of(Row.Tone.NEGATIVE, Row.Tone.NEUTRAL, Row.Tone.POSITIVE, Row.Tone.UNSURE);

    private final Ui ui;
    private final Coding coding;
    private final Composite whole;
    private final Label progress;
    private final MentionFrame frame;
    private final Label read;
    private final Conversation conversation;
    private final Map<Row.Tone, Toggle> tones = new EnumMap<>(Row.Tone.class);
    private final ModerationAnswers moderation;
    private final CodedColumn themes;
    private final CodedColumn places;
    private final CodedColumn department;
    private final GuidePanel guide;

    /**
     * @param leave goes back to the search
     * @param reconcile shows what coders differ on
     */
    public CodingView(Composite parent, Ui ui, Days days, Coding coding, Runnable leave, Runnable reconcile) {
        this.ui = ui;
        this.coding = coding;
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(GridCells.grid(2, 0, 0, 0));
        Composite column = new Composite(whole, SWT.NONE);
        column.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        column.setLayout(GridCells.grid(1, Look.MARGIN, Look.GRID, Look.GRID));
        Composite top = MentionFrame.top(column, 2);
        progress = GridCells.words(top, ui.look().small(), "secondary");
        ((GridData) progress.getLayoutData()).verticalAlignment = SWT.CENTER;
        new PushButton(top, ui, Weight.QUIET, Optional.empty(), ui.text("coding.leave")).onPress(leave);
        frame = new MentionFrame(column, ui, days, ui.text("coding.reading"));
        Composite card = frame.card();
        Label why = GridCells.words(card, ui.look().smallStrong());
        why.setText(ui.text("coding.machine"));
        ((GridData) why.getLayoutData()).verticalIndent = Look.GRID;
        read = GridCells.words(card, ui.look().normal(), "secondary");
        conversation = new Conversation(card, ui);
        // What one says stands at the foot, always in the same place, however long the mention is.
        Label space = new Label(card, SWT.NONE);
        space.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
        Label yours = GridCells.words(card, ui.look().smallStrong());
        yours.setText(ui.text("coding.yours"));
        ((GridData) yours.getLayoutData()).verticalIndent = Look.MARGIN;
        tones(card);
        moderation = new ModerationAnswers(card, ui, true, this::moderate);
        Composite about = about(card);
        themes = column(about, "detail.themes", "detail.theme.add", "key.theme", coding::theme);
        places = column(about, "detail.places", "detail.place.add", "key.place", coding::place);
        department =
                column(about, "detail.department", "detail.department.choose", "key.department", coding::department);
        guide = new GuidePanel(whole, ui, coding, reconcile);
        GridData beside = new GridData(SWT.FILL, SWT.FILL, false, true);
        beside.widthHint = GuidePanel.WIDTH;
        guide.control().setLayoutData(beside);
        listen(leave);
    }

    private void tones(Composite card) {
        Composite row = GridCells.row(card, Look.GRID);
        for (Row.Tone tone : TONES) {
            Toggle toggle = new Toggle(
                    row,
                    ui.look(),
                    ui.text("coding.tone", word(tone), ui.text("key." + name(tone))),
                    Optional.of(ToneColours.of(tone)),
                    tone == Row.Tone.UNSURE);
            toggle.addListener(SWT.Selection, event -> tone(tone));
            tones.put(tone, toggle);
        }
    }

    private static Composite about(Composite card) {
        Composite about = new Composite(card, SWT.NONE);
        about.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout three = GridCells.grid(3, 0, Look.MARGIN, 6);
        three.makeColumnsEqualWidth = true;
        three.marginTop = Look.GRID;
        about.setLayout(three);
        return about;
    }

    private void listen(Runnable leave) {
        whole.addListener(SWT.Resize, event -> fit());
        frame.text().control().addListener(SWT.KeyDown, this::key);
        frame.text().onEscape(whole, leave);
        coding.onChange(this::show);
        coding.onGuide(guide::show);
        show(coding.state());
    }

    /** The control to lay out. */
    public Composite control() {
        return whole;
    }

    /** Takes the keyboard. */
    public void focus() {
        frame.focus(whole);
    }

    private void show(State state) {
        if (whole.isDisposed()) {
            return;
        }
        boolean inHand = state.phase() == Phase.CODING && state.card().isPresent();
        String words = progressWords(state);
        progress.setText(words);
        frame.tell(
                state.position(),
                state.total(),
                words,
                state.failure(),
                switch (state.phase()) {
                    case READING, CODING -> "";
                    case DONE -> ui.text("coding.done");
                    case NOTHING -> ui.text("coding.nothing");
                });
        boolean appears = frame.show(inHand);
        if (inHand) {
            state.card().ifPresent(this::fill);
        }
        whole.layout(true, true);
        if (appears) {
            frame.text().control().setFocus();
        }
    }

    private String progressWords(State state) {
        if (state.phase() == Phase.READING) {
            return ui.text("coding.reading");
        }
        return ui.text(
                "coding.progress",
                ui.language().number(Math.min(state.position(), state.total())),
                ui.language().number(state.total()),
                state.coded(),
                ui.language().number(state.coded()),
                state.person());
    }

    private void fill(CodingCard now) {
        frame.fill(now);
        fit();
        read.setText(
                now.readings().isEmpty()
                        ? ui.text("coding.read.nothing")
                        : now.readings().stream()
                                .map(reading -> words(reading, now.whole()))
                                .collect(Collectors.joining("\n")));
        conversation.show(now.around());
        tones.forEach((tone, toggle) -> toggle.setChosen(tone == now.tone()));
        moderation.show(now.entry());
        themes.fill(now.themes());
        places.fill(now.places());
        department.fill(now.department());
        guide.given(now);
    }

    private void fit() {
        frame.text()
                .fit(
                        whole.getClientArea().width - GuidePanel.WIDTH - 2 * Look.MARGIN,
                        whole.getClientArea().height - BESIDE_TEXT);
    }

    private String words(Reading reading, String whole) {
        String values = String.join(", ", reading.values());
        String said = reading.percent().isPresent()
                ? ui.text(
                        "coding.read.measured",
                        reading.label(),
                        values,
                        ui.language().percent(reading.percent().getAsLong(), 100))
                : ui.text("coding.read", reading.label(), values);
        Stream<String> clues = reading.clues().stream()
                .map(clue -> whole.substring(clue.start(), clue.end()))
                .map(clue -> ui.text("coding.clue", clue))
                .distinct()
                .limit(6);
        List<String> why = Stream.concat(reading.reasons().stream().map(ui.language()::say), clues)
                .toList();
        return why.isEmpty() ? said : ui.text("coding.read.why", said, String.join(", ", why));
    }

    private void tone(Row.Tone tone) {
        coding.tone(tone);
        frame.text().control().setFocus();
    }

    private void moderate(ModerationWord word) {
        coding.moderate(word);
        frame.text().control().setFocus();
    }

    /** Keys of the text: each language has its own letters. */
    private void key(Event event) {
        if ((event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0) {
            return;
        }
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            coding.next();
            return;
        }
        if (event.keyCode == SWT.BS) {
            coding.back();
            return;
        }
        String typed = String.valueOf(event.character).toUpperCase(Locale.FRENCH);
        for (Row.Tone tone : TONES) {
            if (typed.equals(ui.text("key." + name(tone)))) {
                coding.tone(tone);
                return;
            }
        }
        if (typed.equals(ui.text(ModerationAnswers.KEY))) {
            coding.moderate(ModerationWord.nothing(ui.language().locale()));
            return;
        }
        Stream.of(themes, places, department)
                .filter(column -> typed.equals(column.key()))
                .findFirst()
                .ifPresent(CodedColumn::go);
    }

    private String word(Row.Tone tone) {
        return ui.text("tone." + name(tone));
    }

    private static String name(Row.Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    private CodedColumn column(Composite in, String heading, String add, String key, Consumer<String> said) {
        boolean one = heading.equals("detail.department");
        return new CodedColumn(
                in,
                ui,
                new CodedColumn.Words(ui.text(heading), ui.text(add), ui.text(key)),
                said,
                (coded, value) -> {
                    if (one) {
                        coding.department("");
                    } else {
                        coding.without(coded.field(), value.stored());
                    }
                },
                () -> frame.text().control().setFocus());
    }
}
