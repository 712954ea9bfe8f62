package org.beffroi.workbench.listen;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Problem;
import org.beffroi.core.query.assist.Coloured;
import org.beffroi.core.query.assist.Proposal;
import org.beffroi.workbench.listen.model.QueryCompletion;
import org.beffroi.workbench.theme.Icons;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/**
 * Where the query is typed: coloured as it is understood, with what is wrong told beneath, and a list of what may follow.
 *
 * <p>Belongs to the UI thread.
 */
public final class QueryField {

    private static final int PAUSE = 500;

    private final Composite whole;
    private final Canvas frame;
    private final StyledText text;
    private final Label problem;
    private final Label hint;
    private final AssistPopup assist;
    private final Ui ui;
    private Consumer<String> onSearch = typed -> {};
    private BiConsumer<String, Boolean> onType = (typed, wanted) -> {};
    private Runnable onLeave = () -> {};
    private List<Problem> problems = List.of();
    private List<StyleRange> colours = List.of();
    private int pauses;

    /** False from the moment one searched or left: an answer that comes later opens no list over what is being read. */
    private boolean typing;

    /** True from a change by hand until it is looked for: what shows is older than what is typed. */
    private boolean ahead;

    private boolean silent;

    public QueryField(Composite parent, Ui ui) {
        this.ui = ui;
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(5, 4).applyTo(whole);
        frame = new Canvas(whole, SWT.DOUBLE_BUFFERED);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        GridLayoutFactory.swtDefaults()
                // As high as the buttons beside it.
                .margins(6, 6)
                .extendedMargins(28, 0, 0, 0)
                .applyTo(frame);
        text = new StyledText(frame, SWT.SINGLE);
        text.setFont(ui.look().normal());
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        problem = below("alarm");
        hint = below("secondary");
        assist = new AssistPopup(text, ui, this::take);
        frame.addPaintListener(event -> drawFrame(event.gc, ui.icons()));
        text.addPaintListener(event -> drawPrompt(event.gc));
        listen();
        name();
    }

    /** A line below the field that takes no place while it says nothing. */
    private Label below(String style) {
        Label label = Look.styled(new Label(whole, SWT.WRAP), style);
        label.setFont(ui.look().small());
        GridData below = new GridData(SWT.FILL, SWT.FILL, true, false);
        below.exclude = true;
        label.setLayoutData(below);
        label.setVisible(false);
        return label;
    }

    /** The control to lay out. */
    public Composite control() {
        return whole;
    }

    /** Where the caret is. */
    public StyledText text() {
        return text;
    }

    /** Told to search: at Enter, or when typing pauses. */
    public void onSearch(Consumer<String> listener) {
        onSearch = listener;
    }

    /** Told of each change as it is typed, and whether what may follow is wanted. */
    public void onType(BiConsumer<String, Boolean> listener) {
        onType = listener;
    }

    /** Called when the reader leaves for the list below, with the arrow or at Enter. */
    public void onLeave(Runnable listener) {
        onLeave = listener;
    }

    /** Shows a text that was not typed. */
    public void setText(String other) {
        if (!text.getText().equals(other)) {
            silent = true;
            ahead = false;
            text.setText(other);
            text.setCaretOffset(other.length());
            silent = false;
            paint();
            onType.accept(other, false);
        }
    }

    /** Whether something is typed that is not looked for yet: an answer to what was asked before does not replace it. */
    public boolean isAhead() {
        return ahead;
    }

    /** Shows what is wrong, at its place and beneath; nothing takes it away. */
    public void setProblems(List<Problem> found, Optional<Sentence> failure) {
        problems = List.copyOf(found);
        say(
                problem,
                !found.isEmpty()
                        ? ui.say(found.getFirst().what())
                        : failure.map(ui::say).orElse(""));
        paint();
    }

    /** Says below the field what is worth knowing of a query that is understood; nothing while a problem is said. */
    public void setHint(Optional<Sentence> sentence) {
        say(hint, problem.getText().isEmpty() ? sentence.map(ui::say).orElse("") : "");
    }

    private void say(Label label, String said) {
        if (!label.getText().equals(said)) {
            label.setText(said);
            GridData below = (GridData) label.getLayoutData();
            below.exclude = said.isEmpty();
            label.setVisible(!said.isEmpty());
            whole.requestLayout();
        }
    }

    /** Offers what may follow at the caret, as Ctrl and space do. */
    public void askWhatMayFollow() {
        typing = true;
        onType.accept(text.getText(), true);
    }

