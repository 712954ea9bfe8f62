package org.beffroi.cli.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Rise;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.folder.WatchedRises;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the watches of the dossier, and how many mentions each has shown to the person at work. */
@Component
@Command.Info(id = "watch list")
public final class WatchListCommand implements Command<WatchListCommand.Parameters> {

    private final Formats formats;
    private final WatchedRises rises;

    @Activate
    public WatchListCommand(@Reference List<TableWriter> writers, @Reference WatchedRises rises) {
        this.formats = Formats.of(writers);
        this.rises = rises;
    }

    /**
     * How they are listed.
     *
     * @param format name of a format; absent: a table
     */
    public record Parameters(Optional<String> format) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        String format = formats.chosen(parameters.format(), Optional.empty(), workplace.width());
        Dossier dossier = workplace.dossier(Access.READ);
        List<Watch> watches = dossier.watches().all();
        if (watches.isEmpty() && format.equals(Formats.TABLE)) {
            workplace.tell(Sentence.of(getClass(), "watch.none"));
            return Outcome.DONE;
        }
        boolean forPeople = Formats.isForPeople(format);
        List<List<Object>> rows = new ArrayList<>();
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            for (Watch watch : watches) {
                Optional<Episode> gravest =
                        rises.of(watch, dossier, snapshot, workplace.locale(), workplace.cancel()).stream()
                                .findFirst();
                rows.add(row(watch, gravest, dossier, forPeople ? workplace.locale() : Locale.ROOT));
            }
        }
        new Delivery(workplace, Optional.empty())
                .write(formats.writers().get(format), sheet(dossier, workplace), rows.iterator());
        return Outcome.DONE;
    }

    private static List<Object> row(Watch watch, Optional<Episode> gravest, Dossier dossier, Locale locale) {
        String every = watch.every().name().toLowerCase(Locale.ROOT);
        return List.of(
                watch.name(),
                watch.query(),
                locale.equals(Locale.ROOT)
                        ? every
                        : Sentence.of(WatchListCommand.class, "watch.every." + every)
                                .in(locale),
                watch.period().orElse(""),
                watch.floor(),
                locale.equals(Locale.ROOT)
                        ? rise(watch.rise())
                        : Rise.label(watch.rise()).in(locale),
                gravest.map(episode -> stage(episode, locale)).orElseGet(() -> none(watch, locale)),
                watch.recipients().stream().map(Correspondent::address).toList(),
                dossier.watches().shown(watch.name()).size());
    }

    /** A rise as it is typed; empty for none. */
    static String rise(Optional<Rise> rise) {
        return rise.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("");
    }

    private static String none(Watch watch, Locale locale) {
        return locale.equals(Locale.ROOT) || watch.rise().isEmpty()
                ? ""
                : Sentence.of(WatchListCommand.class, "watch.rise.none").in(locale);
    }

    private static String stage(Episode episode, Locale locale) {
        if (locale.equals(Locale.ROOT)) {
            return episode.stage().name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        String stage = episode.stage().label().in(locale);
        return episode.label().isBlank() ? stage : stage + " · " + episode.label();
    }

    private static Sheet sheet(Dossier dossier, Workplace workplace) {
        return new Sheet(
                say("watch.title", workplace),
                List.of(
                        Column.of("name", say("watch.name", workplace), Column.Kind.TEXT),
                        Column.of("query", say("watch.query", workplace), Column.Kind.TEXT),
                        Column.of("every", say("watch.every", workplace), Column.Kind.TEXT),
                        Column.of("period", say("watch.period", workplace), Column.Kind.TEXT),
                        Column.of("floor", say("watch.floor", workplace), Column.Kind.WHOLE),
                        Column.of("calls", say("watch.calls", workplace), Column.Kind.TEXT),
                        Column.of("rise", say("watch.rise", workplace), Column.Kind.TEXT),
                        Column.of("to", say("watch.to", workplace), Column.Kind.TEXTS),
                        Column.of("shown", say("watch.shown", workplace), Column.Kind.WHOLE)),
                dossier.settings().zone(),
                workplace.locale(),
                workplace.width());
    }

    private static String say(String key, Workplace workplace) {
        return Sentence.of(WatchListCommand.class, key).in(workplace.locale());
    }
}
