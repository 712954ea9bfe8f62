package org.beffroi.workbench.about;

import org.beffroi.core.dropin.Dropins;
import org.beffroi.core.edition.About;
import org.beffroi.core.guest.Guests;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;

/** Tells which Beffroi this is and whose work it contains. */
public final class ShowAbout {

    @CanExecute
    boolean isKnown(@Optional About about) {
        return about != null;
    }

    @Execute
    void run(Shell shell, About about, Ui ui, Guests guests, @Optional Dropins dropins) {
        AboutDialog dialog = new AboutDialog(shell, ui, about.edition(), Attributions.shipped());
        if (dropins != null) {
            new PlugInRows(dropins, guests, ui.language()).in(dialog);
        }
        dialog.open();
    }
}
