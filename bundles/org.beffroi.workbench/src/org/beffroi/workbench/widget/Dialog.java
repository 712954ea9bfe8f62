package org.beffroi.workbench.widget;

import java.util.Optional;
import java.util.function.Supplier;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.window.ScreenBounds;
import org.beffroi.workbench.window.ScrolledContent;
import org.beffroi.workbench.window.UnopenedShells;
import org.beffroi.workbench.window.Veil;
import org.beffroi.workbench.window.WindowEdge;
import org.beffroi.workbench.window.WindowInSight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/**
 * A dialog: a heading, what it asks, what is wrong, and buttons at the foot. Escape closes it; opening it does not block.
 *
 * <p>Belongs to the UI thread.
 */
public final class Dialog {

    /** What the window manager puts around a window, in points. */
    private static final int DECORATION = 40;

    /** Whatever a screen says of itself. */
    private static final int LEAST_ROOM = 240;

    /** Lines of what is wrong for which there is room beside the buttons before anything must move. */
    private static final int PROBLEM_LINES = 2;

    /** By which its first line stands on that of the words of the buttons. */
    private static final int PROBLEM_INDENT = 9;

    /** Less room than this beside the buttons makes a column of what is wrong, in points. */
    private static final int LEAST_BESIDE = 160;

    private final Ui ui;
    private final Shell shell;
    private final Composite content;
    private final Label told;
    private final Label problem;
    private final Composite foot;
    private @Nullable Supplier<Optional<String>> check;
    private @Nullable ScrolledContent scrolled;
    private @Nullable Runnable primary;

