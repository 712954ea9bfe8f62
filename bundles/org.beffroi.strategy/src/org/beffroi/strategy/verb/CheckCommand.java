package org.beffroi.strategy.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter;
import org.beffroi.strategy.check.Checks;
import org.beffroi.strategy.check.Fix;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Severity;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code beffroi strategy check FILE}: what all checks find in a strategy, gravest first.
 *
 * <p>The exit code is 1 where there is an alarm or a warning, 0 where there are questions alone: they may all have good answers.
 */
@Component(service = Command.class)
@Command.Info(id = "strategy check")
public final class CheckCommand implements Command<CheckCommand.Parameters> {

    private static final String PREFIX = "strategy.check.";

    /** How it is told. */
    public enum Format {
        /** For people. */
        TEXT,
        /** A row for each issue, for programs. */
        JSON,
        /** A row for each issue, for spreadsheets. */
        CSV
    }

    /**
     * Which strategy and how.
     *
     * @param file of the strategy
     * @param format how it is told
     */
    public record Parameters(
            @Argument Path file, @Default("text") Format format) {}

    private final Checks checks;
    private final List<TableWriter> writers;
    private final Clock clock;

    /** The command of the program, which goes by the clock of the machine. */
    @Activate
    public CheckCommand(@Reference Checks checks, @Reference List<TableWriter> writers) {
        this(checks, writers, Clock.system(ZoneId.systemDefault()));
    }

    CheckCommand(Checks checks, List<TableWriter> writers, Clock clock) {
        this.checks = checks;
        this.writers = List.copyOf(writers);
        this.clock = clock;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Path file = workplace.currentFolder().resolve(parameters.file());
        Strategy strategy = new StrategyFile(file).read();
        Setting setting = setting(file, workplace);
        List<Issue> issues = checks.look(strategy, setting, workplace.cancel()).stream()
                .sorted(Comparator.comparing(Issue::severity))
                .toList();
        if (parameters.format() == Format.TEXT) {
            new IssueText(workplace).print(issues, checks.all().size());
        } else {
            write(parameters, issues, workplace);
        }
        boolean sound = issues.stream().allMatch(issue -> issue.severity() == Severity.QUESTION);
        return sound ? Outcome.DONE : Outcome.DONE_WITH_REJECTS;
    }

    /** Today; of a strategy that lies in a dossier with a today of its own, such as the demonstration, that one. */
    private Setting setting(Path file, Workplace workplace) {
        return new DossierAround(workplace)
                .of(file)
                .map(settings -> Setting.on(
                        settings.today().orElseGet(() -> LocalDate.now(clock.withZone(settings.zone()))),
                        settings.zone()))
                .orElseGet(() -> Setting.on(LocalDate.now(clock), clock.getZone()));
    }

    private void write(Parameters parameters, List<Issue> issues, Workplace workplace) {
        TableWriter writer = writer(parameters.format());
        TableWriter.Sheet sheet = new TableWriter.Sheet(
                say("title", workplace.locale(), parameters.file().getFileName()),
                Column.labelled(name -> say("column." + name, workplace.locale()))
                        .with(Column.Kind.TEXT, "severity", "check", "key", "element", "wrong", "why")
                        .with(Column.Kind.TEXTS, "fixes")
                        .all(),
                clock.getZone(),
                workplace.locale(),
                workplace.width());
        try {
            writer.write(
                    sheet,
                    issues.stream()
                            .map(issue -> cells(issue, workplace.locale()))
                            .iterator(),
                    workplace.bytes());
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(CheckCommand.class, "strategy.check.unwritten", String.valueOf(e.getMessage())), e);
        }
    }

    private TableWriter writer(Format format) {
        String id = format.name().toLowerCase(Locale.ROOT);
        return writers.stream()
                .filter(writer -> TableWriter.info(writer).id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.of(Refusal.Kind.NOT_FOUND, CheckCommand.class, "strategy.check.format.absent", id));
    }

    private static List<Object> cells(Issue issue, Locale locale) {
        return List.of(
                issue.severity().name().toLowerCase(Locale.ROOT),
                issue.check(),
                issue.key(),
                issue.element()
                        .map(Said::name)
                        .map(name -> name instanceof Sentence sentence ? sentence.in(locale) : name)
                        .orElse(""),
                issue.wrong().in(locale),
                issue.why().in(locale),
                issue.fixes().stream()
                        .map(Fix::label)
                        .map(label -> label.in(locale))
                        .toList());
    }

    private static String say(String key, Locale locale, Object... arguments) {
        return Sentence.of(CheckCommand.class, PREFIX + key, arguments).in(locale);
    }
}
