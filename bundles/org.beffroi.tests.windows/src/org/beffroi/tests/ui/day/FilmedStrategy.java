package org.beffroi.tests.ui.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.beffroi.core.territory.Territory;
import org.beffroi.demo.DemoTown;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.list.PickList;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** What the film of a day looks at where a strategy begins. */
record FilmedStrategy(RunningWorkbench workbench) {

    /** The invented town, which no census knows. */
    static Territory sonneval() {
        return new Territory(
                Territory.Kind.COMMUNE,
                "00000",
                "Sonneval-sur-Lirelle",
                Optional.empty(),
                OptionalInt.of(14_860),
                List.of(),
                Optional.empty(),
                DemoTown.ZONE);
    }

    /** The first and the last day are each said to be missing, at their fields. */
    void saysWhatIsMissing() {
        assertThat(workbench.<Long>ask(() -> Widgets.all(workbench.shell(), Label.class).stream()
                        .filter(each -> each.isVisible() && each.getText().equals("à fixer"))
                        .count()))
                .as("the first and the last day, each said to be missing at its field")
                .isEqualTo(2);
    }

    /** Waits until a list that is asked ends under its last line. */
    void endsUnderItsLastLine(Shell picker) {
        workbench.waitFor("no blank room under the last line", () -> {
            PickList<?> list = Widgets.one(picker, PickList.class);
            return picker.getClientArea().height - list.getLocation().y - list.end() < 40
                    && list.getClientArea().height - list.end() <= 2;
        });
    }
}
