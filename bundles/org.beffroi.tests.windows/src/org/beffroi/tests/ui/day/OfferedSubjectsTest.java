package org.beffroi.tests.ui.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.query.QueryPrinter;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.tests.ui.window.AlertRoom;
import org.beffroi.workbench.alert.model.SubjectReader;
import org.beffroi.workbench.alert.model.WatchSubject;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where nothing is watched, what the dossier talks about most is a press away from being watched. */
@ExtendWith(OneWorkbench.class)
class OfferedSubjectsTest {

    private final RunningWorkbench workbench;
    private final AlertRoom room;

    OfferedSubjectsTest(RunningWorkbench workbench) {
        this.workbench = workbench;
        this.room = new AlertRoom(workbench);
    }

    private boolean isOffered(WatchSubject subject) {
        return Widgets.some(room.view().control(), PushButton.class, each -> each.getText()
                        .equals(subject.label()))
                .isPresent();
    }

    @Test
    void a_subject_of_the_dossier_is_watched_at_a_press() {
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(Sonneval.make()));
        new ListenScreen(workbench);
        workbench.command("alerts");
        List<WatchSubject> subjects = new SubjectReader(room.dossier(), Locale.FRENCH)
                .read(Cancel.never())
                .orElseThrow()
                .subjects();
        assertThat(subjects).hasSizeBetween(2, 3);
        workbench.waitFor("all of them", () -> subjects.stream().allMatch(this::isOffered));
        WatchSubject first = subjects.getFirst();
        workbench.act(() -> Widgets.button(room.view().control(), first.label()).press());
        workbench.waitFor("the form", () -> room.front().isPresent());
        assertThat(workbench.ask(() -> room.field("watch.name").getText())).isEqualTo(first.label());
        assertThat(workbench.ask(() -> room.field("watch.query.field").getText()))
                .isEqualTo(new QueryPrinter(room.dossier().archive().fields()).print(first.query(), Locale.FRENCH));
        workbench.act(() -> room.front().ifPresent(Shell::close));
    }
}
