package org.beffroi.workbench.part;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.workbench.app.Desks;
import org.beffroi.workbench.app.Settings;
import org.beffroi.workbench.dossier.DamageDialog;
import org.beffroi.workbench.dossier.UnendedDialog;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Icons;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.welcome.WelcomeView;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The first thing one sees: dossiers opened lately, and how to begin one. */
public final class WelcomePart {

    private final Composite parent;
    private final Desks desks;
    private final Settings settings;
    private final ECommandService commands;
    private final EHandlerService handlers;
    private WelcomeView view;

    @Inject
    public WelcomePart(
            Composite parent, Desks desks, Settings settings, ECommandService commands, EHandlerService handlers) {
        this.parent = parent;
        this.desks = desks;
        this.settings = settings;
        this.commands = commands;
        this.handlers = handlers;
        parent.setLayout(new FillLayout());
    }

    @Inject
    void show(
            @org.eclipse.e4.core.di.annotations.Optional Look look,
            @org.eclipse.e4.core.di.annotations.Optional Language language,
            @org.eclipse.e4.core.di.annotations.Optional Icons icons) {
        if (parent.isDisposed() || look == null || language == null) {
            return;
        }
        Stream.of(parent.getChildren()).forEach(Control::dispose);
        view = new WelcomeView(parent, look, icons, language, settings.recent(), new WelcomeView.Choices() {
            @Override
            public void open(java.nio.file.Path folder) {
                desks.open(folder);
            }

            @Override
            public void run(String command) {
                handlers.executeHandler(commands.createCommand(command, null));
            }
        });
        desks.onRefusal(sentence -> {
            if (!parent.isDisposed()) {
                view.setProblem(Optional.of(language.say(sentence)));
            }
        });
        desks.onDamage(damages -> {
            if (!parent.isDisposed()) {
                new DamageDialog(parent.getShell(), look, icons, language, damages, desks::repair).open();
            }
        });
        desks.onUnended(notices -> {
            if (!parent.isDisposed()) {
                new UnendedDialog(parent.getShell(), look, icons, language, notices).open();
            }
        });
        parent.layout(true, true);
    }

    @Focus
    void focus() {
        if (view != null) {
            view.focus();
        }
    }
}
