package org.beffroi.workbench.coding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.workbench.coding.model.CodingCard;
import org.beffroi.workbench.coding.model.ReconciliationSession;
import org.beffroi.workbench.coding.model.ReconciliationSession.Measure;
import org.beffroi.workbench.coding.model.ReconciliationSession.Said;
import org.beffroi.workbench.coding.model.ReconciliationSession.State;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Proposals;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.quote.ToneColours;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/**
 * Disagreements between coders: the mention in large type, what each of them says side by side, and what is to hold. Belongs to
 * the UI thread.
 */
public final class ReconciliationView {

    private static final int BESIDE_TEXT = 560;
    private static final int LISTED = 9;

    private final Ui ui;
    private final Days days;
    private final ReconciliationSession reconciling;
    private final Composite whole;
    private final ChoiceBar<Field> fields;
    private final Label measure;
    private final MentionFrame frame;
    private final Composite voices;
    private final FramedText other;
    private final Proposals proposals;
    private final PickList<ReconciliationSession.Waiting> list;
    private List<ReconciliationSession.Waiting> listed = List.of();
    private List<Said> said = List.of();

    /** @param leave goes back to coding */
    public ReconciliationView(Composite parent, Ui ui, Days days, ReconciliationSession reconciling, Runnable leave) {
        this.ui = ui;
        this.days = days;
        this.reconciling = reconciling;
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(grid(1, Look.MARGIN));
        Composite top = MentionFrame.top(whole, 3);
        fields = new ChoiceBar<>(
                        top,
                        ui.look(),
                        ReconciliationSession.FIELDS,
                        field -> Language.capital(field.label(ui.language().locale())))
                .choose(CoreFields.TONE)
                .onChoice(this::on);
        fields.control().setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        measure = GridCells.words(top, ui.look().small(), "secondary");
        ((GridData) measure.getLayoutData()).verticalAlignment = SWT.CENTER;
        new PushButton(top, ui, Weight.QUIET, Optional.empty(), ui.text("reconcile.back")).onPress(leave);
        frame = new MentionFrame(whole, ui, days, ui.text("reconcile.reading"));
        Composite card = frame.card();
        Label question = GridCells.words(card, ui.look().strong());
        question.setText(ui.text("reconcile.who.says"));
        ((GridData) question.getLayoutData()).verticalIndent = Look.MARGIN;
        voices = new Composite(card, SWT.NONE);
        voices.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite foot = new Composite(card, SWT.NONE);
        foot.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        foot.setLayout(grid(4, 0));
        other = other(foot);
        proposals = new Proposals(other, ui);
        new PushButton(foot, ui, Weight.PLAIN, Optional.empty(), ui.text("reconcile.before"))
                .onPress(reconciling::back);
        new PushButton(foot, ui, Weight.PLAIN, Optional.empty(), ui.text("reconcile.later")).onPress(reconciling::next);
        Label hint = GridCells.words(card, ui.look().small(), "secondary");
        hint.setText(ui.text("reconcile.hint"));
        list = list(card);
        listen(leave);
    }

    private void listen(Runnable leave) {
        whole.addListener(SWT.Resize, event -> fit());
        frame.text().control().addListener(SWT.KeyDown, this::key);
        frame.text().onEscape(whole, leave);
        reconciling.onChange(this::show);
        show(reconciling.state());
    }

    /** What none of the coders said. */
    private FramedText other(Composite foot) {
        Label neither = GridCells.words(foot, ui.look().small(), "secondary");
        neither.setText(ui.text("reconcile.other"));
        neither.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        FramedText field = new FramedText(
                foot, ui.look(), SWT.SINGLE, ui.text("reconcile.other"), ui.text("reconcile.other.prompt"));
        GridData wide = new GridData(SWT.BEGINNING, SWT.CENTER, true, false);
        wide.widthHint = 320;
        field.control().setLayoutData(wide);
        field.onEnter(() -> {
            String typed = field.text().getText().strip();
            field.text().setText("");
            if (!typed.isEmpty()) {
                reconciling.choose(typed);
            }
            frame.text().control().setFocus();
        });
        return field;
    }

    private PickList<ReconciliationSession.Waiting> list(Composite card) {
        Label others = GridCells.words(card, ui.look().smallStrong());
        others.setText(ui.text("reconcile.all"));
        ((GridData) others.getLayoutData()).verticalIndent = Look.MARGIN;
        PickList<ReconciliationSession.Waiting> all = new PickList<>(card, ui.look(), ui.text("reconcile.all"), LISTED);
        all.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        all.onPick(reconciling::take);
        return all;
    }

    /** The control to lay out. */
    public Composite control() {
        return whole;
    }

    /** Takes the keyboard. */
    public void focus() {
        frame.focus(whole);
    }

    private void on() {
        fields.chosen().ifPresent(reconciling::on);
    }

