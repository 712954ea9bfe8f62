package org.beffroi.workbench.strategy.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.strategy.model.table.CellText;
import org.beffroi.workbench.strategy.model.table.Grid;
import org.beffroi.workbench.strategy.model.table.GridColumn;
import org.beffroi.workbench.strategy.model.table.GridColumn.Kind;
import org.beffroi.workbench.strategy.model.table.Reading;
import org.beffroi.workbench.strategy.model.table.Reading.Ref;
import org.beffroi.workbench.strategy.page.PageContext;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** Picks what a cell holds: a word of a list, another element, or several of them one after the other. Belongs to the UI thread. */
final class CellPicker {

    private static final int LEAST = 320;
    private static final String HELD = "✓ ";

    /** As wide as the sign of what is held. */
    private static final String NOT_HELD = "\u2003\u2005";

    private final ElementGrid on;
    private final PageContext around;
    private final Grid grid;
    private final GridColumn column;
    private final Optional<EObject> row;
    private final Consumer<Reading> keep;

    CellPicker(ElementGrid on, PageContext around, Consumer<Reading> keep) {
        this.on = on;
        this.around = around;
        this.keep = keep;
        grid = on.grid();
        column = grid.column();
        row = grid.inHand();
    }

    /** True where cells of a column are picked and not typed. */
    static boolean isFor(Grid grid) {
        return switch (grid.column().kind()) {
            case CHOICE, REFERENCE, REFERENCES, OWNER -> true;
            case TYPED -> !grid.text().steps(grid.column()).isEmpty();
            default -> false;
        };
    }

    void open(String typed) {
        Rectangle cell = on.bounds(grid.selection().row(), grid.selection().column());
        Composite anchor = new Composite(on, SWT.NONE);
        anchor.setBounds(cell.x, cell.y + cell.height - 1, 1, 1);
        Picker<Reading> picker = new Picker<>(
                anchor,
                around.ui().look(),
                Math.max(LEAST, cell.width),
                grid.text().heading(column, grid.listing().type()),
                this::fitting,
                this::take);
        picker.popup().shell().addListener(SWT.Dispose, event -> on.getDisplay().asyncExec(() -> {
            if (!anchor.isDisposed()) {
                anchor.dispose();
                if (on.getDisplay().getFocusControl() == null) {
                    on.forceFocus();
                }
            }
        }));
        if (column.kind() != Kind.CHOICE || !typed.isBlank()) {
            picker.openEnded();
        }
        picker.open();
        if (!typed.isBlank()) {
            picker.field().text().setText(typed);
            picker.field().text().setCaretOffset(typed.length());
        }
    }

    private void take(Reading reading) {
        keep.accept(reading);
        on.forceFocus();
        if (column.kind() == Kind.REFERENCES && row.isPresent()) {
            on.getDisplay().asyncExec(() -> {
                if (!on.isDisposed() && on.grid() == grid && grid.inHand().equals(row)) {
                    new CellPicker(on, around, keep).open("");
                }
            });
        }
    }

    private List<PickList.Item<Reading>> fitting(String typed) {
        List<PickList.Item<Reading>> items =
                switch (column.kind()) {
                    case CHOICE -> choices();
                    case TYPED -> steps();
                    default -> elements(typed);
                };
        String wanted = Language.folded(typed.strip());
        List<PickList.Item<Reading>> fitting = new ArrayList<>(items.stream()
                .filter(item -> Language.folded(item.text()).contains(wanted)
                        || item.beside().equals(wanted))
                .toList());
        if (!wanted.isEmpty()) {
            fresh(typed.strip(), items).ifPresent(fitting::add);
        }
        return fitting;
    }

    private List<PickList.Item<Reading>> choices() {
        return ((EEnum) column.feature().orElseThrow().getEType())
                .getELiterals().stream()
                        .map(literal -> literal.getInstance())
                        .map(literal -> new PickList.Item<Reading>(
                                new Reading.Value(literal), grid.text().choice(literal), ""))
                        .toList();
    }

    private List<PickList.Item<Reading>> steps() {
        return grid.text().steps(column).stream()
                .map(step -> new PickList.Item<Reading>(
                        new Reading.Value(step), grid.text().step(column, step), String.valueOf(step)))
                .toList();
    }

    private EClass type() {
        return column.kind() == Kind.OWNER
                ? column.feature().orElseThrow().getEContainingClass()
                : ((EReference) column.feature().orElseThrow()).getEReferenceType();
    }

    private List<EObject> held() {
        if (row.isEmpty() || !column.fits(row.get())) {
            return List.of();
        }
        Object value = column.kind() == Kind.OWNER ? row.get().eContainer() : CellText.value(row.get(), column);
        return value instanceof List<?> many
                ? many.stream().map(EObject.class::cast).toList()
                : value == null ? List.of() : List.of((EObject) value);
    }

    private List<PickList.Item<Reading>> elements(String typed) {
        List<EObject> held = held();
        List<PickList.Item<Reading>> items = new ArrayList<>();
        if (column.kind() == Kind.REFERENCE && !held.isEmpty() && typed.isBlank()) {
            items.add(new PickList.Item<>(
                    new Reading.Refers(List.of()), around.ui().text("strategy.table.choice.none"), ""));
        }
        for (EObject each :
                new Additions(around.editor().strategy(), RandomGenerator.getDefault()).candidates(type())) {
            if (row.filter(each::equals).isEmpty()) {
                boolean several = column.kind() == Kind.REFERENCES;
                String mark = held.contains(each) ? HELD : several ? NOT_HELD : "";
                items.add(new PickList.Item<>(
                        turned(held, new Ref.There(each)),
                        mark + around.names().title(each),
                        type().isAbstract() ? around.names().of(each.eClass()) : ""));
            }
        }
        return items;
    }

    /** What the cell refers to once one more is picked, or one that is there already. */
    private Reading turned(List<EObject> held, Ref picked) {
        if (column.kind() != Kind.REFERENCES) {
            return new Reading.Refers(List.of(picked));
        }
        Set<Ref> refs = new LinkedHashSet<>();
        held.forEach(each -> refs.add(new Ref.There(each)));
        if (!refs.remove(picked)) {
            refs.add(picked);
        }
        return new Reading.Refers(List.copyOf(refs));
    }

    /** A new element of the name that was typed, where one can be made from here and none is called so. */
    private Optional<PickList.Item<Reading>> fresh(String name, List<PickList.Item<Reading>> items) {
        boolean there = items.stream()
                .anyMatch(item -> Language.folded(item.text().replace(HELD, "").replace(NOT_HELD, ""))
                        .equals(Language.folded(name)));
        if (there || column.kind() != Kind.REFERENCE && column.kind() != Kind.REFERENCES) {
            return Optional.empty();
        }
        List<EClass> kinds = Additions.kinds(type());
        return kinds.size() == 1 && Additions.placeOf(kinds.getFirst()).isPresent()
                ? Optional.of(new PickList.Item<>(
                        turned(held(), new Ref.Missing(kinds.getFirst(), name)),
                        around.ui().text("strategy.reference.new", name),
                        around.names().of(kinds.getFirst())))
                : Optional.empty();
    }
}
