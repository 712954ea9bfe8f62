package org.beffroi.cli.search;

import org.beffroi.cli.kept.ForgetCommand;
import org.beffroi.cli.kept.KeptThings;
import org.beffroi.core.command.Command;
import org.beffroi.core.dossier.Searches.SavedSearch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Forgets a saved search. */
@Component(service = Command.class)
@Command.Info(id = "searches forget")
public final class SearchesForgetCommand extends ForgetCommand<SavedSearch> {

    @Activate
    public SearchesForgetCommand() {
        super(KeptThings.SEARCHES, (name, dossier) -> dossier.searches().forget(name), "searches.forget.done");
    }
}
