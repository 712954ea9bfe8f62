package org.beffroi.sources.harvesting;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.source.SourceFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code beffroi sources test NAME}: a visit of which nothing is kept; shows what would come, without names of people. */
@Component(service = Command.class)
@Command.Info(id = "sources test")
public final class TestSourceCommand implements Command<TestSourceCommand.Parameters> {

    private static final int SHOWN = 10;
    private static final int LONGEST = 100;

    /**
     * What to test.
     *
     * @param name of the source
     */
    public record Parameters(@Argument String name) {}

    private final Harvest harvest;

    @Activate
    public TestSourceCommand(@Reference Harvest harvest) {
        this.harvest = harvest;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        Harvest.Trial trial =
                harvest.test(SourceFiles.of(dossier.folder()).get(parameters.name()), dossier, workplace.cancel());
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(workplace.locale())
                .withZone(dossier.settings().zone());
        String undated =
                Sentence.of(TestSourceCommand.class, "sources.test.undated").in(workplace.locale());
        for (Mention mention :
                trial.mentions().subList(0, Math.min(SHOWN, trial.mentions().size()))) {
            workplace.out().println(mention.published().map(time::format).orElse(undated) + "  " + line(mention));
        }
        trial.remarks().forEach(workplace::tell);
        workplace
                .out()
                .println(Sentence.of(
                                TestSourceCommand.class,
                                trial.more() ? "sources.test.more" : "sources.test.all",
                                trial.mentions().size())
                        .in(workplace.locale()));
        return Outcome.DONE;
    }

    private static String line(Mention mention) {
        String text = mention.title()
                .orElseGet(mention::text)
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
