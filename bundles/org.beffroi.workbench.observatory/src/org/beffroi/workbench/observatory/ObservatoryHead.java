package org.beffroi.workbench.observatory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.observatory.kept.KeptCensus;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.observatory.model.ObservatoryState;
import org.beffroi.workbench.observatory.page.CensusSide;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PopupMenu;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.widget.Tab;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The head of the observatory: the census in hand, its sides, and what can be done. Belongs to the UI thread. */
final class ObservatoryHead {

    private static final int PICKER = 420;

    private final Ui ui;
    private final Days days;
    private final ObservatoryView.Actions actions;
    private final Composite whole;
    private final PushButton census;
    private final Label beside;
    private final PushButton make;
    private final PushButton more;
    private final Composite row;
    private final Map<CensusSide, Tab> tabs = new EnumMap<>(CensusSide.class);
    private Optional<ObservatoryState> state = Optional.empty();

    ObservatoryHead(
            Composite parent,
            Ui ui,
            Days days,
            boolean mayChange,
            ObservatoryView.Actions actions,
            Consumer<CensusSide> bring) {
        this.ui = ui;
        this.days = days;
        this.actions = actions;
        whole = new Composite(parent, SWT.NONE);
        whole.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        whole.setLayout(GridCells.grid(5, Look.GRID, Look.GRID, 2));
        census = new PushButton(whole, ui, Weight.QUIET, Optional.empty(), "")
                .opensList()
                .onPress(this::choose);
        beside = Look.styled(new Label(whole, SWT.NONE), "secondary");
        beside.setFont(ui.look().small());
        beside.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new PushButton(whole, ui, Weight.PLAIN, Optional.of(Icon.EXPORT), ui.text("observatory.export"))
                .onPress(actions::export);
        make = new PushButton(whole, ui, Weight.PLAIN, Optional.of(Icon.PLUS), ui.text("observatory.new"))
                .onPress(actions::newCensus);
        more = PushButton.ofIcon(whole, ui, Icon.MORE, ui.text("observatory.more"))
                .onPress(this::menu);
        make.setVisible(mayChange);
        more.setVisible(mayChange);
        row = new Composite(whole, SWT.NONE);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.horizontalSpan = 5;
        row.setLayoutData(place);
        RowLayoutFactory.swtDefaults().extendedMargins(0, 0, 0, 0).spacing(0).applyTo(row);
        for (CensusSide side : CensusSide.values()) {
            Tab tab = new Tab(row, ui.look(), ui.text(side.key()), false).ofPage();
            tab.addListener(SWT.Selection, event -> bring.accept(side));
            tabs.put(side, tab);
        }
    }

    /** Shows what there is; without a census it takes no room. */
    void show(Optional<ObservatoryState> now, CensusSide side) {
        state = now;
        tabs.forEach((one, tab) -> tab.setShown(one == side));
        now.flatMap(ObservatoryState::open).ifPresent(open -> {
            census.setText(open.bundle().document().definition().name());
            beside.setText(ui.text(
                    "observatory.census.beside",
                    days.day(open.bundle().document().asOf()),
                    ui.language().number(open.bundle().document().bodies())));
        });
        boolean counted = now.flatMap(ObservatoryState::open).isPresent();
        census.setVisible(counted);
        beside.setVisible(counted);
        GridCells.show(whole, counted || now.isPresent() && side.standsAlone());
        whole.layout(true, true);
    }

    /** Whether something can be asked for now. */
    void allow(boolean now) {
        make.setEnabled(now);
        make.redraw();
    }

    private void choose() {
        List<KeptCensus> all = state.map(ObservatoryState::censuses).orElse(List.of());
        Picker<KeptCensus> picker = new Picker<>(
                census,
                ui.look(),
                PICKER,
                ui.text("observatory.census.choose"),
                typed -> all.reversed().stream()
                        .filter(one -> Language.folded(one.name())
                                .contains(Language.folded(typed).strip()))
                        .map(one -> new PickList.Item<>(
                                one,
                                one.document().definition().name(),
                                days.day(one.document().asOf())))
                        .toList(),
                one -> actions.open(one.name()));
        String inHand =
                state.flatMap(ObservatoryState::open).map(open -> open.name()).orElse("");
        picker.list().tick(one -> one.name().equals(inHand), ui.text("observatory.census.in.hand"));
        picker.open();
    }

    private void menu() {
        PopupMenu menu = new PopupMenu(more);
        menu.item(ui.text("observatory.import"), actions::chooseFile);
        state.flatMap(ObservatoryState::latest)
                .ifPresent(latest -> menu.item(ui.text("observatory.imported.show"), actions::showImport));
        state.flatMap(ObservatoryState::open).ifPresent(open -> {
            menu.separate();
            menu.item(ui.text("observatory.census.remove"), () -> actions.remove(open.kept()));
        });
        menu.open();
    }
}
