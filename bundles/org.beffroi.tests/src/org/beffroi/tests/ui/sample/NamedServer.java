package org.beffroi.tests.ui.sample;

import java.util.Optional;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.post.MailServer;
import org.beffroi.dossier.post.MailServerFile;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.digest.DigestsPerspective;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.view.Views;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** A mailbox as the mail server of a dossier, named elsewhere: the screen of digests knows it once it is looked at again. */
public record NamedServer(RunningWorkbench workbench) {

    /** Names it, and looks at the digests again. */
    public void is(Mailbox mailbox) {
        workbench.act(() -> MailServerFile.of(
                        workbench.context().get(DossierSession.class).dossier().folder())
                .keep(new MailServer(
                        "127.0.0.1",
                        mailbox.port(),
                        MailServer.Protection.NONE,
                        Optional.empty(),
                        new Correspondent("Veille", "veille@ville.example"),
                        true)));
        show("listen");
        show(DigestsPerspective.ID);
        workbench.waitFor("the server", () -> button("digests.send").isPresent());
    }

    private void show(String screen) {
        workbench.act(() -> workbench.context().get(EPartService.class).switchPerspective(Views.perspective(screen)));
    }

    /** A button that shows, by the key of its words. */
    public Optional<PushButton> button(String key) {
        String words = workbench.find(Language.class).text(key);
        return Widgets.some(
                workbench.shell(),
                PushButton.class,
                each -> each.isVisible() && each.getText().equals(words));
    }
}
