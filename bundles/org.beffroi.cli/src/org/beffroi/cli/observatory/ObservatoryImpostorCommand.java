package org.beffroi.cli.observatory;

import java.util.Locale;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.candidate.AccountId;
import org.beffroi.observatory.candidate.ImpostorSheet;
import org.beffroi.observatory.candidate.JudgedAccount;
import org.beffroi.observatory.candidate.Judgement;
import org.beffroi.observatory.candidate.JudgementFile;
import org.beffroi.observatory.kept.ObservatoryFolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says what to do about an account that was judged an impostor: what to gather, whom to write to, what to say to inhabitants. */
@Component(service = Command.class)
@Command.Info(id = "observatory impostor")
public final class ObservatoryImpostorCommand implements Command<ObservatoryImpostorCommand.Parameters> {

    private final Territories territories;

    @Activate
    public ObservatoryImpostorCommand(@Reference Territories territories) {
        this.territories = territories;
    }

    /**
     * Which account.
     *
     * @param account its address, or {@code facebook:vienne}
     */
    public record Parameters(@Argument String account) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        AccountId account = AccountId.typed(parameters.account())
                .orElseThrow(() -> WrongUse.of("observatory.account.none", parameters.account()));
        Dossier dossier = workplace.dossier(Access.READ);
        JudgedAccount judged = new JudgementFile(
                        ObservatoryFolder.of(dossier.folder()).folder().resolve(JudgementFile.NAME))
                .of(account)
                .filter(one -> one.judgement() == Judgement.IMPOSTOR)
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND, getClass(), "observatory.impostor.unjudged", account.toString()));
        Territory territory = ObservedTerritory.of(java.util.Optional.of(judged.territory()), dossier, territories)
                .territory();
        Locale locale = workplace.locale();
        ImpostorSheet sheet = new ImpostorSheet(judged, territory);
        workplace.out().println(sheet.title().in(locale));
        for (ImpostorSheet.Part part : sheet.parts()) {
            workplace.out().println();
            workplace.out().println(part.title().in(locale));
            part.lines().forEach(line -> workplace.out().println("- " + line.in(locale)));
        }
        return Outcome.DONE;
    }
}
