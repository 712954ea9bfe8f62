package org.beffroi.workbench.privacy;

import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.beffroi.dossier.folder.AccessLog;
import org.beffroi.workbench.privacy.model.AccessProse;
import org.beffroi.workbench.privacy.model.Prose;
import org.beffroi.workbench.widget.PushButton.Weight;

/** The register of access: who had names shown, and whose rights were served. */
public final class AccessesDialog extends PrivacyDialog {

    private static final int WIDTH = 820;
    private static final int HEIGHT = 560;
    private static final int TEXT_HEIGHT = 380;

    private final ProseText text;

    public AccessesDialog(PrivacyServices services) {
        super(services, "accesses");
        dialog.hint(dialog.content(), language.text("accesses.hint"));
        text = prose("accesses", TEXT_HEIGHT);
        dialog.button(language.text("close"), Weight.PRIMARY, dialog::close);
    }

    /** Opens it and reads the register. */
    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
        services.session().readers().execute(() -> {
            try {
                AccessLog.Content content = services.rights().accesses();
                Prose prose = new AccessProse(language, services.days()).of(content);
                onDisplay(() -> text.show(prose));
            } catch (Refusal refusal) {
                onDisplay(() -> dialog.setProblem(Optional.of(language.say(refusal.sentence()))));
            }
        });
    }
}
