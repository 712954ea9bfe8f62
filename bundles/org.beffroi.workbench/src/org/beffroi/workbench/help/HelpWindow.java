package org.beffroi.workbench.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.Popup;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.window.ScreenBounds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * Help beside the window: at the left all pages and a field that searches them, at the right the page in hand; Alt+← comes back,
 * Escape closes. The window goes on beside it. Belongs to the UI thread.
 */
public final class HelpWindow {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 720;
    private static final int PAGES = 230;
    private static final int LINES = 16;

    private final Ui ui;
    private final HelpBook book;
    private final Consumer<String> query;
    private final Shell shell;
    private final FramedText field;
    private final PickList<String> list;
    private final PushButton back;
    private final HelpText text;
    private final Deque<String> before = new ArrayDeque<>();
    private String shown;

    /**
     * @param query told which query of a page is to be tried
     */
    HelpWindow(Shell parent, Ui ui, HelpBook book, HelpPictures pictures, String first, Consumer<String> query) {
        this.ui = ui;
        this.book = book;
        this.query = query;
        this.shown = book.page(first).id();
        shell = new Shell(parent, SWT.SHELL_TRIM);
        shell.setText(ui.text("help.title"));
        shell.setData(this);
        shell.setLayout(GridCells.grid(2, 0, 0, 0));
        Popup.atEscape(shell, () -> shell.getDisplay().asyncExec(this::close));
        Composite left = Look.styled(new Composite(shell, SWT.NONE), "panel");
        left.setBackground(Look.colour(ui.look().palette().panel()));
        left.setLayout(GridCells.grid(1, Look.GRID, 0, Look.GRID));
        GridData column = new GridData(SWT.FILL, SWT.FILL, false, true);
        column.widthHint = PAGES;
        left.setLayoutData(column);
        field = new FramedText(left, ui.look(), SWT.SINGLE, ui.text("help.search"), ui.text("help.search"));
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        list = new PickList<>(left, ui.look(), ui.text("help.pages"), LINES);
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.whenEmpty(ui.text("help.nothing"));
        Composite right = Look.styled(new Composite(shell, SWT.NONE), "page");
        right.setBackground(Look.colour(ui.look().palette().page()));
        right.setLayout(GridCells.grid(1, Look.GRID, 0, Look.GRID));
        right.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        back = PushButton.ofIcon(right, ui, Icon.BACK, ui.text("help.back"));
        text = new HelpText(right, ui.look(), pictures, ui.text("help.page"));
        text.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        connect();
    }

    private void connect() {
        field.text().addListener(SWT.Modify, event -> search());
        field.text().addListener(SWT.KeyDown, event -> event.doit = !list.walk(event));
        field.onEnter(list::pick);
        list.onPick(this::go);
        // The pointer selects what it passes over; what shows is selected once it is gone.
        list.addListener(SWT.MouseExit, event -> list.choose(shown));
        back.onPress(this::goBack);
        for (var control : List.of(field.text(), list, text.control(), back)) {
            control.addListener(SWT.KeyDown, this::comeBack);
        }
        fill();
        show();
    }

    /** Opens it in the middle of its parent. */
    void open() {
        Rectangle over = shell.getParent().getBounds();
        shell.setBounds(ScreenBounds.within(
                new Rectangle(over.x + (over.width - WIDTH) / 2, over.y + (over.height - HEIGHT) / 2, WIDTH, HEIGHT),
                shell.getParent().getMonitor().getClientArea()));
        shell.open();
        field.text().setFocus();
    }

    /** How it speaks and looks. */
    Ui ui() {
        return ui;
    }

    /** The window. */
    public Shell shell() {
        return shell;
    }

    /** The name of the page that shows. */
    public String shown() {
        return shown;
    }

    /** Shows another page, from which one can come back. */
    public void go(String page) {
        if (!page.equals(shown)) {
            before.push(shown);
            shown = page;
        }
        show();
    }

    /** Shows the page that showed before. */
    public void goBack() {
        if (!before.isEmpty()) {
            shown = before.pop();
            show();
        }
    }

    /** Follows what leads on from the page, counted from 0. */
    public void follow(int door) {
        text.doors().get(door).follow().run();
    }

    /** Closes it. */
    void close() {
        if (!shell.isDisposed()) {
            shell.close();
        }
    }

    private void comeBack(Event event) {
        if (event.stateMask == SWT.ALT && event.keyCode == SWT.ARROW_LEFT) {
            event.doit = false;
            goBack();
        }
    }

    private void search() {
        fill();
        list.selected().ifPresent(item -> {
            if (!field.text().getText().isBlank()) {
                go(item.value());
            }
        });
    }

    private void fill() {
        list.show(book.holding(field.text().getText()).stream()
                .map(page -> new PickList.Item<>(page.id(), page.title(), ""))
                .toList());
    }

    private void show() {
        text.show(book.page(shown), HelpBook.words(field.text().getText()), this::go, query);
        back.setEnabled(!before.isEmpty());
        list.choose(shown);
    }
}
