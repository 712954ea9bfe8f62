package org.beffroi.workbench.viewer;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Table;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.viewer.ViewerContext.Offer;
import org.beffroi.workbench.viewer.model.Cells;
import org.beffroi.workbench.viewer.model.RowOrder;
import org.beffroi.workbench.viewer.model.RowOrder.Sort;
import org.beffroi.workbench.viewer.model.TabbedText;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PopupMenu;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.window.CopiedText;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** A table under its title, sorted, narrowed by what is typed and copied. Belongs to the UI thread. */
final class TableViewer implements Viewer {

    /** Fewer rows are seen at a glance: a filter would be noise. */
    private static final int FILTERED_FROM = 12;

    private static final int SEEN = 12;
    private static final int HEAD = 34;

    private final Table table;
    private final ViewerContext around;
    private final Cells cells;
    private final Composite whole;
    private final TableGrid grid;
    private final Optional<FramedText> filter;
    private final Label counted;
    private Optional<Sort> sort = Optional.empty();
    private Optional<Composite> below = Optional.empty();
    private Optional<ViewerContext.TableDeeds> rowDeeds = Optional.empty();
    private int asked;

    TableViewer(Composite parent, Table table, ViewerContext around) {
        this.table = table;
        this.around = around;
        cells = new Cells(around.ui().language(), around.days());
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(5, 4).applyTo(whole);
        Composite head = new Composite(whole, SWT.NONE);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        boolean offers = table.rows().stream()
                .findFirst()
                .filter(row -> !around.deeds().offers(table, row).isEmpty())
                .isPresent();
        GridLayoutFactory.swtDefaults()
                .numColumns(offers ? 5 : 3)
                .margins(0, 0)
                .spacing(Look.GRID, 5)
                .applyTo(head);
        Label title = new Label(head, SWT.NONE);
        title.setFont(around.ui().look().strong());
        title.setText(table.title().replace("&", "&&"));
        title.setToolTipText(table.title());
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        counted = Look.styled(new Label(head, SWT.NONE), "secondary");
        counted.setFont(around.ui().look().small());
        if (offers) {
            offer(head);
        }
        filter = table.rows().size() < FILTERED_FROM ? Optional.empty() : Optional.of(addFilter(head));
        grid = new TableGrid(whole, around.ui(), table, cells);
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        grid.onDrillDown(around.deeds()::open);
        grid.onSort(this::sort);
        grid.onCopy(this::copy);
        grid.addListener(SWT.MenuDetect, this::menu);
        around.deeds().carry(grid, place -> grid.drillDownAt(place).map(ViewerContext.Hold::of));
        around.deeds().carry(title, place -> Optional.of(ViewerContext.Hold.WHOLE));
        around.deeds().deeds(table).ifPresent(this::offer);
        count(table.rows().size());
    }

    /** What is done most with a row has a button, all of it a menu beside. */
    private void offer(Composite head) {
        String name =
                around.deeds().offers(table, table.rows().getFirst()).getFirst().name();
        new PushButton(head, around.ui(), Weight.QUIET, Optional.empty(), name)
                .onPress(() -> inHand().stream().findFirst().ifPresent(first -> first.run()
                        .run()));
        PushButton more =
                PushButton.ofIcon(head, around.ui(), Icon.MORE, around.ui().text("table.row.more"));
        more.onPress(() -> {
            PopupMenu menu = new PopupMenu(more);
            offer(menu, inHand());
            menu.openUnder(more);
        });
    }

    /** What can be done with the row in hand, the first one where nobody took one. */
    private List<Offer> inHand() {
        if (grid.selectedRow().isEmpty()) {
            grid.select(0);
        }
        return grid.selectedRow().map(row -> around.deeds().offers(table, row)).orElse(List.of());
    }

    private static void offer(PopupMenu menu, List<Offer> offers) {
        for (Offer one : offers) {
            if (one.under().isEmpty()) {
                menu.item(one.name(), one.run());
            } else {
                offer(menu.under(one.name()), one.under());
            }
        }
    }

