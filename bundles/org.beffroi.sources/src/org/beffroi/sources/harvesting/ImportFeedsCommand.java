package org.beffroi.sources.harvesting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.harvest.Spans;
import org.beffroi.dossier.source.SourceFiles;
import org.beffroi.sources.feed.Opml;
import org.beffroi.sources.feed.Opml.Outline;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code beffroi sources import FILE}: adds the feeds of a list (OPML) that the dossier does not have yet. */
@Component(service = Command.class)
@Command.Info(id = "sources import")
public final class ImportFeedsCommand implements Command<ImportFeedsCommand.Parameters> {

    private static final int LONGEST_NAME = 40;
    private static final long LARGEST_FILE = 20L << 20;

    /**
     * The list, and why and how long the mentions of all its feeds may be kept.
     *
     * @param file list of feeds, as readers of feeds export it
     * @param every how often each is visited
     * @param retention how long their mentions are kept
     */
    public record Parameters(
            @Argument Path file,
            @Default("30m") String every,
            String purpose,
            Lawful.Basis basis,
            String retention,
            Lawful.Rights rights) {}

    private final Harvest harvest;
    private final Clock clock;

    /** The command of the program. */
    @Activate
    public ImportFeedsCommand(@Reference Harvest harvest) {
        this(harvest, Clock.systemUTC());
    }

    ImportFeedsCommand(Harvest harvest, Clock clock) {
        this.harvest = harvest;
        this.clock = clock;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        if (parameters.purpose().isBlank()) {
            throw Refusal.of(ImportFeedsCommand.class, "sources.purpose.missing");
        }
        Lawful lawful = new Lawful(
                parameters.purpose().strip(),
                parameters.basis(),
                Spans.days(parameters.retention()),
                parameters.rights());
        Duration every = Spans.rhythm(parameters.every());
        List<Outline> feeds = read(workplace.currentFolder().resolve(parameters.file()));
        Dossier dossier = workplace.dossier(Access.READ);
        List<SourceSettings> known = SourceFiles.of(dossier.folder()).all().sources();
        Set<String> addresses = known.stream()
                .map(one -> one.parameters().getOrDefault("url", ""))
                .collect(Collectors.toSet());
        Set<String> names = known.stream().map(SourceSettings::name).collect(Collectors.toCollection(HashSet::new));
        int added = 0;
        for (Outline feed : feeds) {
            if (addresses.add(feed.address().toString())) {
                String name = free(feed, names);
                harvest.keep(source(name, feed, every, lawful, workplace.person()), Map.of(), dossier);
                workplace.out().println(name + "  " + feed.address());
                added++;
            }
        }
        workplace.tell(Sentence.of(ImportFeedsCommand.class, "sources.imported", added, feeds.size() - added));
        return Outcome.DONE;
    }

    private SourceSettings source(String name, Outline feed, Duration every, Lawful lawful, String person) {
        return new SourceSettings(
                name,
                "feed",
                Map.of("url", feed.address().toString()),
                every,
                lawful,
                Set.of(),
                false,
                clock.instant(),
                person);
    }

    private static List<Outline> read(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw Refusal.of(ImportFeedsCommand.class, "opml.unknown", file.toString());
            }
            return Opml.read(OrdinaryFile.bytes(file), file.getFileName().toString());
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.MALFORMED,
                    Sentence.of(
                            ImportFeedsCommand.class,
                            "opml.unreadable",
                            file.toString(),
                            String.valueOf(e.getMessage())),
                    e);
        }
    }

    /** A name made of the title, else of the host, with a number where it is taken. */
    private static String free(Outline feed, Set<String> names) {
        String from = feed.title().isBlank() ? String.valueOf(feed.address().getHost()) : feed.title();
        String plain = Normalizer.normalize(from, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        String base = plain.isEmpty() ? "fil" : plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
        String name = base;
        for (int number = 2; !names.add(name); number++) {
            name = base + "-" + number;
        }
        return name;
    }
}
