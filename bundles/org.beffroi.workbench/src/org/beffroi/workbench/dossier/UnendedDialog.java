package org.beffroi.workbench.dossier;

import java.util.List;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Icons;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.widget.Sheet;
import org.eclipse.swt.widgets.Shell;

/** Tells what was begun in the dossier that was opened and waits for somebody. Belongs to the UI thread. */
public final class UnendedDialog {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 260;

    private final Sheet sheet;

    /**
     * @param notices at least one; each says what to do
     */
    public UnendedDialog(Shell over, Look look, Icons icons, Language language, List<Sentence> notices) {
        sheet = new Sheet(over, look, icons, language.text("unended.title"));
        sheet.caption(sheet.content(), language.text("unended.intro"));
        notices.forEach(notice -> sheet.hint(sheet.content(), "• " + language.say(notice)));
        sheet.button(language.text("unended.close"), Weight.PRIMARY, sheet::close);
    }

    /** Opens it. */
    public void open() {
        sheet.open(WIDTH, HEIGHT);
    }
}