    /** Buttons under the table; with the keyboard the first is also had by R on a row. */
    private void offer(ViewerContext.TableDeeds deeds) {
        Composite foot = new Composite(whole, SWT.NONE);
        foot.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(0, 0)
                .spacing(Look.GRID, 0)
                .applyTo(foot);
        new PushButton(
                        foot,
                        around.ui(),
                        Weight.PLAIN,
                        Optional.empty(),
                        deeds.row().name())
                .onPress(() -> act(deeds));
        new PushButton(
                        foot,
                        around.ui(),
                        Weight.QUIET,
                        Optional.empty(),
                        deeds.whole().name())
                .onPress(deeds.whole().deed());
        grid.addListener(SWT.KeyDown, event -> {
            if (Character.toLowerCase(event.character) == 'r' && (event.stateMask & SWT.MOD1) == 0) {
                act(deeds);
            }
        });
        below = Optional.of(foot);
        rowDeeds = Optional.of(deeds);
    }

    /** On the row in hand; where it does not fit, on the first one that does, which is then in hand. */
    private void act(ViewerContext.TableDeeds deeds) {
        grid.selectedRow().filter(deeds.fits()).ifPresentOrElse(deeds.row().deed(), () -> {
            int[] shown = grid.order().rows();
            IntStream.range(0, shown.length)
                    .filter(i -> deeds.fits().test(table.rows().get(shown[i])))
                    .findFirst()
                    .ifPresent(i -> {
                        grid.select(i);
                        deeds.row().deed().accept(table.rows().get(shown[i]));
                    });
        });
    }

    private FramedText addFilter(Composite head) {
        Language language = around.ui().language();
        FramedText field = new FramedText(
                head, around.ui().look(), SWT.SINGLE, language.text("table.filter"), language.text("table.filter"));
        GridData place = new GridData(SWT.END, SWT.CENTER, false, false);
        place.widthHint = 180;
        field.control().setLayoutData(place);
        field.text().addListener(SWT.Modify, event -> order());
        return field;
    }

    @Override
    public Composite control() {
        return whole;
    }

    @Override
    public Result result() {
        return table;
    }

    @Override
    public Wish wish(int width) {
        int rows = Math.clamp(table.rows().size(), 1, SEEN);
        return new Wish(
                around.ui().look().tall(HEAD)
                        + grid.heightOf(rows)
                        + below.map(foot -> foot.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + 4)
                                .orElse(0),
                table.rows().size() > SEEN);
    }

    @Override
    public Optional<String> text() {
        return Optional.of(TabbedText.of(table, grid.order(), cells));
    }

    private void sort(int column) {
        boolean number = table.columns().get(column).isNumber();
        sort = switch (sort.filter(now -> now.column() == column).orElse(null)) {
            case null -> Optional.of(new Sort(column, number));
            case Sort first when first.down() == number -> Optional.of(new Sort(column, !number));
            default -> Optional.empty();
        };
        order();
    }

    /** Orders anew, off the UI thread; the newest wish wins. */
    private void order() {
        int mine = ++asked;
        String typed = filter.map(field -> field.text().getText()).orElse("");
        Optional<Sort> wanted = sort;
        around.work().execute(() -> {
            RowOrder order = RowOrder.of(table, cells, typed, wanted);
            around.ui().display().execute(() -> {
                if (mine == asked && !grid.isDisposed()) {
                    grid.show(order, wanted);
                    count(order.rows().length);
                }
            });
        });
    }

    private void count(int rows) {
        counted.setText(around.ui().language().counted("table.rows", rows));
        counted.getParent().layout(true);
    }

    private void menu(Event event) {
        PopupMenu menu = new PopupMenu(grid);
        if (grid.drillDown().isPresent()) {
            menu.item(around.ui().text("picture.open"), grid::openSelected);
        }
        offer(
                menu,
                grid.selectedRow().map(row -> around.deeds().offers(table, row)).orElse(List.of()));
        menu.separate();
        rowDeeds.filter(deeds -> grid.selectedRow().filter(deeds.fits()).isPresent())
                .ifPresent(deeds -> menu.item(deeds.row().name(), () -> act(deeds)));
        menu.item(around.ui().text("table.copy"), this::copy);
        menu.open(event);
    }

    /** Puts the rows that show on the clipboard, in their order. */
    @Override
    public void copy() {
        CopiedText.put(grid.getDisplay(), text().orElseThrow());
    }
}
