package org.beffroi.workbench.listen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.list.DrawnList;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.listen.model.Rows;
import org.beffroi.workbench.many.model.ChosenMentions;
import org.beffroi.workbench.stack.StackedRows;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.RowBox;
import org.beffroi.workbench.window.CommandPlace;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * The list of results: rows of two or three lines, any number of them, drawn as they come into sight.
 *
 * <p>Its own scroll bar counts in rows, not in points: heights are known only of rows in sight. Belongs to the UI thread and
 * never waits: a row on its way is drawn as a pale place.
 */
public final class ResultList extends DrawnList {

    /** Rows that are asked what tags they have. */
    private static final int MOST_ASKED = 1_000;

    private final RowDrawing drawing;
    private final Ui ui;
    private StackedRows rows = new StackedRows(Rows.none());
    private Consumer<Optional<Row>> onSelect = row -> {};
    private Consumer<Event> onKey = event -> {};
    private Runnable onRead = () -> {};
    private Runnable onChose = () -> {};
    private boolean several;
    private boolean whole;
    private String empty = "";
    private Predicate<MentionId> fresh = mention -> false;

    public ResultList(Composite parent, Ui ui, Days days) {
        super(parent, ui.look(), ACC.ROLE_LIST, new Point(400, 400));
        this.ui = ui;
        this.drawing = new RowDrawing(getDisplay(), ui, days);
        CommandPlace.mark(this, "evidence", this::rowInHand);
    }

    /** Shows other rows, from the first one, nothing selected. */
    public void show(Rows shown) {
        rows = new StackedRows(shown);
        restart(-1);
    }

    /** Shows the present state of copies that are unfolded. */
    public void renewCopies(Set<MentionId> mentions) {
        StackedRows of = rows;
        rows.renew(mentions, () -> {
            if (!isDisposed() && of == rows) {
                renew();
            }
        });
    }

    /** The rows as they show, with the copies that are unfolded. */
    public Rows rows() {
        return rows;
    }

    /** Unfolds the copies that a row stands for, or folds them. */
    public void turn(int index) {
        StackedRows of = rows;
        rows.turn(index, (below, by) -> {
            if (!isDisposed() && of == rows) {
                moved((int) below, by);
                renew();
                onChose.run();
            }
        });
    }

    /** Draws again, since rows came to hand or changed. */
    public void refresh() {
        renew();
        if (selection() >= 0) {
            onSelect.accept(selectedRow());
        }
    }

    /** Draws no row in part at the foot. */
    public void wholeRows() {
        whole = true;
    }

    @Override
    protected boolean drawsWholeRows() {
        return whole;
    }

    /** Tells which mentions are marked as new. */
    public void markNew(Predicate<MentionId> isNew) {
        fresh = isNew;
        redraw();
    }

    /** What is said where there is no row; may be empty. */
    public void setEmptyText(String sentence) {
        empty = sentence;
        redraw();
    }

    /** Told of each selection; empty while the row is on its way or nothing is selected. */
    public void onSelect(Consumer<Optional<Row>> listener) {
        onSelect = listener;
    }

    /** Lets several rows be chosen, and is called when others are. */
    public void onChose(Runnable listener) {
        several = true;
        onChose = listener;
    }

    /** The chosen mentions, empty where the selected one alone is, or none. */
    public Optional<ChosenMentions> several() {
        boolean alone = chosenCount() == 0 || chosenCount() == 1 && isChosen(selection());
        return alone ? Optional.empty() : Optional.of(ChosenMentions.of(chosenRows(), rows));
    }

    /** Chooses the one in hand alone, with the keyboard. */
    public void alone() {
        chooseOne();
        setFocus();
    }

    /** The chosen mentions that are at hand; none where more than that many are chosen. */
    List<Entry> chosenEntries(int most) {
        return chosenCount() > most
                ? List.of()
                : chosenRows().stream()
                        .mapToObj(index -> rows.row(index))
                        .flatMap(Optional::stream)
                        .map(Row::entry)
                        .toList();
    }

