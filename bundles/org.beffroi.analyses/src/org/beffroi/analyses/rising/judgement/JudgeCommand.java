package org.beffroi.analyses.rising.judgement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.watch.Rise;
import org.osgi.service.component.annotations.Component;

/** {@code beffroi rises judge DAY VERDICT}: what somebody judges of a rise, or that one was missed. */
@Component(service = Command.class)
@Command.Info(id = "rises judge")
public final class JudgeCommand implements Command<JudgeCommand.Parameters> {

    /**
     * What is judged and how.
     *
     * @param day the first day of the rise, as the table of peaks shows it
     * @param verdict how it is judged, a word of {@link Verdict#typed}
     * @param query the search in which it rose, as typed; absent: everything
     * @param watch the watch whose search it is, in its place
     * @param rise what kind of rise
     */
    public record Parameters(
            @Argument String day,
            @Argument String verdict,
            Optional<String> query,
            Optional<String> watch,
            @Default("peak") Rise rise) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        String query = parameters
                .watch()
                .map(name -> dossier.watches()
                        .named(name)
                        .orElseThrow(() ->
                                Refusal.of(Refusal.Kind.NOT_FOUND, JudgeCommand.class, "rises.watch.unknown", name))
                        .query())
                .or(parameters::query)
                .orElse("");
        Judgement judgement = new Judgement(
                Instant.now(),
                workplace.person(),
                query,
                parameters.rise(),
                day(parameters.day()),
                verdict(parameters.verdict()));
        Judgements.in(dossier.codebook()).add(judgement);
        workplace.tell(Sentence.of(
                JudgeCommand.class,
                "rises.judged",
                judgement.day(),
                Sentence.of(
                                JudgeCommand.class,
                                "rises.verdict." + judgement.verdict().name().toLowerCase(Locale.ROOT))
                        .in(workplace.locale())));
        return Outcome.DONE;
    }

    private static Verdict verdict(String typed) {
        return Verdict.typed(typed).orElseThrow(() -> Refusal.of(JudgeCommand.class, "rises.no.verdict", typed));
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new Refusal(Sentence.of(JudgeCommand.class, "rises.no.day", typed), e);
        }
    }
}