    private void show(State state) {
        if (whole.isDisposed()) {
            return;
        }
        String words = words(state);
        measure.setText(words);
        frame.tell(state.position(), state.total(), words, state.failure(), ending(state));
        boolean appears = frame.show(state.card().isPresent());
        said = state.said();
        if (!state.waiting().equals(listed)) {
            listed = state.waiting();
            list.show(listed.stream()
                    .map(one -> new PickList.Item<>(one, one.text(), one.said()))
                    .toList());
        }
        state.card().ifPresent(this::fill);
        whole.layout(true, true);
        if (appears) {
            frame.text().control().setFocus();
        }
    }

    private String ending(State state) {
        if (state.card().isPresent() || state.reading() || state.agreement().isEmpty()) {
            return "";
        }
        return ui.text(state.agreement().get().mentions() == 0 ? "reconcile.none" : "reconcile.agreed");
    }

    private String words(State state) {
        if (state.agreement().isEmpty()) {
            return ui.text("reconcile.reading");
        }
        Measure now = state.agreement().get();
        String far = now.share().isPresent()
                ? ui.text(
                        "reconcile.measure",
                        String.join(", ", now.coders()),
                        ui.language().counted("reconcile.mentions", now.mentions()),
                        ui.language().percent(now.share().getAsDouble()))
                : "";
        String whole = now.alpha().isPresent()
                ? ui.text(
                        "reconcile.alpha",
                        far,
                        String.format(
                                ui.language().locale(), "%.2f", now.alpha().getAsDouble()))
                : far;
        if (state.total() == 0) {
            return whole;
        }
        return ui.text(
                        "reconcile.position",
                        ui.language().number(state.position()),
                        ui.language().number(state.total()))
                + " · " + whole;
    }

    private void fill(CodingCard now) {
        frame.fill(now);
        fit();
        Stream.of(voices.getChildren()).forEach(Control::dispose);
        GridLayout columns = grid(Math.max(1, said.size()), 0);
        columns.makeColumnsEqualWidth = true;
        columns.horizontalSpacing = Look.MARGIN;
        voices.setLayout(columns);
        for (int i = 0; i < said.size(); i++) {
            voice(said.get(i), i + 1);
        }
        Field field = fields.chosen().orElse(CoreFields.TONE);
        proposals.offer(
                field.equals(CoreFields.THEME)
                        ? now.themes().offered()
                        : field.equals(CoreFields.PLACE)
                                ? now.places().offered()
                                : field.equals(CoreFields.DEPARTMENT)
                                        ? now.department().offered()
                                        : Stream.of("negative", "neutral", "positive", "unsure")
                                                .map(tone -> ui.text("tone." + tone))
                                                .toList());
    }

    /** One coder's word, with the key that keeps it. */
    private void voice(Said of, int number) {
        Composite voice = Look.styled(new Composite(voices, SWT.NONE), "panel");
        voice.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        GridLayout rows = grid(2, 12);
        voice.setLayout(rows);
        Label who = GridCells.words(voice, ui.look().small(), "secondary");
        who.setText(ui.text(
                "reconcile.said", of.word().who(), days.day(days.dayOf(of.word().when()))));
        ((GridData) who.getLayoutData()).horizontalSpan = 2;
        String words = of.labels().isEmpty() ? ui.text("reconcile.nothing") : String.join(", ", of.labels());
        Composite value = Look.styled(new Composite(voice, SWT.NONE), "panel");
        value.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout line = grid(2, 0);
        value.setLayout(line);
        tone(of).ifPresent(tone -> new Dot(value, ui.look(), ToneColours.of(tone), tone == Row.Tone.UNSURE));
        Label label = GridCells.words(value, ui.look().large());
        label.setText(words);
        new PushButton(
                        voice,
                        ui,
                        Weight.PLAIN,
                        Optional.empty(),
                        ui.text("coding.tone", ui.text("reconcile.choose"), String.valueOf(number)))
                .onPress(() -> reconciling.choose(of));
    }

    private Optional<Row.Tone> tone(Said of) {
        boolean isTone = fields.chosen().orElse(CoreFields.TONE).equals(CoreFields.TONE);
        return isTone && of.word().values().size() == 1
                ? Optional.of(Row.Tone.of(Optional.of(of.word().values().getFirst())))
                : Optional.empty();
    }

    private void fit() {
        frame.text().fit(whole.getClientArea().width - 2 * Look.MARGIN, whole.getClientArea().height - BESIDE_TEXT);
    }

    private void key(Event event) {
        if ((event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0) {
            return;
        }
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            reconciling.next();
        } else if (event.keyCode == SWT.BS) {
            reconciling.back();
        } else if (Character.isDigit(event.character)) {
            int number = Character.digit(event.character, 10);
            if (number >= 1 && number <= said.size()) {
                reconciling.choose(said.get(number - 1));
            }
        }
    }

    private static GridLayout grid(int columns, int margin) {
        return GridCells.grid(columns, margin, Look.GRID, Look.GRID);
    }
}
