package org.beffroi.workbench.privacy;

import java.util.Optional;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.work.Work;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;

/** A window on the rights of people and on retention: what it asks is done by a worker, and how that went is told in it. */
abstract class PrivacyDialog extends DialogWindow {

    private static final int INDENT = 8;

    /** What it works with. */
    final PrivacyServices services;

    final Language language;

    /** @param key begins the keys of its texts: {@code <key>.heading} */
    PrivacyDialog(PrivacyServices services, String key) {
        super(services.shell(), services.ui(), services.ui().language().text(key + ".heading"));
        this.services = services;
        this.language = services.ui().language();
    }

    /** A text that takes what room is left, named as the window is. */
    final ProseText prose(String key, int height) {
        ProseText text = new ProseText(dialog.content(), services.ui().look(), language.text(key + ".heading"));
        text.control().setLayoutData(tall(height));
        return text;
    }

    /** The room of what takes all that is left, so high at the least. */
    static GridData tall(int height) {
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
        tall.heightHint = height;
        tall.verticalIndent = INDENT;
        return tall;
    }

    /** Whether nobody looks at it any more. */
    final boolean isGone() {
        return dialog.shell().isDisposed();
    }

    /** Tells why a work failed, or that nothing is wrong. */
    final void tell(Work work) {
        Optional.of(work)
                .filter(Work::failed)
                .flatMap(Work::outcome)
                .map(language::say)
                .ifPresentOrElse(dialog::refuse, () -> dialog.setProblem(Optional.empty()));
    }

    /** Does something on the UI thread, where somebody still looks. */
    final void onDisplay(Runnable what) {
        services.shell().getDisplay().asyncExec(() -> {
            if (!isGone()) {
                what.run();
            }
        });
    }
}
