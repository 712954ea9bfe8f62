package org.beffroi.cli.digest;

import org.beffroi.cli.kept.ForgetCommand;
import org.beffroi.cli.kept.KeptThings;
import org.beffroi.core.command.Command;
import org.beffroi.core.digest.Digest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Forgets a digest; what it was made of stays. */
@Component(service = Command.class)
@Command.Info(id = "digests forget")
public final class DigestsForgetCommand extends ForgetCommand<Digest> {

    @Activate
    public DigestsForgetCommand() {
        super(KeptThings.DIGESTS, (name, dossier) -> dossier.digests().forget(name), "digest.forget.done");
    }
}
