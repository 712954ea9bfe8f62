package org.beffroi.workbench.privacy;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.privacy.Paper;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.privacy.model.PaperProse;
import org.beffroi.workbench.widget.Dialog;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.work.Work;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A paper that the law asks for, made of what the sources declare: read here, then written to a file. */
public final class PaperDialog {

    private static final int WIDTH = 780;
    private static final int HEIGHT = 640;
    private static final int TEXT_HEIGHT = 460;

    private final PrivacyServices services;
    private final Language language;
    private final String key;
    private final Dialog dialog;
    private final ProseText text;
    private final Label told;
    private final PushButton save;
    private Optional<Paper> paper = Optional.empty();

    /** @param key begins the keys of its texts: {@code privacy.register} */
    public PaperDialog(PrivacyServices services, String key) {
        this.services = services;
        this.language = services.ui().language();
        this.key = key;
        dialog = new Dialog(services.shell(), services.ui(), language.text(key + ".heading"));
        dialog.hint(dialog.content(), language.text(key + ".hint"));
        text = new ProseText(dialog.content(), services.ui().look(), language.text(key + ".heading"));
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
        tall.heightHint = TEXT_HEIGHT;
        tall.verticalIndent = 8;
        text.control().setLayoutData(tall);
        told = dialog.hint(dialog.content(), "");
        dialog.button(language.text("close"), Weight.PLAIN, dialog::close);
        save = dialog.button(language.text("privacy.paper.save"), Weight.PRIMARY, this::save);
        save.setEnabled(false);
    }

    /** Opens it and has the paper made. */
    public void open(Supplier<Paper> making) {
        dialog.open(WIDTH, HEIGHT);
        AtomicReference<Paper> made = new AtomicReference<>();
        services.start(
                key + ".work",
                progress -> {
                    made.set(making.get());
                    return Sentence.of(PaperDialog.class, "privacy.paper.made");
                },
                work -> ended(work, Optional.ofNullable(made.get())));
    }

    /** The window. */
    public Shell shell() {
        return dialog.shell();
    }

    private void ended(Work work, Optional<Paper> made) {
        if (dialog.shell().isDisposed()) {
            return;
        }
        dialog.setProblem(
                Optional.of(work).filter(Work::failed).flatMap(Work::outcome).map(language::say));
        made.ifPresent(found -> {
            paper = made;
            text.show(PaperProse.of(found));
            save.setEnabled(true);
            save.redraw();
            text.control().setFocus();
        });
    }

    private void save() {
        paper.ifPresent(made ->
                PaperFileDialog.save(dialog.shell(), services, made, language.text(key + ".file"), this::written));
    }

    private void written(PaperFileDialog.Outcome outcome) {
        if (dialog.shell().isDisposed()) {
            return;
        }
        String said = language.say(outcome.said());
        told.setText(outcome.written() ? said : "");
        dialog.setProblem(outcome.written() ? Optional.empty() : Optional.of(said));
    }
}
