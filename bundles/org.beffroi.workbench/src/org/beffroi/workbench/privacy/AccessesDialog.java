package org.beffroi.workbench.privacy;

import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.beffroi.dossier.folder.AccessLog;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.privacy.model.AccessProse;
import org.beffroi.workbench.privacy.model.Prose;
import org.beffroi.workbench.widget.Dialog;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;

/** The register of access: who had names shown, and whose rights were served. */
public final class AccessesDialog {

    private static final int WIDTH = 820;
    private static final int HEIGHT = 560;
    private static final int TEXT_HEIGHT = 380;

    private final PrivacyServices services;
    private final Language language;
    private final Dialog dialog;
    private final ProseText text;

    public AccessesDialog(PrivacyServices services) {
        this.services = services;
        this.language = services.ui().language();
        dialog = new Dialog(services.shell(), services.ui(), language.text("accesses.heading"));
        dialog.hint(dialog.content(), language.text("accesses.hint"));
        text = new ProseText(dialog.content(), services.ui().look(), language.text("accesses.heading"));
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
        tall.heightHint = TEXT_HEIGHT;
        tall.verticalIndent = 8;
        text.control().setLayoutData(tall);
        dialog.button(language.text("close"), Weight.PRIMARY, dialog::close);
    }

    /** Opens it and reads the register. */
    public void open() {
        dialog.open(WIDTH, HEIGHT);
        services.session().readers().execute(() -> {
            try {
                AccessLog.Content content = services.rights().accesses();
                Prose prose = new AccessProse(language, services.days()).of(content);
                show(() -> text.show(prose));
            } catch (Refusal refusal) {
                show(() -> dialog.setProblem(Optional.of(language.say(refusal.sentence()))));
            }
        });
    }

    /** The window. */
    public Shell shell() {
        return dialog.shell();
    }

    private void show(Runnable what) {
        services.shell().getDisplay().asyncExec(() -> {
            if (!dialog.shell().isDisposed()) {
                what.run();
            }
        });
    }
}
