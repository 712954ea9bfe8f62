package org.beffroi.cli.observatory;

import java.util.Optional;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.speaker.SpeakerKind;
import org.beffroi.core.speaker.SpeakerList;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.candidate.AccountId;
import org.beffroi.observatory.candidate.JudgedAccount;
import org.beffroi.observatory.candidate.JudgedGround;
import org.beffroi.observatory.candidate.Judgement;
import org.beffroi.observatory.candidate.JudgementFile;
import org.beffroi.observatory.kept.ObservatoryFolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps what a person says of an account that is named after a territory: it is no candidate any more, and the dossier’s list of
 * speakers learns of it. Judging again undoes it.
 */
@Component(service = Command.class)
@Command.Info(id = "observatory judge")
public final class ObservatoryJudgeCommand implements Command<ObservatoryJudgeCommand.Parameters> {

    private final Territories territories;

    @Activate
    public ObservatoryJudgeCommand(@Reference Territories territories) {
        this.territories = territories;
    }

    /**
     * What is said of which account.
     *
     * @param account its address, or {@code facebook:vienne}
     * @param judgement what it is
     * @param territory that it is named after; empty for the dossier’s own
     * @param note why
     */
    public record Parameters(
            @Argument String account,
            @Argument Judgement judgement,
            Optional<String> territory,
            Optional<String> note) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        AccountId account = AccountId.typed(parameters.account())
                .orElseThrow(() -> WrongUse.of("observatory.account.none", parameters.account()));
        Dossier dossier = workplace.dossier(Access.READ);
        ObservedTerritory observed = ObservedTerritory.of(parameters.territory(), dossier, territories);
        JudgedAccount judged = new JudgedAccount(
                account,
                parameters.judgement(),
                JudgedAccount.name(observed.territory()),
                dossier.today(),
                workplace.person(),
                parameters.note().orElse(""));
        JudgementFile file = new JudgementFile(
                ObservatoryFolder.of(dossier.folder()).folder().resolve(JudgementFile.NAME));
        Optional<JudgedAccount> earlier = file.judge(judged);
        Optional<SpeakerKind> speaker = new JudgedGround(
                        new SpeakerList(dossier.codebook()), dossier.publicActors(), observed.own())
                .give(earlier, judged, observed.territory());
        dossier.renewEnrichment();
        earlier.ifPresent(one -> workplace.tell(Sentence.of(
                getClass(), "observatory.judged.earlier", judgement(one.judgement()), one.day(), one.by())));
        workplace.tell(
                Sentence.of(getClass(), "observatory.judged", account.toString(), judgement(judged.judgement())));
        speaker.ifPresent(kind ->
                workplace.tell(Sentence.of(getClass(), "observatory.judged.speaker", kind.label(workplace.locale()))));
        if (judged.judgement() == Judgement.IMPOSTOR) {
            workplace.tell(Sentence.of(getClass(), "observatory.judged.impostor", account.toString()));
        }
        return Outcome.DONE;
    }

    private Sentence judgement(Judgement judgement) {
        return Sentence.of(getClass(), "observatory.judgement." + judgement.key());
    }
}
