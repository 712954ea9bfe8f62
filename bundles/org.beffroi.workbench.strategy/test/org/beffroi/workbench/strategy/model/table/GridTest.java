package org.beffroi.workbench.strategy.model.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.strategy.model.Objective;
import org.junit.jupiter.api.Test;

class GridTest {

    private final Trial trial = new Trial();
    private final Listing objectives = Trial.list("objectives");
    private final Grid grid = new Grid(objectives, trial.text, true);

    private static GridColumn column(String id) {
        return GridColumns.find(new GridColumns().of(Trial.list("objectives")), id)
                .orElseThrow();
    }

    @Test
    void behindTheLastRowStandsABlankOne() {
        trial.objective("Répondre");
        grid.renew(trial.strategy);
        assertThat(grid.lines()).isEqualTo(2);
        assertThat(grid.row(1)).isEmpty();
        grid.select(GridSelection.at(7, 99));
        assertThat(grid.selection().row()).isEqualTo(1);
        assertThat(grid.inHand()).isEmpty();
        assertThat(grid.selectedRows()).isEmpty();
    }

    @Test
    void orderIsUpThenDownThenTheStrategysOwnAndWhatIsEmptyComesLast() {
        Objective late = trial.objective("b");
        Objective never = trial.objective("a");
        Objective soon = trial.objective("É");
        late.setDue(LocalDate.of(2027, 1, 1));
        soon.setDue(LocalDate.of(2026, 1, 1));
        grid.renew(trial.strategy);
        grid.select(GridSelection.at(0, 1));
        grid.turnOrder(column("due"));
        assertThat(grid.rows()).containsExactly(soon, late, never);
        assertThat(grid.inHand()).contains(late);
        grid.turnOrder(column("due"));
        assertThat(grid.rows()).containsExactly(late, soon, never);
        grid.turnOrder(column("due"));
        assertThat(grid.rows()).containsExactly(late, never, soon);
        grid.turnOrder(column("name"));
        assertThat(grid.rows()).containsExactly(never, late, soon);
        assertThat(trial.strategy.getObjectives()).containsExactly(late, never, soon);
    }

    @Test
    void rowsThatAreAddedAndTakenAwayDoNotMixTheOthers() {
        Objective b = trial.objective("b");
        Objective a = trial.objective("a");
        grid.renew(trial.strategy);
        grid.turnOrder(column("name"));
        Objective fresh = trial.objective("0");
        Additions.move(fresh, -1);
        grid.renew(trial.strategy);
        assertThat(grid.rows()).containsExactly(a, b, fresh);
        trial.strategy.getObjectives().remove(b);
        grid.renew(trial.strategy);
        assertThat(grid.rows()).containsExactly(a, fresh);
    }

    @Test
    void aColumnIsShownAndHiddenButTheFirstStays() {
        int before = grid.columns().size();
        grid.turnColumn(column("why"));
        assertThat(grid.columns().getLast().id()).isEqualTo("why");
        grid.turnColumn(column("why"));
        grid.turnColumn(column("name"));
        assertThat(grid.columns()).hasSize(before);
    }

    @Test
    void spareRoomGoesToLongWordsAndNotToWhatSomebodyMadeNarrow() {
        int least = Arrays.stream(grid.widths(0)).sum();
        assertThat(Arrays.stream(grid.widths(least + 100)).sum()).isEqualTo(least + 100);
        grid.widen(0, 100);
        assertThat(grid.widths(5000)[0]).isEqualTo(100);
    }
}
