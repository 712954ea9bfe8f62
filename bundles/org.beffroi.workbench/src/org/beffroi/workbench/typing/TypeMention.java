package org.beffroi.workbench.typing;

import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.dossier.WritableDossierHandler;
import org.beffroi.workbench.listen.ListenPart;
import org.beffroi.workbench.listen.ListenScreen;
import org.beffroi.workbench.listen.model.SearchSession;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Shell;

/** Takes down a mention by hand. */
public final class TypeMention extends WritableDossierHandler {

    @Execute
    void run(Shell shell, EPartService parts, DossierSession session, Works works, Ui ui) {
        TypedMentionStore keeping = new TypedMentionStore(session.dossier());
        new TypeDialog(
                        shell,
                        ui,
                        session.dossier().settings().zone(),
                        typed -> works.start(
                                Sentence.of(TypeMention.class, "type.work"),
                                progress -> keeping.keep(typed),
                                work -> ListenScreen.in(parts)
                                        .flatMap(ListenPart::searchSession)
                                        .ifPresent(SearchSession::refresh)))
                .open();
    }
}
