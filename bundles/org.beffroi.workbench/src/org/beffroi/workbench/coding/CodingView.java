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
import org.beffroi.workbench.listen.ToneColours;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.ProgressLine;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/**
 * One mention at a time in large type, what the machine read in it and why, and what a person says of it, all from the
 * keyboard. Belongs to the UI thread.
 */
public final class CodingView {

    private static final int LEAST_TEXT = 120;
    private static final int BESIDE_TEXT = 400;
    private static final List<Row.Tone> TONES =
            List.of(Row.Tone.NEGATIVE, Row.Tone.NEUTRAL, Row.Tone.POSITIVE, Row.Tone.UNSURE);

    private final Ui ui;
    private final Days days;
    private final Coding coding;
    private final Composite whole;
    private final Label progress;
    private final ProgressLine line;
    private final Label problem;
    private final Label ending;
    private final Composite card;
    private final Label head;
    private final CodingText text;
    private final Label read;
    private final Conversation conversation;
    private final Map<Row.Tone, Toggle> tones = new EnumMap<>(Row.Tone.class);
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
        this.days = days;
        this.coding = coding;
        whole = new Composite(parent, SWT.NONE);
        GridLayout columns = grid(2, 0, 0);
        columns.horizontalSpacing = 0;
        whole.setLayout(columns);
        Composite column = new Composite(whole, SWT.NONE);
        column.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        column.setLayout(grid(1, Look.MARGIN, Look.GRID));
        Composite top = new Composite(column, SWT.NONE);
        top.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        top.setLayout(grid(2, 0, 0));
        progress = label(top, ui.look().small(), "secondary");
        ((GridData) progress.getLayoutData()).verticalAlignment = SWT.CENTER;
        new PushButton(top, ui, Weight.QUIET, Optional.empty(), ui.text("coding.leave")).onPress(leave);
        line = new ProgressLine(column, ui.look(), ui.text("coding.reading"));
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        problem = label(column, ui.look().normal(), "alarm");
        ending = label(column, ui.look().large(), null);
        ((GridData) ending.getLayoutData()).verticalIndent = 4 * Look.GRID;
        card = new Composite(column, SWT.NONE);
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        card.setLayout(grid(1, 0, Look.GRID));
        head = label(card, ui.look().small(), "secondary");
        text = new CodingText(card, ui.look(), ui.text("detail.text"));
        text.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Label why = label(card, ui.look().smallStrong(), null);
        why.setText(ui.text("coding.machine"));
        ((GridData) why.getLayoutData()).verticalIndent = Look.GRID;
        read = label(card, ui.look().normal(), "secondary");
        conversation = new Conversation(card, ui);
        // What one says stands at the foot, always in the same place, however long the mention is.
        Label space = new Label(card, SWT.NONE);
        space.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
        Label yours = label(card, ui.look().smallStrong(), null);
        yours.setText(ui.text("coding.yours"));
        ((GridData) yours.getLayoutData()).verticalIndent = Look.MARGIN;
        Composite toneRow = row(card, Look.GRID);
        for (Row.Tone tone : TONES) {
            Toggle toggle = new Toggle(
                    toneRow,
                    ui.look(),
                    ui.text("coding.tone", word(tone), ui.text("key." + name(tone))),
                    Optional.of(ToneColours.of(tone)),
                    tone == Row.Tone.UNSURE);
            toggle.addListener(SWT.Selection, event -> tone(tone));
            tones.put(tone, toggle);
        }
        Composite about = new Composite(card, SWT.NONE);
        about.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout three = grid(3, 0, 6);
        three.makeColumnsEqualWidth = true;
        three.horizontalSpacing = Look.MARGIN;
        three.marginTop = Look.GRID;
        about.setLayout(three);
        themes = column(about, "detail.themes", "detail.theme.add", "key.theme", coding::theme);
        places = column(about, "detail.places", "detail.place.add", "key.place", coding::place);
        department =
                column(about, "detail.department", "detail.department.choose", "key.department", coding::department);
        guide = new GuidePanel(whole, ui, coding, reconcile);
        GridData beside = new GridData(SWT.FILL, SWT.FILL, false, true);
        beside.widthHint = GuidePanel.WIDTH;
        guide.control().setLayoutData(beside);
        whole.addListener(SWT.Resize, event -> fit());
        text.control().addListener(SWT.KeyDown, this::key);
        whole.addListener(SWT.Traverse, event -> leave(event, leave));
        text.control().addListener(SWT.Traverse, event -> {
            leave(event, leave);
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
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
        if (!whole.isDisposed()) {
            if (card.isVisible()) {
                text.control().setFocus();
            } else {
                whole.setFocus();
            }
        }
    }

    private void show(State state) {
        if (whole.isDisposed()) {
            return;
        }
        boolean inHand = state.phase() == Phase.CODING && state.card().isPresent();
        String words = progressWords(state);
        progress.setText(words);
        line.show(state.total() == 0 ? 0 : state.position() / (double) state.total(), words);
        say(problem, state.failure().map(ui::say).orElse(""));
        say(
                ending,
                switch (state.phase()) {
                    case READING, CODING -> "";
                    case DONE -> ui.text("coding.done");
                    case NOTHING -> ui.text("coding.nothing");
                });
        boolean appears = inHand && !card.isVisible();
        visible(card, inHand);
        if (inHand) {
            state.card().ifPresent(this::fill);
        }
        whole.layout(true, true);
        if (appears) {
            text.control().setFocus();
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
        head.setText(Stream.of(now.who(), now.where(), days.moment(now.when()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        text.show(now);
        fit();
        read.setText(
                now.readings().isEmpty()
                        ? ui.text("coding.read.nothing")
                        : now.readings().stream()
                                .map(reading -> words(reading, now.whole()))
                                .collect(Collectors.joining("\n")));
        conversation.show(now.around());
        tones.forEach((tone, toggle) -> toggle.setChosen(tone == now.tone()));
        themes.fill(now.themes());
        places.fill(now.places());
        department.fill(now.department());
        guide.given(now);
    }

    /** The text takes the height it needs, as far as there is room beside what is said of it. */
    private void fit() {
        GridData place = (GridData) text.control().getLayoutData();
        int width = Math.max(200, whole.getClientArea().width - GuidePanel.WIDTH - 2 * Look.MARGIN);
        int needed = text.control().computeSize(width, SWT.DEFAULT).y;
        place.heightHint = Math.min(needed, Math.max(LEAST_TEXT, whole.getClientArea().height - BESIDE_TEXT));
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
        List<String> clues = reading.clues().stream()
                .map(clue -> whole.substring(clue.start(), clue.end()))
                .map(clue -> ui.text("coding.clue", clue))
                .distinct()
                .limit(6)
                .toList();
        return clues.isEmpty() ? said : ui.text("coding.read.why", said, String.join(", ", clues));
    }

    private void tone(Row.Tone tone) {
        coding.tone(tone);
        text.control().setFocus();
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
        Stream.of(themes, places, department)
                .filter(column -> typed.equals(column.key()))
                .findFirst()
                .ifPresent(CodedColumn::go);
    }

    private static void leave(Event event, Runnable leave) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            leave.run();
        }
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
                () -> text.control().setFocus());
    }

    private static Label label(Composite in, Font font, String style) {
        Label label = new Label(in, SWT.WRAP);
        label.setFont(font);
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return style == null ? label : Look.styled(label, style);
    }

    private static Composite row(Composite in, int spacing) {
        Composite row = new Composite(in, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = spacing;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return row;
    }

    private static void say(Label label, String words) {
        label.setText(words);
        visible(label, !words.isEmpty());
    }

    private static void visible(Control control, boolean is) {
        control.setVisible(is);
        ((GridData) control.getLayoutData()).exclude = !is;
    }

    private static GridLayout grid(int columns, int margin, int spacing) {
        GridLayout grid = new GridLayout(columns, false);
        grid.marginWidth = margin;
        grid.marginHeight = margin;
        grid.verticalSpacing = spacing;
        grid.horizontalSpacing = Look.GRID;
        return grid;
    }
}
