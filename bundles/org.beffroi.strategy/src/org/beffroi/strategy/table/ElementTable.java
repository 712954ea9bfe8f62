package org.beffroi.strategy.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.beffroi.core.result.Column;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A list of a strategy as a table: the name first, then what a row stands within, then its fields, those that all elements have last.
 * Parts of an element, such as the measurements of an indicator, fit no cell.
 */
public record ElementTable(ElementList list, Strategy strategy, ElementCells cells) {

    private static final Set<EStructuralFeature> QUIET = Set.of(
            ModelPackage.eINSTANCE.getElement_Description(),
            ModelPackage.eINSTANCE.getElement_Notes(),
            ModelPackage.eINSTANCE.getElement_Diffusion());

    public ElementTable {
        Objects.requireNonNull(list);
        Objects.requireNonNull(strategy);
        Objects.requireNonNull(cells);
    }

    /** What the table is called. */
    public String title() {
        return cells.names().many(list.type());
    }

    /** The columns, headed as the window heads them. */
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(column(ModelPackage.eINSTANCE.getElement_Name()));
        list.within()
                .map(within -> ElementCells.texts(cells.names().of(within.getEContainingClass())))
                .ifPresent(columns::add);
        features().stream().map(this::column).forEach(columns::add);
        return List.copyOf(columns);
    }

    private Column column(EStructuralFeature feature) {
        return cells.column(cells.names().of(feature, list.type()), feature);
    }

    /** The rows, each with one value for each column, null for nothing. */
    public List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        for (EObject one : list.rows(strategy)) {
            List<Object> row = new ArrayList<>();
            row.add(cells.value(one, ModelPackage.eINSTANCE.getElement_Name()));
            list.within().ifPresent(within -> row.add(cells.called(one.eContainer())));
            features().forEach(feature -> row.add(cells.value(one, feature)));
            rows.add(row);
        }
        return rows;
    }

    private List<EStructuralFeature> features() {
        List<EStructuralFeature> loud = new ArrayList<>();
        List<EStructuralFeature> quiet = new ArrayList<>();
        for (EStructuralFeature feature : list.type().getEAllStructuralFeatures()) {
            if (fitsACell(feature)) {
                (QUIET.contains(feature) ? quiet : loud).add(feature);
            }
        }
        loud.addAll(quiet);
        return loud;
    }

    private static boolean fitsACell(EStructuralFeature feature) {
        return switch (feature) {
            case EReference reference -> !reference.isContainment() && !reference.isContainer();
            case EAttribute attribute -> !attribute.isID() && attribute != ModelPackage.eINSTANCE.getElement_Name();
            default -> false;
        };
    }
}