    /**
     * @param parent window above which it stands
     * @param heading what it is about
     */
    public Dialog(Shell parent, Ui ui, String heading) {
        this.ui = ui;
        shell = new Shell(WindowInSight.of(parent), SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL);
        UnopenedShells.made(shell);
        shell.setText(heading);
        // The buttons have room under them for a second line of what is wrong: with the margin it is as much as at the
        // sides.
        GridLayoutFactory.swtDefaults()
                .extendedMargins(Look.MARGIN, Look.MARGIN, Look.MARGIN, Look.GRID)
                .margins(0, 0)
                .spacing(5, Look.GRID)
                .applyTo(shell);
        WindowEdge.line(shell, ui.look());
        Popup.atEscape(shell, () -> shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                shell.close();
            }
        }));
        Label title = GridCells.words(shell, ui.look().large());
        title.setText(heading);
        content = new Composite(shell, SWT.NONE);
        content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(5, 6).applyTo(content);
        Composite below = new Composite(shell, SWT.NONE);
        below.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(0, 0)
                .spacing(Look.MARGIN, 0)
                .applyTo(below);
        told = GridCells.words(below, ui.look().normal(), "secondary");
        ((GridData) told.getLayoutData()).horizontalSpan = 2;
        GridCells.say(told, "");
        problem = problem(below);
        foot = foot(below);
        lookAgainAtEachChange();
        shell.addListener(SWT.Resize, event -> shell.getDisplay().asyncExec(this::settle));
    }

    private Label problem(Composite in) {
        Label words = Look.styled(new Label(in, SWT.WRAP), "alarm");
        words.setFont(ui.look().normal());
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.verticalIndent = PROBLEM_INDENT;
        words.setLayoutData(place);
        return words;
    }

    private Composite foot(Composite in) {
        Composite buttons = new Composite(in, SWT.NONE);
        GridData place = new GridData(SWT.END, SWT.TOP, false, false);
        place.heightHint = footHeight();
        buttons.setLayoutData(place);
        RowLayoutFactory.swtDefaults()
                .extendedMargins(3, 0, 3, 3)
                .spacing(Look.GRID)
                .applyTo(buttons);
        return buttons;
    }

    /** Room for the buttons, and for what is usually wrong, so that the buttons stay where they are when it is said. */
    private int footHeight() {
        return Math.max(buttonHeight(), PROBLEM_LINES * line() + PROBLEM_INDENT);
    }

    private int buttonHeight() {
        return line() + 20;
    }

    private int line() {
        GC gc = new GC(problem);
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        return line;
    }

    /** What is wrong stands beside the buttons where it is short, else above them, over the whole width. */
    private void place(int wide) {
        int beside = wide - 3 * Look.MARGIN - foot.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        boolean above = !problem.getText().isEmpty()
                && (beside < LEAST_BESIDE || problem.computeSize(beside, SWT.DEFAULT).y > PROBLEM_LINES * line() + 4);
        GridData words = (GridData) problem.getLayoutData();
        words.horizontalSpan = above ? 2 : 1;
        words.verticalIndent = above ? 0 : PROBLEM_INDENT;
        GridData buttons = (GridData) foot.getLayoutData();
        buttons.horizontalSpan = above ? 2 : 1;
        buttons.verticalIndent = above || !told.getText().isEmpty() ? Look.GRID : 0;
        buttons.heightHint = above ? buttonHeight() : footHeight();
    }

    /** Puts all in its place after the window got another size; what does not fit any more scrolls. */
    private void settle() {
        if (!shell.isDisposed() && shell.isVisible()) {
            place(shell.getClientArea().width);
            shell.layout(true, true);
            scrollWhere(wanted(shell.getClientArea().width) > shell.getSize().y);
        }
    }

    private int wanted(int wide) {
        return shell.computeSize(wide, SWT.DEFAULT).y;
    }

    private void lookAgainAtEachChange() {
        Display display = shell.getDisplay();
        Listener changed = event -> {
            if (check != null && event.widget instanceof Control control && isWithin(control, content)) {
                // Once whoever else listens has taken note of the change.
                display.asyncExec(this::lookAgain);
            }
        };
        display.addFilter(SWT.Modify, changed);
        display.addFilter(SWT.Selection, changed);
        shell.addListener(SWT.Dispose, event -> {
            display.removeFilter(SWT.Modify, changed);
            display.removeFilter(SWT.Selection, changed);
        });
    }

    private static boolean isWithin(Control control, Composite whole) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at == whole) {
                return true;
            }
        }
        return false;
    }

    /** The window. */
    public Shell shell() {
        return shell;
    }

    /** Where what it asks is put: one column. */
    public Composite content() {
        return content;
    }

    /** Words above a field. */
    public Label caption(Composite in, String text) {
        Label caption = new Label(in, SWT.NONE);
        caption.setFont(ui.look().smallStrong());
        caption.setText(text);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.verticalIndent = 4;
        caption.setLayoutData(place);
        return caption;
    }

    /** Quiet words that explain. */
    public Label hint(Composite in, String text) {
        Label hint = Look.styled(new Label(in, SWT.WRAP), "secondary");
        hint.setFont(ui.look().small());
        hint.setText(text);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.widthHint = 360;
        hint.setLayoutData(place);
        return hint;
    }

    /** A field of one line, with its caption. */
    public FramedText field(String caption, String prompt) {
        caption(content, caption);
        FramedText field = new FramedText(content, ui.look(), SWT.SINGLE, caption, prompt);
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return field;
    }

    /** A button at the foot. Enter in a field of one line presses the primary one, unless the field has its own use for it. */
    public PushButton button(String text, Weight weight, Runnable action) {
        if (weight == Weight.PRIMARY) {
            primary = action;
        }
        return new PushButton(foot, ui, weight, Optional.empty(), text).onPress(action);
    }

    /** Says what is wrong, or that nothing is; it stays until something else is said. */
    public void setProblem(Optional<String> sentence) {
        check = null;
        say(sentence);
    }

    /**
     * Whether something is wrong with what was filled in; it is said, and looked at again at each change until nothing is.
     *
     * @param wrong says what is wrong, empty where nothing is; asked again on the UI thread
     */
    public boolean isWrong(Supplier<Optional<String>> wrong) {
        Optional<String> now = wrong.get();
        check = now.isPresent() ? wrong : null;
        say(now);
        return now.isPresent();
    }

    /** Says why what was filled in was refused, until something else is filled in. */
    public void refuse(String why) {
        say(Optional.of(why));
        check = Optional::empty;
    }

    /** Looks again whether what was wrong still is, for what is filled in elsewhere than in its fields. */
    public void lookAgain() {
        if (check != null && !shell.isDisposed()) {
            isWrong(check);
        }
    }

    /** Says quietly how something goes or went, in place of what was wrong, until something else is said or filled in. */
    public void tell(String words) {
        say("", words);
        check = Optional::empty;
    }

    private void say(Optional<String> sentence) {
        say(sentence.orElse(""), "");
    }

    private void say(String wrong, String quiet) {
        String words = wrong.replace("&", "&&");
        String also = quiet.replace("&", "&&");
        if (!words.equals(problem.getText()) || !also.equals(told.getText())) {
            problem.setText(words);
            GridCells.say(told, also);
            fit();
        }
    }

    /**
     * Opens it in the middle of its parent, at least that wide and tall, and never beyond the screen: where what it asks is
     * taller, that scrolls, and the buttons stay in sight.
     */
    public void open(int width, int height) {
        Rectangle screen = shell.getParent().getMonitor().getClientArea();
        int wide = Math.min(width, screen.width);
        int inner = wide - shell.computeTrim(0, 0, 0, 0).width;
        place(inner);
        int wanted = wanted(inner);
        int tall = Math.min(Math.max(height, wanted), room(screen));
        scrollWhere(wanted > tall);
        Rectangle over = shell.getParent().getBounds();
        int x = over.x + (over.width - wide) / 2;
        int y = over.y + Math.max(40, (over.height - tall) / 3);
        screen.height = room(screen);
        shell.setBounds(ScreenBounds.within(new Rectangle(x, y, wide, tall), screen));
        listenForEnter(content);
        Veil.over((Shell) shell.getParent(), shell, ui.look());
        shell.open();
    }

    private void listenForEnter(Composite in) {
        for (Control child : in.getChildren()) {
            if (child instanceof StyledText field && (field.getStyle() & SWT.SINGLE) != 0) {
                field.addListener(SWT.KeyDown, this::enter);
            } else if (child instanceof Composite inner) {
                listenForEnter(inner);
            }
        }
    }

    private void enter(Event event) {
        if (event.doit && primary != null && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
            event.doit = false;
            primary.run();
        }
    }

    private static int room(Rectangle screen) {
        return Math.max(LEAST_ROOM, screen.height - DECORATION);
    }

    private void scrollWhere(boolean tooTall) {
        if (tooTall && scrolled == null) {
            scrolled = new ScrolledContent(content, ui);
            shell.layout(true, true);
        }
        if (scrolled != null) {
            scrolled.measure();
        }
    }

    /** Makes room for what was added, growing where it must and can. */
    public void fit() {
        int inner = shell.getClientArea().width;
        place(inner);
        shell.layout(true, true);
        if (shell.isVisible()) {
            Rectangle at = shell.getBounds();
            Rectangle screen = shell.getMonitor().getClientArea();
            // What wraps is as tall as it is in the room that there is, without the frame of the window.
            int wanted = wanted(inner);
            scrollWhere(wanted > room(screen));
            int tall = Math.min(wanted, room(screen));
            if (tall > at.height) {
                int y = Math.min(at.y, Math.max(screen.y, screen.y + room(screen) - tall));
                shell.setBounds(at.x, y, at.width, tall);
            }
        }
    }

    /** Closes it. */
    public void close() {
        shell.close();
    }

    /** The font of a control changed to ordinary text. */
    public <C extends Control> C plain(C control) {
        control.setFont(ui.look().normal());
        return control;
    }
}
