package org.beffroi.cli.privacy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Proof;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.text.TerminalText;
import org.beffroi.dossier.journal.Truth;
import org.beffroi.dossier.privacy.Purge;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Erases what was collected longer ago than its source may keep it. */
@Component
@Command.Info(id = "privacy purge")
public final class PrivacyPurgeCommand implements Command<PrivacyPurgeCommand.Parameters> {

    private final Clock clock;

    @Activate
    public PrivacyPurgeCommand() {
        this(Clock.systemUTC());
    }

    PrivacyPurgeCommand(Clock clock) {
        this.clock = clock;
    }

    /**
     * Whether really.
     *
     * @param dryRun whether it is only told what would be done
     */
    public record Parameters(boolean dryRun) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Purge purge = new Purge(workplace.dossier(parameters.dryRun() ? Access.READ : Access.WRITE), clock);
        List<Purge.Line> lines = purge.due(workplace.progress(say("privacy.searching")));
        for (Purge.Line line : lines) {
            String source = TerminalText.harmless(line.source());
            Sentence sentence = line.retentionDays().isPresent()
                    ? say(
                            "privacy.purge.line",
                            source,
                            line.due(),
                            line.kept(),
                            line.retentionDays().getAsInt())
                    : say("privacy.purge.no.limit", source, line.kept());
            workplace.out().println(sentence.in(workplace.locale()));
        }
        if (parameters.dryRun()) {
            workplace.out().println(say("privacy.purge.dry").in(workplace.locale()));
            return Outcome.DONE;
        }
        Optional<Proof> proof = purge.run(
                workplace.person(),
                say("privacy.ground.purge").in(workplace.locale()),
                workplace.progress(say("privacy.erasing")));
        Sentence said = proof.map(done -> say(
                        "privacy.purge.done",
                        Path.of(Truth.ERASURES, done.id() + Truth.ERASURE_ENDING)
                                .toString()))
                .orElseGet(() -> say("privacy.purge.nothing"));
        workplace.out().println(said.in(workplace.locale()));
        workplace.out().flush();
        return Outcome.DONE;
    }

    private static Sentence say(String key, Object... arguments) {
        return Sentence.of(PrivacyPurgeCommand.class, key, arguments);
    }
}
