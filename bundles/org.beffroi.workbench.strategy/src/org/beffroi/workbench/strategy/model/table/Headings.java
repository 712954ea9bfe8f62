package org.beffroi.workbench.strategy.model.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.strategy.model.ModelPackage;

/** Finds columns by what stands above them, as our own headings say it or as people name a column of names. */
final class Headings {

    private final Listing listing;
    private final CellText text;
    private final List<GridColumn> columns;

    Headings(Listing listing, CellText text) {
        this.listing = listing;
        this.text = text;
        columns = new GridColumns().of(listing);
    }

    /** True of the column of names. */
    static boolean isName(GridColumn column) {
        return column.feature()
                .filter(ModelPackage.eINSTANCE.getElement_Name()::equals)
                .isPresent();
    }

    /** The columns that words name, each once; empty where they name none. */
    List<Optional<GridColumn>> of(List<String> words) {
        Set<GridColumn> taken = new HashSet<>();
        List<Optional<GridColumn>> found = new ArrayList<>();
        for (String each : words) {
            Optional<GridColumn> column = column(each).filter(taken::add);
            found.add(column);
        }
        return List.copyOf(found);
    }

    /** True of a line that holds nothing but headings: two at least, or one alone. */
    boolean isHeading(List<String> words) {
        List<String> said = words.stream().filter(each -> !each.isBlank()).toList();
        return !said.isEmpty()
                && (said.size() > 1 || words.size() == 1)
                && of(said).stream().allMatch(Optional::isPresent);
    }

    private Optional<GridColumn> column(String words) {
        String wanted = NameIndex.folded(words);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return columns.stream()
                .filter(each ->
                        NameIndex.folded(text.heading(each, listing.type())).equals(wanted)
                                || each.id().equalsIgnoreCase(words.strip()))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(each -> isName(each) && namesNames(wanted))
                        .findFirst());
    }

    private boolean namesNames(String wanted) {
        return wanted.equals(NameIndex.folded(text.names().of(listing.type())))
                || wanted.equals(NameIndex.folded(text.names().many(listing.type())))
                || ListText.split(text.language().text("strategy.table.headings.name")).stream()
                        .map(NameIndex::folded)
                        .anyMatch(wanted::equals);
    }
}
