package org.beffroi.workbench.privacy;

import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.beffroi.dossier.folder.AccessLog;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.privacy.model.AccessProse;
import org.beffroi.workbench.privacy.model.Prose;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.widget.Sheet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;

/** The register of access: who had names shown, and whose rights were served. */
public final class AccessesSheet {

    private static final int WIDTH = 820;
    private static final int HEIGHT = 560;
    private static final int TEXT_HEIGHT = 380;

    private final PrivacyServices services;
    private final Language language;
    private final Sheet sheet;
    private final ProseText text;

    public AccessesSheet(PrivacyServices services) {
        this.services = services;
        this.language = services.ui().language();
        sheet = new Sheet(services.shell(), services.ui(), language.text("accesses.heading"));
        sheet.hint(sheet.content(), language.text("accesses.hint"));
        text = new ProseText(sheet.content(), services.ui().look(), language.text("accesses.heading"));
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
        tall.heightHint = TEXT_HEIGHT;
        tall.verticalIndent = 8;
        text.control().setLayoutData(tall);
        sheet.button(language.text("close"), Weight.PRIMARY, sheet::close);
    }

    /** Opens it and reads the register. */
    public void open() {
        sheet.open(WIDTH, HEIGHT);
        services.session().readers().execute(() -> {
            try {
                AccessLog.Content content = services.rights().accesses();
                Prose prose = new AccessProse(language, services.days()).of(content);
                show(() -> text.show(prose));
            } catch (Refusal refusal) {
                show(() -> sheet.setProblem(Optional.of(language.say(refusal.sentence()))));
            }
        });
    }

    /** The window. */
    public Shell shell() {
        return sheet.shell();
    }

    private void show(Runnable what) {
        services.shell().getDisplay().asyncExec(() -> {
            if (!sheet.shell().isDisposed()) {
                what.run();
            }
        });
    }
}
