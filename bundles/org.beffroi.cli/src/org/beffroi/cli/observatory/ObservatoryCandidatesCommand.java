package org.beffroi.cli.observatory;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.cli.output.Formats;
import org.beffroi.cli.output.Listing;
import org.beffroi.cli.output.Readership;
import org.beffroi.cli.search.Question;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.ShownNames;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.territory.Territories;
import org.beffroi.dossier.folder.AccessLog;
import org.beffroi.observatory.benchmark.RefusedRow;
import org.beffroi.observatory.candidate.Candidate;
import org.beffroi.observatory.candidate.CandidateSearch;
import org.beffroi.observatory.candidate.OwnPresence;
import org.beffroi.observatory.census.NetworkName;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lists the accounts that are named after a territory and that nobody declared or judged, each with the reason: from the mentions,
 * from what a directory holds beside its bodies’ accounts, and from a list.
 */
@Component(service = Command.class)
@Command.Info(id = "observatory candidates")
public final class ObservatoryCandidatesCommand implements Command<ObservatoryCandidatesCommand.Parameters> {

    private final Formats formats;
    private final Territories territories;

    @Activate
    public ObservatoryCandidatesCommand(@Reference List<TableWriter> writers, @Reference Territories territories) {
        this.formats = Formats.of(writers);
        this.territories = territories;
    }

    /**
     * Where candidates are looked for.
     *
     * @param file a list of accounts; empty for none
     * @param territory code or name; empty for the dossier’s own
     * @param network of accounts of the list whose row names none
     * @param showNames whether accounts that are known from mentions alone show, which is logged
     * @param format name of a format; absent: that of the file’s name, else a table
     * @param out the file to write
     */
    public record Parameters(
            @Argument Optional<Path> file,
            Optional<String> territory,
            Optional<String> network,
            boolean showNames,
            Optional<String> format,
            Optional<Path> out) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        ObservedTerritory observed = ObservedTerritory.of(parameters.territory(), dossier, territories);
        CandidateSearch search = new CandidateSearch(dossier, territories);
        List<CandidateSearch.Found> found;
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            found = search.find(
                    List.of(observed.territory()),
                    parameters.file().map(workplace.currentFolder()::resolve),
                    parameters.network().map(TypedDefinition::network),
                    Question.mentions(new Query.Everything(), snapshot, workplace),
                    (author, mention) -> {});
        }
        List<RefusedRow> refused = search.refused();
        refused.forEach(
                row -> workplace.tell(Sentence.of(getClass(), "observatory.metrics.refused", row.line(), row.why())));
        OwnPresence presence = found.getFirst().presence();
        if (presence.accounts().isEmpty()) {
            workplace.tell(Sentence.of(
                    getClass(),
                    "observatory.candidates.bare",
                    presence.territory().name()));
        }
        write(found.getFirst().open(), observed, parameters, dossier, workplace);
        return refused.isEmpty() ? Outcome.DONE : Outcome.DONE_WITH_REJECTS;
    }

    private void write(
            List<Candidate> candidates,
            ObservedTerritory observed,
            Parameters parameters,
            Dossier dossier,
            Workplace workplace) {
        if (parameters.showNames()) {
            new AccessLog(dossier.folder(), workplace.clock())
                    .namesShown(
                            workplace.person(),
                            "observatory candidates",
                            observed.territory().code(),
                            candidates.stream()
                                    .mapToLong(one -> one.seen().mentions())
                                    .sum());
        }
        ShownNames names = new ShownNames(dossier.pseudonyms()::shown, parameters.showNames());
        formats.output(parameters.format(), parameters.out(), workplace)
                .write(withKnown(listing(names)), candidates, dossier.settings().zone());
    }

    private static Listing<Candidate> listing(ShownNames names) {
        return Listing.<Candidate>of("observatory.candidates.title", "observatory.candidates.none")
                .with(
                        "network",
                        "observatory.column.network",
                        Kind.TEXT,
                        (one, readers) -> readers.people()
                                ? NetworkName.of(one.seen().account().network())
                                : one.seen().account().network().key())
                .with(
                        "account",
                        "observatory.column.account",
                        Kind.TEXT,
                        one -> shown(one, names, one.seen().account().account()))
                .with("name", "observatory.column.shown", Kind.TEXT, one -> one.seen()
                        .name()
                        .filter(name -> !isHidden(one, names))
                        .orElse(null))
                .with("reason", "observatory.column.why", Kind.TEXT, (one, readers) -> reason(one, names, readers));
    }

    /** What is known of it besides. */
    private static Listing<Candidate> withKnown(Listing<Candidate> listing) {
        return listing.with(
                        "followers",
                        "observatory.column.followers",
                        Kind.WHOLE,
                        one -> one.seen().followers().isPresent()
                                ? one.seen().followers().getAsLong()
                                : null)
                .with("mentions", "observatory.column.mentions", Kind.WHOLE, one -> one.seen()
                        .mentions())
                .with("latest", "observatory.column.latest", Kind.DAY, one -> one.seen()
                        .latest()
                        .orElse(null))
                .with(
                        "tone",
                        "observatory.column.tone",
                        Kind.DECIMAL,
                        one -> one.seen().tone().net().isPresent()
                                ? one.seen().tone().net().getAsDouble()
                                : null)
                .with("toned", "observatory.column.toned", Kind.WHOLE, one -> one.seen()
                        .tone()
                        .known())
                .with("met", "observatory.column.met", Kind.TEXTS, (one, readers) -> one.seen().origins().stream()
                        .map(origin -> readers.people() ? readers.say("observatory.met." + origin.key()) : origin.key())
                        .sorted()
                        .toList());
    }

    /** Whether it is known from mentions alone, and its author is shown under a pseudonym. */
    private static boolean isHidden(Candidate candidate, ShownNames names) {
        return candidate.seen().isHidden(names);
    }

    private static String shown(Candidate candidate, ShownNames names, String value) {
        return isHidden(candidate, names) ? names.shown(value) : value;
    }

    private static String reason(Candidate candidate, ShownNames names, Readership readers) {
        return candidate.reasons(value -> shown(candidate, names, value)).stream()
                .map(sentence -> sentence.in(readers.locale()))
                .collect(Collectors.joining(" · "));
    }
}
