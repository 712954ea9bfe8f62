package org.beffroi.workbench.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.workbench.palette.KeyNames;
import org.beffroi.workbench.palette.ModelCommands;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Shell;

/** Shows the sheet of keys. */
public final class ShowKeys {

    @Execute
    void run(
            Shell shell,
            MApplication application,
            ECommandService commands,
            EBindingService bindings,
            @Service List<ScreenKeys> others,
            EPartService parts,
            Ui ui) {
        List<ScreenKeys> screens = new ArrayList<>(List.of(new OwnScreenKeys()));
        screens.addAll(others);
        ModelCommands named = new ModelCommands(application, commands, bindings, new KeyNames(ui.language()));
        String front = Optional.ofNullable(parts.getActivePart())
                .map(MPart::getElementId)
                .orElse("");
        new KeySheetDialog(shell, ui, new KeySheet(named, screens, front).groups()).open();
    }
}
