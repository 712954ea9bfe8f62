package org.beffroi.workbench.dossier;

import java.util.List;
import java.util.Map;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.language.Language;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.MessageBox;
import org.eclipse.swt.widgets.Shell;

/** Tells what is damaged in a dossier that was opened, and offers to repair it. */
public final class DamageDialog {

    private static final int MOST = 5;

    private final Shell shell;
    private final Language language;

    public DamageDialog(Shell shell, Language language) {
        this.shell = shell;
        this.language = language;
    }

    /**
     * Asks.
     *
     * @param damages at least one
     * @return whether it is to be repaired now
     */
    public boolean wantsRepair(List<Sentence> damages) {
        StringBuilder text = new StringBuilder(language.text("damage.intro")).append("\n\n");
        damages.stream().limit(MOST).forEach(damage -> text.append("• ")
                .append(language.say(damage))
                .append('\n'));
        if (damages.size() > MOST) {
            text.append("• ").append(language.text("damage.more")).append('\n');
        }
        text.append('\n').append(language.text("damage.offer"));
        MessageBox box = new MessageBox(shell, SWT.ICON_WARNING | SWT.YES | SWT.NO);
        box.setText(language.text("damage.title"));
        box.setMessage(text.toString());
        box.setButtonLabels(Map.of(SWT.YES, language.text("damage.repair"), SWT.NO, language.text("damage.later")));
        return box.open() == SWT.YES;
    }
}