    /** Colours a text and offers what may follow, as long as it stays the same. */
    public void assist(QueryCompletion.Answer answer, boolean offer) {
        if (text.isDisposed() || !text.getText().equals(answer.text())) {
            return;
        }
        colours = answer.colours().stream().map(this::range).toList();
        paint();
        assist.show(offer && typing ? answer.proposals() : List.of());
    }

    private StyleRange range(Coloured stretch) {
        Palette palette = ui.look().palette();
        StyleRange range = new StyleRange();
        range.start = stretch.start();
        range.length = stretch.end() - stretch.start();
        range.foreground = Look.colour(
                switch (stretch.kind()) {
                    case OPERATOR, FIELD -> palette.accent();
                    case BRACKET -> palette.secondary();
                    case ERROR -> palette.alarm();
                    case WORD, VALUE, PHRASE -> palette.text();
                });
        range.fontStyle = stretch.kind() == Coloured.Kind.OPERATOR ? SWT.BOLD : SWT.NORMAL;
        return range;
    }

    private void take(Proposal proposal) {
        String applied = proposal.applied(text.getText());
        text.setText(applied);
        text.setCaretOffset(proposal.caret());
    }

    private void listen() {
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusIn, event -> frame.redraw());
        text.addListener(SWT.FocusOut, event -> {
            typing = false;
            frame.redraw();
        });
        text.addVerifyKeyListener(event -> {
            Event key = new Event();
            key.keyCode = event.keyCode;
            key.stateMask = event.stateMask;
            key.character = event.character;
            key(key);
            event.doit = key.doit;
        });
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        frame.addListener(SWT.MouseDown, event -> text.setFocus());
    }

    private void typed() {
        if (silent) {
            return;
        }
        typing = true;
        ahead = true;
        colours = List.of();
        problems = List.of();
        paint();
        String now = text.getText();
        // The caret moves after this event.
        text.getDisplay().asyncExec(() -> {
            if (!text.isDisposed() && text.getText().equals(now)) {
                onType.accept(now, !now.isEmpty());
            }
        });
        int mine = ++pauses;
        text.getDisplay().timerExec(PAUSE, () -> {
            if (mine == pauses && !text.isDisposed()) {
                search();
            }
        });
    }

    private void search() {
        ahead = false;
        onSearch.accept(text.getText());
    }

    private void key(Event event) {
        if (!event.doit) {
            return;
        }
        typing &= event.keyCode != SWT.ESC;
        if (assist.key(event)) {
            event.doit = false;
            return;
        }
        if (event.keyCode == ' ' && (event.stateMask & SWT.CTRL) != 0) {
            event.doit = false;
            askWhatMayFollow();
            return;
        }
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> {
                pauses++;
                typing = false;
                assist.hide();
                search();
            }
            case SWT.ARROW_DOWN -> onLeave.run();
            default -> {}
        }
    }

    private void paint() {
        int length = text.getCharCount();
        text.setStyleRange(null);
        colours.stream()
                .filter(range -> range.start + range.length <= length)
                .forEach(range -> text.setStyleRange((StyleRange) range.clone()));
        for (Problem each : problems) {
            int start = Math.min(each.start(), Math.max(0, length - 1));
            int end = Math.min(Math.max(each.end(), start + 1), length);
            if (start < end) {
                StyleRange wrong = new StyleRange();
                wrong.start = start;
                wrong.length = end - start;
                wrong.underline = true;
                wrong.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
                wrong.underlineColor = Look.colour(ui.look().palette().alarm());
                wrong.foreground = Look.colour(ui.look().palette().alarm());
                text.setStyleRange(wrong);
            }
        }
    }

    private void drawFrame(GC gc, Icons icons) {
        Palette palette = ui.look().palette();
        Rectangle area = frame.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setForeground(Look.colour(text.isFocusControl() ? palette.accent() : palette.line()));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        gc.drawImage(icons.image(Icon.SEARCH, palette.secondary()), 10, (area.height - 16) / 2);
    }

    private void drawPrompt(GC gc) {
        if (text.getCharCount() == 0) {
            gc.setForeground(Look.colour(ui.look().palette().secondary()));
            String prompt = ui.text("query.prompt");
            gc.drawText(
                    TextFit.cut(prompt, text.getClientArea().width - 4, words -> gc.textExtent(words).x), 2, 0, true);
        }
    }

    private void name() {
        text.setData(FramedText.NAME, ui.text("query.name"));
        text.getAccessible()
                .addAccessibleListener(
                        AccessibleListener.getNameAdapter(event -> event.result = ui.text("query.name")));
    }
}
