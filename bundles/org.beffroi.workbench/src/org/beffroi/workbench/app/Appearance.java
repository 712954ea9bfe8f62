package org.beffroi.workbench.app;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.beffroi.core.message.UserLanguage;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Icons;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Theme;
import org.beffroi.workbench.theme.ThemeChoice;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.window.UnopenedShells;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * How the workbench looks and speaks. A change puts a new {@link Ui} in the context, with its {@link Look} and
 * {@link Language}, and whoever was injected with the old one is built anew. Belongs to the UI thread.
 */
public final class Appearance {

    private final IEclipseContext context;
    private final Settings settings;
    private final Display display;
    private final Icons icons;
    private final Executor later;
    private Preferences wanted;
    private Ui ui;

    /**
     * @param later runs on the UI thread, later
     */
    public Appearance(IEclipseContext context, Settings settings, Display display, Executor later) {
        this.context = context;
        this.settings = settings;
        this.display = display;
        this.icons = new Icons(display);
        this.later = later;
    }

    /**
     * Takes the language and the look of the settings; where no language was chosen, the one in which verbs speak.
     *
     * @param asked language for this run alone
     */
    public void begin(Optional<Locale> asked) {
        wanted = settings.preferences();
        Locale locale = asked.or(wanted::language).orElseGet(Appearance::ofTheUser);
        context.set(TranslationService.LOCALE, locale);
        context.set(Icons.class, icons);
        put(new Look(display, wanted.theme().now(), wanted.size()), new Language(locale, wanted.dates()));
        display.addListener(SWT.Settings, event -> followTheSystem());
    }

    private static Locale ofTheUser() {
        return UserLanguage.of(System.getenv(), Locale.getDefault());
    }

    /** Tells e4 which style sheet to use, once it has an engine. */
    public void styled(IThemeEngine engine) {
        engine.setTheme(ui.look().theme().id(), false);
    }

    /** How it is wanted. */
    public Preferences preferences() {
        return wanted;
    }

    /** Speaks and looks like that from now on, and at the next start. */
    public void prefer(Preferences now) {
        Locale before = ui.language().locale();
        // A language that was asked for this run alone stays until another one is chosen.
        Locale locale = now.language().equals(wanted.language())
                ? before
                : now.language().orElseGet(Appearance::ofTheUser);
        wanted = now;
        settings.preferences(now);
        show(now.theme().now(), locale);
    }

    /** From light to dark or back. */
    public void switchTheme() {
        prefer(wanted.in(ThemeChoice.of(ui.look().theme().other())));
    }

    /** From French to English or back. */
    public void switchLanguage() {
        prefer(wanted.speaking(ui.language().isFrench() ? Locale.ENGLISH : Locale.FRENCH));
    }

    private void followTheSystem() {
        Theme theme = wanted.theme().now();
        if (theme != ui.look().theme()) {
            show(theme, ui.language().locale());
        }
    }

    private void show(Theme theme, Locale locale) {
        boolean isOtherTheme = theme != ui.look().theme();
        boolean isOtherLanguage = !locale.equals(ui.language().locale());
        Notice.closeAll(display);
        UnopenedShells.closeAll(display);
        IThemeEngine engine = context.get(IThemeEngine.class);
        try {
            if (isOtherTheme && engine != null) {
                engine.setTheme(theme.id(), false);
            }
            if (isOtherLanguage) {
                context.set(TranslationService.LOCALE, locale);
            }
        } finally {
            // One control that cannot be styled leaves no window half light, half dark.
            put(look(theme), language(locale));
        }
    }

    /** What did not change stays the same, and whoever asked for that alone is not built anew. */
    private Look look(Theme theme) {
        Look now = ui.look();
        return now.theme() == theme && now.size().equals(wanted.size()) ? now : new Look(display, theme, wanted.size());
    }

    private Language language(Locale locale) {
        Language now = ui.language();
        return now.locale().equals(locale) && now.dates() == wanted.dates()
                ? now
                : new Language(locale, wanted.dates());
    }

    private void put(Look look, Language language) {
        ui = new Ui(look, icons, language, later);
        context.set(Look.class, look);
        context.set(Language.class, language);
        context.set(Ui.class, ui);
    }
}
