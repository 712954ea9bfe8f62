package org.beffroi.workbench.digest;

import org.beffroi.core.digest.Digest;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.listen.ListenPart;
import org.beffroi.workbench.listen.ListenScreen;
import org.beffroi.workbench.listen.ListenView;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Shell;

/** Adds the mentions in hand to a digest. */
public final class AddMentionToDigest {

    @CanExecute
    boolean isPossible(@Optional DossierSession session, EPartService parts) {
        return session != null
                && !session.readOnly()
                && ListenScreen.in(parts)
                        .flatMap(ListenPart::view)
                        .flatMap(ListenView::mentionInHand)
                        .isPresent();
    }

    @Execute
    void run(Shell shell, EPartService parts, DossierSession session, Ui ui) {
        ListenView view = ListenScreen.in(parts).flatMap(ListenPart::view).orElseThrow();
        DigestAddition adding = new DigestAddition(shell, ui, session, view::refuse);
        view.handOver(mentions ->
                adding.of(mentions.stream().<Digest.Item>map(Digest.Quoted::new).toList()));
    }
}
