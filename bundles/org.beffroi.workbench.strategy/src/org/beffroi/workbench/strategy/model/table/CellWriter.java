package org.beffroi.workbench.strategy.model.table;

import java.util.List;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.workbench.strategy.model.table.GridColumn.Kind;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Writes cells: changes of the model, to be made within {@link org.beffroi.strategy.edit.Editing#perform}. Without state. */
public final class CellWriter {

    private CellWriter() {}

    /** Sets a value; null empties the cell. */
    @SuppressWarnings("unchecked") // a feature of many words holds words
    public static void set(EObject row, GridColumn column, Object value) {
        EStructuralFeature feature = column.feature().orElseThrow();
        if (value == null) {
            row.eUnset(feature);
        } else if (value instanceof List<?> list) {
            ECollections.setEList((EList<Object>) row.eGet(feature), List.copyOf(list));
        } else {
            row.eSet(feature, value);
        }
    }

    /** Sets what a cell refers to; the row moves where the column is that of what holds it. */
    public static void refer(EObject row, GridColumn column, List<EObject> elements) {
        EReference reference = (EReference) column.feature().orElseThrow();
        switch (column.kind()) {
            case OWNER -> {
                if (!elements.isEmpty() && elements.getFirst() != row.eContainer()) {
                    Additions.list(elements.getFirst(), reference).add(row);
                }
            }
            case REFERENCES ->
                ECollections.setEList((EList<EObject>) Additions.list(row, reference), List.copyOf(elements));
            default -> row.eSet(reference, elements.isEmpty() ? null : elements.getFirst());
        }
    }

    /** True where Delete leaves nothing in such a cell. */
    public static boolean canClear(GridColumn column) {
        return column.kind() != Kind.OWNER && column.kind() != Kind.SORT;
    }

    /** Empties a cell. */
    public static void clear(EObject row, GridColumn column) {
        if (canClear(column) && column.fits(row)) {
            row.eUnset(column.feature().orElseThrow());
        }
    }
}
