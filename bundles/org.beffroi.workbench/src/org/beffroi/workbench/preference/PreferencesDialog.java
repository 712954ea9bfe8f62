package org.beffroi.workbench.preference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.app.Preferences;
import org.beffroi.workbench.language.DateStyle;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.ReadingSize;
import org.beffroi.workbench.theme.ThemeChoice;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks how the window is to speak and to look. What is chosen shows at once, in the window and in the dialog; giving up takes
 * all of it back. Belongs to the UI thread.
 */
public final class PreferencesDialog extends DialogWindow {

    private static final int WIDTH = 560;
    private static final List<Integer> PERCENTS = List.of(ReadingSize.SMALLEST, 100, 110, 125, ReadingSize.LARGEST);
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final Shell parent;
    private final Appearance appearance;
    private final Supplier<Ui> now;
    private final Preferences before;
    private final List<ChoiceBar<?>> choices = new ArrayList<>();
    private boolean isSettled;

    /**
     * @param now how the window speaks and looks, asked again after each choice
     */
    public PreferencesDialog(Shell parent, Appearance appearance, Supplier<Ui> now) {
        this(parent, appearance, now, appearance.preferences());
    }

    private PreferencesDialog(Shell parent, Appearance appearance, Supplier<Ui> now, Preferences before) {
        super(parent, now.get(), now.get().text("preferences.title"));
        this.parent = parent;
        this.appearance = appearance;
        this.now = now;
        this.before = before;
        Ui ui = now.get();
        Preferences wanted = appearance.preferences();
        ask("preferences.language", LANGUAGES, shown(ui.language()), PreferencesDialog::name, wanted::speaking);
        ask(
                "preferences.theme",
                List.of(ThemeChoice.values()),
                wanted.theme(),
                theme -> text("preferences.theme.", theme),
                wanted::in);
        ask(
                "preferences.lines",
                List.of(2, 3),
                wanted.size().lines(),
                lines -> ui.text("preferences.lines." + lines),
                lines -> wanted.sized(new ReadingSize(wanted.size().percent(), lines)));
        ask(
                "preferences.size",
                PERCENTS,
                wanted.size().percent(),
                percent -> ui.language().percent(percent, 100),
                percent -> wanted.sized(new ReadingSize(percent, wanted.size().lines())));
        ask(
                "preferences.dates",
                List.of(DateStyle.values()),
                wanted.dates(),
                style -> text("preferences.dates.", style),
                wanted::dated);
        dialog.hint(dialog.content(), ui.text("preferences.hint"));
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        dialog.button(ui.text("preferences.keep"), Weight.PRIMARY, this::keep);
        shell().addListener(SWT.Close, event -> giveUp());
    }

    @Override
    public void open() {
        dialog.open(WIDTH, 0);
    }

    private String text(String key, Enum<?> answer) {
        return now.get().text(key + answer.name().toLowerCase(Locale.ROOT));
    }

    private static Locale shown(Language language) {
        return language.isFrench() ? Locale.FRENCH : Locale.ENGLISH;
    }

    /** A language is called by its own name: who cannot read the others finds it. */
    private static String name(Locale locale) {
        return Language.capital(locale.getDisplayLanguage(locale));
    }

    private <T> void ask(
            String caption, List<T> answers, T chosen, Function<T, String> words, Function<T, Preferences> wanted) {
        Ui ui = now.get();
        dialog.caption(dialog.content(), ui.text(caption));
        ChoiceBar<T> bar = new ChoiceBar<>(dialog.content(), ui.look(), answers, words).choose(chosen);
        int at = choices.size();
        choices.add(bar);
        bar.onChoice(() -> bar.chosen().ifPresent(answer -> take(wanted.apply(answer), at)));
    }

    /** Looks and speaks like that, this dialog too, which is made again in its place with the keyboard where it was. */
    private void take(Preferences wanted, int at) {
        Ui shown = now.get();
        int answer = List.of(choices.get(at).control().getChildren())
                .indexOf(shell().getDisplay().getFocusControl());
        appearance.prefer(wanted);
        if (now.get() != shown) {
            shell().getDisplay().asyncExec(() -> again(at, answer));
        }
    }

    private void again(int at, int answer) {
        if (shell().isDisposed()) {
            return;
        }
        Point place = shell().getLocation();
        isSettled = true;
        shell().close();
        PreferencesDialog next = new PreferencesDialog(parent, appearance, now, before);
        next.open();
        next.shell().setLocation(place);
        Control[] answers = next.choices.get(at).control().getChildren();
        Optional.of(answer)
                .filter(index -> index >= 0 && index < answers.length)
                .ifPresent(index -> answers[index].setFocus());
    }

    private void keep() {
        isSettled = true;
        dialog.close();
    }

    /** Closed in whatever way but by the button that keeps. */
    private void giveUp() {
        if (!isSettled && !appearance.preferences().equals(before)) {
            isSettled = true;
            shell().getDisplay().asyncExec(() -> appearance.prefer(before));
        }
    }
}
