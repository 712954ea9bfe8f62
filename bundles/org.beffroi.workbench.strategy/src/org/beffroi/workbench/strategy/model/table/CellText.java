package org.beffroi.workbench.strategy.model.table;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.table.ElementCells;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.model.ValueFormat;
import org.beffroi.workbench.strategy.model.table.GridColumn.Kind;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What cells say: to people, and to spreadsheets, which want days as 2026-03-15 and numbers without spaces. Immutable.
 *
 * @param zone in which moments are said
 */
public record CellText(Names names, Language language, ZoneId zone) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    public CellText {
        Objects.requireNonNull(names);
        Objects.requireNonNull(language);
        Objects.requireNonNull(zone);
    }

    /** What stands above a column. */
    public String heading(GridColumn column, EClass type) {
        return switch (column.kind()) {
            case SORT -> language.text("strategy.table.sort");
            case OWNER -> names.of(column.feature().orElseThrow().getEContainingClass());
            default -> {
                EStructuralFeature feature = column.feature().orElseThrow();
                // A class of several kinds has features that only some of them have.
                boolean own = type.getEAllStructuralFeatures().contains(feature);
                yield own ? names.of(feature, type) : names.of(feature);
            }
        };
    }

    /** What a cell says to people, lines and all; empty where the row has no such cell. */
    public String shown(EObject row, GridColumn column) {
        if (!column.fits(row)) {
            return "";
        }
        return switch (column.kind()) {
            case SORT -> names.of(row.eClass());
            case OWNER -> row.eContainer() == null ? "" : names.title(row.eContainer());
            case REFERENCES, LIST ->
                ListText.join(((Collection<?>) value(row, column))
                        .stream().map(each -> words(column, each)).toList());
            default -> words(column, value(row, column));
        };
    }

    /** What was read, as it will be shown; empty where nothing was. */
    public String said(GridColumn column, Reading reading) {
        return switch (reading) {
            case Reading.Value(List<?> list) ->
                ListText.join(list.stream().map(String::valueOf).toList());
            case Reading.Value(String sort) when column.kind() == Kind.SORT -> sort;
            case Reading.Value(Object value) -> value == null ? "" : words(column, value);
            case Reading.Refers(List<Reading.Ref> refs) ->
                ListText.join(refs.stream()
                        .map(ref -> switch (ref) {
                            case Reading.Ref.There(EObject element) -> names.title(element);
                            case Reading.Ref.Added(int ignored, String name) -> name;
                            case Reading.Ref.Missing(EClass ignored, String name) -> name;
                        })
                        .toList());
            default -> "";
        };
    }

    private String words(GridColumn column, Object value) {
        EStructuralFeature feature = column.feature().orElseThrow();
        return switch (value) {
            case null -> "";
            case String text -> text;
            case EObject one -> names.title(one);
            case LocalDate day -> typed(column).write(day);
            case Instant moment -> typed(column).write(moment);
            case BigDecimal number -> typed(column).write(number);
            default -> names.value(feature, value);
        };
    }

    /** What a cell says to a spreadsheet: read again, it says the same. */
    public String exchanged(EObject row, GridColumn column, NameIndex index) {
        if (!column.fits(row)) {
            return "";
        }
        return switch (column.kind()) {
            case SORT -> names.of(row.eClass());
            case OWNER -> row.eContainer() == null ? "" : index.called(row.eContainer());
            case REFERENCES ->
                ListText.join(((Collection<?>) value(row, column))
                        .stream().map(each -> index.called((EObject) each)).toList());
            case LIST ->
                ListText.join(((Collection<?>) value(row, column))
                        .stream().map(String::valueOf).toList());
            default -> plain(column, value(row, column), index);
        };
    }

    private String plain(GridColumn column, Object value, NameIndex index) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case EObject one -> index.called(one);
            case LocalDate day -> day.toString();
            case Instant moment -> MOMENT.format(moment.atZone(zone));
            case BigDecimal number -> decimal(number);
            case Integer whole ->
                hasWords(column)
                        ? names.value(column.feature().orElseThrow(), whole)
                        : isNothing(column, whole) ? "" : whole.toString();
            default -> names.value(column.feature().orElseThrow(), value);
        };
    }

    private String decimal(BigDecimal number) {
        char point = DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator();
        return number.toPlainString().replace('.', point);
    }

    /** A field that cannot be empty holds zero until somebody fills it. */
    private static boolean isNothing(GridColumn column, int whole) {
        return whole == 0 && column.feature().orElseThrow().getEType().getInstanceClass() == int.class;
    }

    /** True where a whole number is a step that has a word, such as a priority. */
    boolean hasWords(GridColumn column) {
        return column.kind() == Kind.TYPED
                && new ElementCells(names).hasWords(column.feature().orElseThrow());
    }

    /** The steps that have a word, from 1 on. */
    public List<Integer> steps(GridColumn column) {
        EStructuralFeature feature = column.feature().orElseThrow();
        return !hasWords(column)
                ? List.of()
                : java.util.stream.IntStream.rangeClosed(1, 9)
                        .filter(step -> !names.value(feature, step).equals(String.valueOf(step)))
                        .boxed()
                        .toList();
    }

    /** What a step is called. */
    public String step(GridColumn column, int step) {
        return names.value(column.feature().orElseThrow(), step);
    }

    /** What a value of a list of the model is called. */
    public String choice(Enumerator literal) {
        return names.of(literal);
    }

    ValueFormat typed(GridColumn column) {
        return new ValueFormat(
                ValueFormat.kindOf(column.feature().orElseThrow().getEType()).orElseThrow(), language, zone);
    }

    /** What a cell holds; null for nothing. */
    public static Object value(EObject row, GridColumn column) {
        return row.eGet(column.feature().orElseThrow());
    }
}
