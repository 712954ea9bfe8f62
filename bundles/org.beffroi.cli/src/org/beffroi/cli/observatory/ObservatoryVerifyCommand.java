package org.beffroi.cli.observatory;

import java.nio.file.Path;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Sentence;
import org.beffroi.observatory.census.CensusBundle;
import org.osgi.service.component.annotations.Component;

/** Counts a census again from its own data and says whether every file is the same, byte for byte. Needs no dossier. */
@Component(service = Command.class)
@Command.Info(id = "observatory verify")
public final class ObservatoryVerifyCommand implements Command<ObservatoryVerifyCommand.Parameters> {

    /**
     * Which census.
     *
     * @param census a folder that holds one, or the name of one of the dossier’s
     */
    public record Parameters(@Argument String census) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Path folder = new CensusPlace(workplace).folder(parameters.census());
        return switch (CensusBundle.verify(folder)) {
            case CensusBundle.Verdict.Same same -> {
                workplace.tell(Sentence.of(getClass(), "observatory.verify.same", same.files()));
                yield Outcome.DONE;
            }
            case CensusBundle.Verdict.Differs differs -> {
                workplace.tell(
                        Sentence.of(getClass(), "observatory.verify.differs", String.join(", ", differs.files())));
                yield Outcome.DONE_WITH_REJECTS;
            }
            case CensusBundle.Verdict.Earlier earlier -> {
                workplace.tell(
                        Sentence.of(getClass(), "observatory.verify.earlier", String.join(", ", earlier.files())));
                yield Outcome.DONE_WITH_REJECTS;
            }
        };
    }
}
