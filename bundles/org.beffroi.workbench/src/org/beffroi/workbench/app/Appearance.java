package org.beffroi.workbench.app;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.beffroi.core.message.UserLanguage;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Icons;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Theme;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.window.UnopenedShells;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
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
        Locale locale =
                asked.or(settings::language).orElseGet(() -> UserLanguage.of(System.getenv(), Locale.getDefault()));
        context.set(TranslationService.LOCALE, locale);
        context.set(Icons.class, icons);
        put(new Look(display, settings.theme()), new Language(locale));
    }

    /** Tells e4 which style sheet to use, once it has an engine. */
    public void styled(IThemeEngine engine) {
        engine.setTheme(settings.theme().id(), false);
    }

    /** From light to dark or back. */
    public void switchTheme() {
        Theme theme = settings.theme().other();
        settings.theme(theme);
        IThemeEngine engine = context.get(IThemeEngine.class);
        Notice.closeAll(display);
        UnopenedShells.closeAll(display);
        try {
            if (engine != null) {
                engine.setTheme(theme.id(), false);
            }
        } finally {
            // One control that cannot be styled leaves no window half light, half dark.
            put(new Look(display, theme), ui.language());
        }
    }

    /** From French to English or back. */
    public void switchLanguage() {
        Notice.closeAll(display);
        Locale locale = ui.language().isFrench() ? Locale.ENGLISH : Locale.FRENCH;
        settings.language(locale);
        try {
            context.set(TranslationService.LOCALE, locale);
        } finally {
            put(ui.look(), new Language(locale));
        }
    }

    private void put(Look look, Language language) {
        ui = new Ui(look, icons, language, later);
        context.set(Look.class, look);
        context.set(Language.class, language);
        context.set(Ui.class, ui);
    }
}
