package org.beffroi.workbench.listen;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.listen.model.code.CodeColours;
import org.beffroi.workbench.listen.model.code.CodedField;
import org.beffroi.workbench.listen.model.code.CodedReader;
import org.beffroi.workbench.many.model.ChosenMentions;
import org.beffroi.workbench.many.model.ManyDeed;
import org.beffroi.workbench.routing.AssignDialog;
import org.beffroi.workbench.routing.model.AssignDraft;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.widgets.Shell;

/**
 * Gives several mentions to one department, as one deed. There is no message: each tells of one mention. Belongs to the UI thread.
 *
 * @param view where they are chosen
 */
record AssignSeveral(Shell shell, DossierSession session, Ui ui, ListenView view) {

    /** What is given, and to whom. */
    private record Given(AssignDraft draft) implements ManyDeed {

        @Override
        public List<? extends Act.FieldDeed> on(Entry entry) {
            return draft.deeds(entry);
        }

        @Override
        public Sentence said(int mentions) {
            return Sentence.of(AssignSeveral.class, "act.assign.many", mentions);
        }
    }

    /** Asks to whom they go. */
    void ask(ChosenMentions chosen) {
        session.readers().execute(() -> {
            try {
                AssignDialog.Offered offered = offered(chosen.size());
                ui.display(view.control()).execute(() -> open(offered, chosen));
            } catch (Refusal refusal) {
                ui.display(view.control()).execute(() -> view.refuse(refusal.sentence()));
            }
        });
    }

    private void open(AssignDialog.Offered offered, ChosenMentions chosen) {
        new AssignDialog(
                        shell,
                        ui,
                        session.days(ui.language()),
                        Instant.now(),
                        offered,
                        draft -> view.perform(chosen, new Given(draft)))
                .open();
    }

    private AssignDialog.Offered offered(int mentions) {
        Locale locale = ui.language().locale();
        CodedField department;
        try (Snapshot now = session.dossier().archive().snapshot()) {
            department = new CodedReader(
                            session.dossier().archive().fields(),
                            ui.language(),
                            new CodeColours(session.dossier().codebook()))
                    .read(now, CoreFields.DEPARTMENT, FieldValues.builder().build(), Cancel.never());
        }
        return new AssignDialog.Offered(
                ui.language().counted("many.chosen", mentions),
                "",
                "",
                department.offered(),
                AssignMention.people(session, ui.language()),
                label -> department.stored(label, locale),
                label -> "",
                false);
    }
}
