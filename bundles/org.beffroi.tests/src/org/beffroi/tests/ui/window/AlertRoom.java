package org.beffroi.tests.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.alert.AlertsPerspective;
import org.beffroi.workbench.alert.AlertsScreen;
import org.beffroi.workbench.alert.AlertsView;
import org.beffroi.workbench.alert.model.AlertCentre;
import org.beffroi.workbench.alert.model.Bell;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.view.ViewPart;
import org.beffroi.workbench.view.Views;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The screen of alerts and its form, found as a person finds them. Called on the UI thread but where it says so. */
public final class AlertRoom {

    private final RunningWorkbench workbench;

    public AlertRoom(RunningWorkbench workbench) {
        this.workbench = workbench;
    }

    /** The dossier that lies open; called in any thread. */
    public Dossier dossier() {
        return workbench.ask(() -> workbench.context().get(DossierSession.class).dossier());
    }

    public Bell bell() {
        return workbench.context().get(Bell.class);
    }

    public Optional<PushButton> bellButton(String name) {
        return Widgets.some(workbench.shell(), PushButton.class, button -> button.accessibleName()
                .equals(name));
    }

    public AlertsView view() {
        MApplication application = workbench.context().get(MApplication.class);
        return workbench
                .context()
                .get(EModelService.class)
                .findElements(application, Views.part(AlertsPerspective.ID), MPart.class)
                .stream()
                .findFirst()
                .flatMap(part -> ViewPart.screen(part, AlertsScreen.class))
                .flatMap(AlertsScreen::view)
                .orElseThrow();
    }

    public AlertCentre centre() {
        return view().shown().orElse(new AlertCentre(List.of(), List.of(), List.of(), List.of()));
    }

    public int open() {
        return centre().open().size();
    }

    public Optional<Shell> front() {
        return Widgets.front(workbench.display(), workbench.shell());
    }

    public Shell form() {
        return front().orElseThrow();
    }

    public Optional<Notice> notice() {
        return Widgets.notice(workbench.display());
    }

    public StyledText field(String... keys) {
        String name = String.join(" ", Stream.of(keys).map(this::text).toList());
        return Widgets.some(
                        form(), StyledText.class, field -> Widgets.name(field).equals(name))
                .orElseThrow(() -> new AssertionError("No field is called " + name));
    }

    public void choose(String keyOrWords) {
        String words = keyOrWords.startsWith("watch.") ? text(keyOrWords) : Language.capital(keyOrWords);
        Widgets.some(form(), Toggle.class, toggle -> toggle.text().equals(words))
                .orElseThrow(() -> new AssertionError("Nothing to choose says " + words))
                .notifyListeners(SWT.Selection, new Event());
    }

    /** Ticks a box of the form, or takes the tick away. */
    public void tick(String key) {
        Widgets.some(form(), CheckBox.class, box -> box.text().equals(text(key)))
                .orElseThrow(() -> new AssertionError("Nothing to tick says " + text(key)))
                .notifyListeners(SWT.Selection, new Event());
    }

    public boolean says(String words) {
        return saysIn(workbench.shell(), words);
    }

    public boolean saysIn(Shell in, String words) {
        return Widgets.some(in, Label.class, label -> label.getText().contains(words))
                .isPresent();
    }

    public String text(String key) {
        return workbench.context().get(Language.class).text(key);
    }
}
