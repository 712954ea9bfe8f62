package org.beffroi.workbench.observatory.body;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.observatory.model.Behind;
import org.beffroi.workbench.observatory.model.FigureWords;
import org.beffroi.workbench.observatory.model.body.BodyFacet;
import org.beffroi.workbench.observatory.model.body.BodyFilter;
import org.beffroi.workbench.observatory.model.body.BodyTable;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Chip;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What filters the bodies: words, a list a facet, the figure behind which they are; and how many are left. UI thread. */
public final class FilterRow {

    private static final int FIELD = 240;
    private static final int PICKER = 320;

    private final Ui ui;
    private final Consumer<BodyFilter> changed;
    private final Composite whole;
    private final FramedText field;
    private final Map<BodyFacet, PushButton> facets = new EnumMap<>(BodyFacet.class);
    private final PushButton clear;
    private final Composite figure;
    private final Label counted;
    private Runnable onDown = () -> {};
    private BodyFilter filter = BodyFilter.NONE;
    private Optional<FigureWords> words = Optional.empty();
    private Optional<Behind> chip = Optional.empty();
    private Map<BodyFacet, Map<String, Long>> counts = Map.of();
    private boolean filling;

    FilterRow(Composite parent, Ui ui, Consumer<BodyFilter> changed) {
        this.ui = ui;
        this.changed = changed;
        whole = new Composite(parent, SWT.NONE);
        whole.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        whole.setLayout(GridCells.grid(2, Look.GRID, Look.GRID, 4));
        String name = ui.text("observatory.filter");
        field = new FramedText(whole, ui.look(), SWT.SINGLE, name, name);
        GridData place = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        place.widthHint = FIELD;
        field.control().setLayoutData(place);
        Composite lists = GridCells.row(whole, 2);
        for (BodyFacet facet : BodyFacet.values()) {
            PushButton list =
                    new PushButton(lists, ui, Weight.QUIET, Optional.empty(), ui.text(facet.anyKey())).opensList();
            list.onPress(() -> choose(facet, list));
            facets.put(facet, list);
        }
        clear = new PushButton(lists, ui, Weight.QUIET, Optional.empty(), ui.text("observatory.filter.clear"))
                .onPress(() -> changed.accept(BodyFilter.NONE));
        counted = Look.styled(new Label(whole, SWT.NONE), "secondary");
        counted.setFont(ui.look().small());
        counted.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        figure = GridCells.row(whole, Look.GRID);
        field.text().addListener(SWT.Modify, event -> typed());
        field.text().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                onDown.run();
            }
        });
        field.onEnter(() -> onDown.run());
        field.onEscape(() -> {
            if (!filter.typed().isEmpty()) {
                field.text().setText("");
            }
        });
    }

    /** Called where one goes on from the field to the table. */
    void onDown(Runnable action) {
        onDown = action;
    }

    /** The field of words. */
    public FramedText field() {
        return field;
    }

    /** The list of a facet. */
    public PushButton list(BodyFacet facet) {
        return facets.get(facet);
    }

    /** How many are left, in words. */
    public String counted() {
        return counted.getText();
    }

    void focus() {
        field.text().setFocus();
    }

    private void typed() {
        if (!filling) {
            changed.accept(filter.typed(field.text().getText()));
        }
    }

    /** Shows what filters. */
    void show(BodyFilter now, FigureWords in) {
        filter = now;
        words = Optional.of(in);
        if (!field.text().getText().equals(now.typed())) {
            filling = true;
            field.text().setText(now.typed());
            filling = false;
        }
        facets.forEach((facet, list) -> {
            Optional<String> value = Optional.ofNullable(now.facets().get(facet));
            list.setWeight(value.isPresent() ? Weight.PLAIN : Weight.QUIET);
            list.setText(value.map(one -> facet.words(one, in)).orElseGet(() -> ui.text(facet.anyKey())));
        });
        clear.setVisible(!now.isNone());
        if (!chip.equals(now.behind())) {
            chip = now.behind();
            Stream.of(figure.getChildren()).forEach(Control::dispose);
            chip.map(in::behind)
                    .ifPresent(said -> new Chip(
                            figure, ui, said, ui.text("observatory.filter.take.away", said), () -> figure.getDisplay()
                                    .asyncExec(() -> changed.accept(filter.behind(Optional.empty())))));
        }
        whole.layout(true, true);
        whole.getParent().layout(true);
    }

    /** Shows what is left. */
    void counts(BodyTable.Shown shown, int all) {
        counts = shown.counts();
        counted.setText(
                shown.lines().size() == all
                        ? ui.language().counted("observatory.bodies.all", all)
                        : ui.text(
                                "observatory.bodies.some",
                                ui.language().number(shown.lines().size()),
                                ui.language().number(all)));
        whole.layout(true, true);
    }

    private void choose(BodyFacet facet, PushButton list) {
        if (words.isEmpty()) {
            return;
        }
        Optional<String> now = Optional.ofNullable(filter.facets().get(facet));
        Picker<Optional<String>> picker = new Picker<>(
                list,
                ui.look(),
                PICKER,
                ui.text(facet.key()),
                typed -> items(facet, now, typed),
                value -> changed.accept(filter.with(facet, value)));
        picker.list().tick(value -> value.equals(now), ui.text("observatory.filter.chosen"));
        picker.open();
    }

    private List<PickList.Item<Optional<String>>> items(BodyFacet facet, Optional<String> now, String typed) {
        String sought = Language.folded(typed).strip();
        Stream<PickList.Item<Optional<String>>> values = counts.getOrDefault(facet, Map.of()).entrySet().stream()
                .map(one -> new PickList.Item<>(
                        Optional.of(one.getKey()),
                        facet.words(one.getKey(), words.orElseThrow()),
                        ui.language().number(one.getValue())))
                .filter(item -> Language.folded(item.text()).contains(sought));
        return now.isPresent() && sought.isEmpty()
                ? Stream.concat(
                                Stream.of(new PickList.Item<>(Optional.<String>empty(), ui.text(facet.anyKey()), "")),
                                values)
                        .toList()
                : values.toList();
    }
}
