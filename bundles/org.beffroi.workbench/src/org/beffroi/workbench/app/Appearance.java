package org.beffroi.workbench.app;

import java.util.Locale;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Theme;
import org.beffroi.workbench.widget.Notice;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;

/**
 * How the workbench looks and speaks. A change puts a new {@link Look} or {@link Language} in the context, and whoever was
 * injected with the old one is built anew. Belongs to the UI thread.
 */
public final class Appearance {

    private final IEclipseContext context;
    private final Settings settings;
    private final Display display;

    public Appearance(IEclipseContext context, Settings settings, Display display) {
        this.context = context;
        this.settings = settings;
        this.display = display;
    }

    /** Takes the language and the look of the settings. */
    public void begin() {
        Locale locale = settings.language().orElse(Locale.getDefault());
        context.set(TranslationService.LOCALE, locale);
        context.set(Language.class, new Language(locale));
        context.set(Look.class, new Look(display, settings.theme()));
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
        if (engine != null) {
            engine.setTheme(theme.id(), false);
        }
        Notice.closeAll(display);
        context.set(Look.class, new Look(display, theme));
    }

    /** From French to English or back. */
    public void switchLanguage() {
        Notice.closeAll(display);
        Language before = context.get(Language.class);
        Locale locale = before.isFrench() ? Locale.ENGLISH : Locale.FRENCH;
        settings.language(locale);
        context.set(TranslationService.LOCALE, locale);
        context.set(Language.class, new Language(locale));
    }
}
