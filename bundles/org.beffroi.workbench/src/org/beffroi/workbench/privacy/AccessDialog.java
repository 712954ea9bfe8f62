package org.beffroi.workbench.privacy;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.privacy.Whom;
import org.beffroi.workbench.privacy.model.HeldProse;
import org.beffroi.workbench.privacy.model.Prose;
import org.beffroi.workbench.privacy.model.Rights;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.work.Work;
import org.eclipse.swt.widgets.Label;

/** Answers the right of access: looks for a person or an address, shows what is held, writes the answer. */
public final class AccessDialog extends PrivacyDialog {

    private static final int WIDTH = 780;
    private static final int HEIGHT = 620;
    private static final int TEXT_HEIGHT = 320;

    private final WhomFields whom;
    private final Underway underway;
    private final ProseText text;
    private final Label told;
    private final PushButton save;
    private Optional<Rights.Held> held = Optional.empty();

    public AccessDialog(PrivacyServices services) {
        super(services, "privacy.access");
        dialog.hint(dialog.content(), language.text("privacy.access.hint"));
        whom = new WhomFields(dialog.content(), services, this::look);
        underway = new Underway(dialog.content(), services.ui(), services.works());
        text = prose("privacy.access", TEXT_HEIGHT);
        text.show(
                new Prose.Writer().quiet(language.text("privacy.access.before")).written());
        told = dialog.hint(dialog.content(), "");
        dialog.button(language.text("close"), Weight.PLAIN, dialog::close);
        save = dialog.button(language.text("privacy.access.save"), Weight.PRIMARY, this::save);
        save.setEnabled(false);
    }

    /** Opens it. */
    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
        whom.first().setFocus();
    }

    private void look() {
        Optional<Whom> wanted = whom.whom();
        dialog.setProblem(wanted.isPresent() ? Optional.empty() : Optional.of(language.text("privacy.whom.missing")));
        wanted.ifPresent(this::look);
    }

    private void look(Whom wanted) {
        whom.setEnabled(false);
        AtomicReference<Rights.Held> found = new AtomicReference<>();
        underway.follow(services.start(
                "privacy.access.work",
                progress -> {
                    found.set(services.rights().held(wanted, language.locale(), progress));
                    return Sentence.of(AccessDialog.class, "privacy.access.found");
                },
                work -> ended(work, Optional.ofNullable(found.get()))));
        dialog.fit();
    }

    private void ended(Work work, Optional<Rights.Held> found) {
        if (isGone()) {
            return;
        }
        whom.setEnabled(true);
        underway.end();
        tell(work);
        found.ifPresent(this::show);
        dialog.fit();
    }

    private void show(Rights.Held found) {
        held = Optional.of(found);
        text.show(new HeldProse(services.session().dossier().archive().fields(), language, services.days())
                .of(found.items()));
        told.setText(language.text("privacy.access.noted"));
        save.setEnabled(true);
        save.redraw();
        text.control().setFocus();
    }

    private void save() {
        held.ifPresent(found -> PaperFileDialog.save(
                dialog.shell(), services, found.paper(), language.text("privacy.access.file"), this::written));
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
