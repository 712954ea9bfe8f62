package org.beffroi.tests.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.theme.FocusRing;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Values to pick from: few are a list alone, found by their letters; of many, what is typed above them leaves those that fit. */
@ExtendWith(OneWorkbench.class)
class PickersTest {

    private static final List<String> FEW = List.of("Positive", "Neutre", "Négative", "Indéterminée");
    private static final List<String> MANY =
            List.of("Accueil", "Archives", "Cabinet", "Culture", "Éducation", "Finances", "Sport", "Voirie");

    private final RunningWorkbench workbench;
    private final List<String> picked = new ArrayList<>();

    PickersTest(RunningWorkbench workbench) {
        this.workbench = workbench;
    }

    private Picker<String> picker(List<String> values) {
        return workbench.ask(() -> new Picker<>(
                workbench.shell(),
                workbench.context().get(Ui.class).look(),
                300,
                "x",
                typed -> values.stream()
                        .filter(value -> value.toLowerCase(Locale.FRENCH).contains(typed.toLowerCase(Locale.FRENCH)))
                        .map(value -> new PickList.Item<>(value, value, ""))
                        .toList(),
                picked::add));
    }

    private Shell open(Picker<String> picker) {
        workbench.begin(picker::open);
        workbench.waitFor("the list", () -> picker.popup().shell().isVisible());
        return picker.popup().shell();
    }

    private boolean hasField(Shell list) {
        return workbench.ask(() -> !Widgets.all(list, StyledText.class).isEmpty());
    }

    @AfterEach
    void nothing_is_left() {
        workbench.act(
                () -> Widgets.front(workbench.display(), workbench.shell()).ifPresent(Shell::close));
    }

    @Test
    void few_values_are_a_list_alone_where_letters_and_enter_pick() {
        Picker<String> few = picker(FEW);
        assertThat(hasField(open(few))).isFalse();
        workbench.waitFor("the keyboard", () -> few.list().isFocusControl());
        workbench.act(() -> Widgets.key(few.list(), 'n', 'n', 0));
        workbench.act(() -> Widgets.key(few.list(), 'e', 'é', 0));
        workbench.act(() -> Widgets.key(few.list(), 'g', 'g', 0));
        workbench.act(() -> Widgets.key(few.list(), SWT.CR, SWT.CR, 0));
        assertThat(picked).containsExactly("Négative");
        assertThat(workbench.<Boolean>ask(() -> few.popup().shell().isDisposed()))
                .isTrue();
    }

    @Test
    void a_button_has_the_frame_of_the_keyboard_once_a_key_is_pressed_and_loses_it_at_a_click() {
        Shell shell = workbench.shell();
        PushButton button = workbench.ask(() -> new PushButton(
                shell, workbench.context().get(Ui.class), PushButton.Weight.PRIMARY, Optional.empty(), "x"));
        try {
            workbench.act(() -> shell.notifyListeners(SWT.MouseDown, new Event()));
            workbench.act(button::forceFocus);
            assertThat(workbench.<Boolean>ask(() -> FocusRing.isShown(button))).isFalse();
            workbench.act(() -> Widgets.key(button, SWT.ARROW_DOWN, '\0', 0));
            assertThat(workbench.<Boolean>ask(() -> FocusRing.isShown(button)))
                    .isEqualTo(workbench.<Boolean>ask(button::isFocusControl))
                    .isTrue();
            workbench.act(() -> shell.notifyListeners(SWT.MouseDown, new Event()));
            assertThat(workbench.<Boolean>ask(() -> FocusRing.isShown(button))).isFalse();
        } finally {
            workbench.act(button::dispose);
        }
    }

    @Test
    void of_many_those_that_fit_what_is_typed_are_left() {
        Picker<String> many = picker(MANY);
        Shell list = open(many);
        assertThat(hasField(list)).isTrue();
        workbench.act(() -> Widgets.one(list, StyledText.class).setText("ar"));
        assertThat(workbench.<Integer>ask(() -> many.list().items().size())).isEqualTo(1);
        assertThat(hasField(list)).as("the field stays while few are left").isTrue();
    }

    @Test
    void where_words_lead_to_what_the_list_does_not_show_there_is_a_field() {
        assertThat(hasField(open(workbench.ask(() -> picker(FEW).openEnded())))).isTrue();
        assertThat(hasField(open(picker(List.of())))).isTrue();
    }
}
