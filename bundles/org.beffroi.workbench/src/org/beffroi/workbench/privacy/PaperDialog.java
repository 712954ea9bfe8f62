package org.beffroi.workbench.privacy;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.privacy.Paper;
import org.beffroi.workbench.privacy.model.PaperProse;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.work.Work;
import org.eclipse.swt.widgets.Label;

/** A paper that the law asks for, made of what the sources declare: read here, then written to a file. */
public final class PaperDialog extends PrivacyDialog {

    private static final int WIDTH = 780;
    private static final int HEIGHT = 640;
    private static final int TEXT_HEIGHT = 460;

    private final String key;
    private final Supplier<Paper> making;
    private final ProseText text;
    private final Label told;
    private final PushButton save;
    private Optional<Paper> paper = Optional.empty();

    /**
     * @param key begins the keys of its texts: {@code privacy.register}
     * @param making makes the paper
     */
    public PaperDialog(PrivacyServices services, String key, Supplier<Paper> making) {
        super(services, key);
        this.key = key;
        this.making = making;
        dialog.hint(dialog.content(), language.text(key + ".hint"));
        text = prose(key, TEXT_HEIGHT);
        told = dialog.hint(dialog.content(), "");
        dialog.button(language.text("close"), Weight.PLAIN, dialog::close);
        save = dialog.button(language.text("privacy.paper.save"), Weight.PRIMARY, this::save);
        save.setEnabled(false);
    }

    /** Opens it and has the paper made. */
    @Override
    public void open() {
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

    private void ended(Work work, Optional<Paper> made) {
        if (isGone()) {
            return;
        }
        tell(work);
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
        if (isGone()) {
            return;
        }
        String said = language.say(outcome.said());
        told.setText(outcome.written() ? said : "");
        dialog.setProblem(outcome.written() ? Optional.empty() : Optional.of(said));
    }
}
