package org.beffroi.cli.observatory;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.cli.output.Formats;
import org.beffroi.cli.output.Listing;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.TableWriter;
import org.beffroi.observatory.census.CensusComparison;
import org.beffroi.observatory.census.CensusComparison.Change;
import org.beffroi.observatory.census.NetworkName;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Says what changed from one census to another. Where their definitions count different things it refuses, unless it is asked to
 * compare them all the same, and then says so first.
 */
@Component(service = Command.class)
@Command.Info(id = "observatory compare")
public final class ObservatoryCompareCommand implements Command<ObservatoryCompareCommand.Parameters> {

    private static final Listing<Change> LISTING = Listing.<Change>of(
                    "observatory.changes.title", "observatory.changes.none")
            .with(
                    "turn",
                    "observatory.column.turn",
                    Kind.TEXT,
                    (change, readers) -> readers.people()
                            ? readers.say("observatory.turn." + change.turn().key())
                            : change.turn().key())
            .with(
                    "kind",
                    "observatory.column.kind",
                    Kind.TEXT,
                    (change, readers) -> BodyKindCell.of(change.body(), readers))
            .with("code", "observatory.column.code", Kind.TEXT, change -> change.body()
                    .key()
                    .code())
            .with("name", "observatory.column.name", Kind.TEXT, change -> change.body()
                    .name())
            .with("joined", "observatory.column.joined", Kind.TEXTS, change -> names(change.joined()))
            .with("left", "observatory.column.left", Kind.TEXTS, change -> names(change.left()));

    private final Formats formats;

    @Activate
    public ObservatoryCompareCommand(@Reference List<TableWriter> writers) {
        this.formats = Formats.of(writers);
    }

    /**
     * Which censuses, and how what changed is told.
     *
     * @param before a folder that holds one, or the name of one of the dossier’s
     * @param after likewise
     * @param acrossDefinitions whether censuses are compared that count different things
     * @param format name of a format; absent: that of the file’s name, else a table
     * @param out the file to write
     */
    public record Parameters(
            @Argument String before,
            @Argument String after,
            boolean acrossDefinitions,
            Optional<String> format,
            Optional<Path> out) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        CensusPlace place = new CensusPlace(workplace);
        CensusComparison comparison =
                CensusComparison.of(place.bundle(parameters.before()), place.bundle(parameters.after()));
        if (!comparison.differences().isEmpty()) {
            String parametersThatDiffer = comparison.differences().stream()
                    .map(one -> Sentence.of(getClass(), "observatory.parameter." + one)
                            .in(workplace.locale()))
                    .collect(Collectors.joining(", "));
            if (!parameters.acrossDefinitions()) {
                throw Refusal.of(
                        Refusal.Kind.NOT_ALLOWED, getClass(), "observatory.compare.definitions", parametersThatDiffer);
            }
            workplace.tell(Sentence.of(getClass(), "observatory.compare.across", parametersThatDiffer));
        }
        workplace.tell(Sentence.of(
                getClass(),
                "observatory.compare.days",
                comparison.before().document().asOf(),
                comparison.after().document().asOf()));
        comparison
                .counts()
                .forEach((turn, many) ->
                        workplace.tell(Sentence.of(getClass(), "observatory.compare." + turn.key(), many)));
        formats.output(parameters.format(), parameters.out(), workplace)
                .write(LISTING, comparison.changes(), ZoneOffset.UTC);
        return Outcome.DONE;
    }

    private static List<String> names(Set<AccountNetwork> networks) {
        return networks.stream().sorted().map(NetworkName::of).toList();
    }
}
