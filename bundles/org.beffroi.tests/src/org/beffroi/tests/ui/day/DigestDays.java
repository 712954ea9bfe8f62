package org.beffroi.tests.ui.day;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.digest.model.PeriodName;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PopupMenu;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;

/** The days that a digest is about, as somebody types others on the page. */
record DigestDays(RunningWorkbench workbench) {

    /**
     * Types others in the place of those of now.
     *
     * @param now as the digest has them
     */
    void type(String now, String words) {
        Language language = workbench.find(Language.class);
        String shown = new PeriodName(language).of(Optional.of(now));
        Predicate<PushButton> isShown =
                button -> button.isVisible() && button.getText().equals(shown);
        workbench.begin(() -> button(isShown).press());
        workbench.act(() -> {
            Menu menu = (Menu) button(isShown).getData(PopupMenu.class.getName());
            menu.setVisible(false);
            Stream.of(menu.getItems())
                    .filter(item -> item.getText().equals(language.text("digests.period.others")))
                    .findFirst()
                    .orElseThrow()
                    .notifyListeners(SWT.Selection, new Event());
        });
        workbench.waitFor("the calendar", () -> field(language).isPresent());
        workbench.act(() -> {
            StyledText field = field(language).orElseThrow();
            field.setFocus();
            field.setText(words);
            Widgets.key(field, SWT.CR, SWT.CR, 0);
        });
        workbench.waitFor("other days", () -> Widgets.some(workbench.shell(), PushButton.class, isShown)
                .isEmpty());
    }

    private PushButton button(Predicate<PushButton> which) {
        return Widgets.some(workbench.shell(), PushButton.class, which).orElseThrow();
    }

    private Optional<StyledText> field(Language language) {
        String name = language.text("period.name");
        return Stream.of(workbench.display().getShells())
                .filter(Shell::isVisible)
                .flatMap(shell -> Widgets.all(shell, StyledText.class).stream())
                .filter(field -> name.equals(field.getData(FramedText.NAME)))
                .findFirst();
    }
}
