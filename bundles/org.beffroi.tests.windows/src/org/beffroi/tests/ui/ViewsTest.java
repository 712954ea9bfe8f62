package org.beffroi.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.view.View;
import org.beffroi.workbench.view.Views;
import org.beffroi.workbench.widget.Tab;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Screens that bundles add to the window: that of strategies, and one of a plug-in. */
@ExtendWith(OneWorkbench.class)
class ViewsTest {

    private static final String FRONT_PAGES = "Unes";

    @Test
    void the_screen_of_a_plug_in_has_its_tab_after_ours_and_shows_the_open_dossier(RunningWorkbench workbench) {
        Path town = Sonneval.make();
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(town));
        workbench.waitFor("its tab", () -> tab(workbench, FRONT_PAGES).isPresent());
        assertThat(workbench.ask(() -> Widgets.all(workbench.shell(), Tab.class).stream()
                        .map(Tab::accessibleName)
                        .toList()))
                .containsSubsequence("Veille", "Analyses", "Stratégie", "Sources", FRONT_PAGES);

        workbench.act(() -> tab(workbench, FRONT_PAGES).orElseThrow().notifyListeners(SWT.Selection, new Event()));
        workbench.waitFor(
                "titles", () -> Widgets.some(workbench.shell(), Table.class, table -> table.getItemCount() > 0)
                        .isPresent());
        workbench.act(() -> {
            new Screenshots(Path.of("target", "screenshots")).take(workbench.shell(), "kiosque-front-pages");
            Table titles = Widgets.one(workbench.shell(), Table.class);
            assertThat(titles.getItem(0).getText(2)).isNotBlank();
            assertThat(Widgets.all(workbench.shell(), Label.class))
                    .anyMatch(label -> label.getText().startsWith("Les 16 derniers titres"));
        });
    }

    private static Optional<Tab> tab(RunningWorkbench workbench, String words) {
        return Widgets.some(
                workbench.shell(), Tab.class, tab -> tab.accessibleName().equals(words));
    }

    @Test
    void a_perspective_of_a_remembered_layout_whose_screen_is_gone_goes_too(RunningWorkbench workbench) {
        workbench.act(() -> {
            EModelService model = workbench.context().get(EModelService.class);
            MApplication application = workbench.context().get(MApplication.class);
            Views known = workbench.context().get(Views.class);
            Guests guests = workbench.context().get(Guests.class);
            List<String> before = perspectives(model, application);
            Views.of(List.of(new Lent()), guests).put(application, model);
            assertThat(perspectives(model, application))
                    .contains(Views.perspective("lent"))
                    .doesNotContain(Views.perspective("strategy"));
            known.put(application, model);
            assertThat(perspectives(model, application)).containsExactlyInAnyOrderElementsOf(before);
        });
    }

    @Test
    void a_perspective_of_a_layout_of_before_that_names_a_class_elsewhere_is_made_anew(RunningWorkbench workbench) {
        workbench.act(() -> {
            EModelService model = workbench.context().get(EModelService.class);
            MApplication application = model.createModelElement(MApplication.class);
            MPerspectiveStack stack = model.createModelElement(MPerspectiveStack.class);
            stack.setElementId("org.beffroi.workbench.perspectives");
            MWindow window = model.createModelElement(MWindow.class);
            window.getChildren().add(stack);
            application.getChildren().add(window);
            MPerspective old = model.createModelElement(MPerspective.class);
            old.setElementId(Views.perspective("strategy"));
            stack.getChildren().add(old);
            stack.setSelectedElement(old);

            workbench.context().get(Views.class).put(application, model);

            assertThat(stack.getChildren())
                    .extracting(MPerspective::getElementId)
                    .contains(Views.perspective("strategy"));
            assertThat(stack.getChildren()).doesNotContain(old);
            assertThat(stack.getSelectedElement()).isNull();
        });
    }

    private static List<String> perspectives(EModelService model, MApplication application) {
        return model.findElements(application, null, MPerspective.class).stream()
                .map(MPerspective::getElementId)
                .toList();
    }

    /** A screen that is there for a while. */
    @View.Info(id = "lent")
    public static final class Lent implements View {

        @Override
        public Sentence title() {
            return Sentence.of(View.class, "perspective.listen");
        }

        @Override
        public Class<?> screen() {
            return Object.class;
        }
    }
}