    /** Tags that some of those have that are at hand. */
    public List<String> tags() {
        return chosenRows().stream()
                .limit(MOST_ASKED)
                .mapToObj(index -> rows.row(index))
                .flatMap(Optional::stream)
                .flatMap(row -> row.entry().effective().strings(CoreFields.TAG).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Where a menu comes up that is asked for by the keyboard: under the row in hand, on the screen. */
    public Point placeOfHand() {
        Rectangle row = rowInHand();
        return new Point(row.x, row.y + row.height);
    }

    /** The words of the row in hand, on the screen; the upper edge of the list where it is not in sight. */
    private Rectangle rowInHand() {
        Rectangle area = inSight().stream()
                .filter(box -> box.row() == selection())
                .findFirst()
                .map(RowBox::area)
                .orElseGet(() -> new Rectangle(0, 0, getSize().x, 0));
        return getDisplay()
                .map(this, null, new Rectangle(RowDrawing.TEXT_X, area.y, area.width - RowDrawing.TEXT_X, area.height));
    }

    /** Told of keys that the list does not take itself. */
    public void onKey(Consumer<Event> listener) {
        onKey = listener;
    }

    /** Called when the reader wants the whole of the selected mention. */
    public void onRead(Runnable listener) {
        onRead = listener;
    }

    /** The selected row, empty where none is at hand. */
    public Optional<Row> selectedRow() {
        return selection() < 0 ? Optional.empty() : rows.row(selection());
    }

    /** The row at a place of the list, empty where none is at hand. */
    public Optional<Row> rowAt(Point place) {
        int at = rowAt(place.y);
        return at < 0 || place.x >= getClientArea().width - bar() ? Optional.empty() : rows.row(at);
    }

    @Override
    public String accessibleName() {
        String all = ui.language().counted("list.name", rows.size());
        return chosenCount() > 1 ? all + ", " + ui.language().counted("many.chosen", chosenCount()) : all;
    }

    @Override
    protected boolean choosesSeveral() {
        return several;
    }

    @Override
    protected int state(int index) {
        if (rows.row(index).filter(row -> row.copies().isPresent()).isEmpty()) {
            return ACC.STATE_NORMAL;
        }
        return rows.isUnfolded(index) ? ACC.STATE_EXPANDED : ACC.STATE_COLLAPSED;
    }

    @Override
    protected void clicked(int index, Event event) {
        inSight().stream()
                .filter(box -> box.row() == index)
                .findFirst()
                .filter(box -> rows.row(index)
                        .filter(row -> drawing.isOnCopies(
                                row, rows.isUnfolded(index), box.area(), new Point(event.x, event.y)))
                        .isPresent())
                .ifPresent(box -> turn(index));
    }

    /** Right unfolds a row, left folds it, from its copies too; true where it was one of these. */
    private boolean turns(Event event) {
        int index = selection();
        if (index < 0 || event.keyCode != SWT.ARROW_RIGHT && event.keyCode != SWT.ARROW_LEFT) {
            return false;
        }
        int standing = (int) rows.standing(index);
        boolean folds = event.keyCode == SWT.ARROW_LEFT;
        if (rows.isUnfolded(standing) == folds) {
            if (folds) {
                select(standing);
            }
            turn(standing);
        }
        return true;
    }

    @Override
    protected void chose() {
        getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        onChose.run();
    }

    @Override
    protected int count() {
        return (int) Math.min(rows.size(), Integer.MAX_VALUE);
    }

    @Override
    protected int height(int index) {
        return rows.row(index)
                .map(row -> drawing.height(row, getClientArea().width - bar()))
                .orElse(drawing.usualHeight());
    }

    @Override
    protected void drawRow(GC gc, Rectangle in, int index, Manner manner) {
        rows.row(index)
                .ifPresentOrElse(
                        row -> drawing.draw(gc, row, in.y, in.width, look(index, manner, row)),
                        () -> drawing.drawAwaited(gc, in.y, in.width));
    }

    private RowDrawing.Manner look(int index, Manner manner, Row row) {
        boolean inHand = index == selection();
        return new RowDrawing.Manner(
                manner.selected(),
                inHand,
                inHand && several && chosenCount() != 1,
                manner.focused(),
                isNew(row),
                rows.isUnfolded(index));
    }

    /** A row as it is read aloud; one on its way says which it is. */
    @Override
    protected String words(int index) {
        return rows.row(index)
                .map(row -> drawing.spoken(row, isNew(row)))
                .orElseGet(() -> ui.text("list.awaited", ui.language().number(index + 1)));
    }

    @Override
    protected void selected(int index) {
        onSelect.accept(rows.row(index));
    }

    @Override
    protected void opened(int index) {
        onRead.run();
    }

    /** Letters are commands here. */
    @Override
    protected boolean findsByLetters() {
        return false;
    }

    @Override
    protected boolean takes(Event event) {
        if (!turns(event) && !walks(event) && !isOpening(event)) {
            onKey.accept(event);
        }
        return !isOpening(event);
    }

    private static boolean isOpening(Event event) {
        return event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ';
    }

    @Override
    protected void settled(int first, int shown) {
        rows.want(first, getClientArea().height / Math.max(1, drawing.usualHeight()) + 2);
    }

    private boolean isNew(Row row) {
        return fresh.test(row.entry().mention().id());
    }

    @Override
    protected void drawEmpty(GC gc, Rectangle area) {
        gc.setFont(look().normal());
        gc.setForeground(Look.colour(look().palette().secondary()));
        Point extent = gc.textExtent(empty, SWT.DRAW_DELIMITER);
        gc.drawText(
                empty,
                Math.max(Look.MARGIN, (area.width - extent.x) / 2),
                area.height / 3,
                SWT.DRAW_DELIMITER | SWT.DRAW_TRANSPARENT);
    }
}
