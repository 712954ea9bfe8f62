package org.beffroi.cli.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.cli.kept.ListCommand;
import org.beffroi.cli.output.Listing;
import org.beffroi.cli.output.Readership;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Rise;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.folder.WatchedRises;
import org.beffroi.dossier.watch.PeriodText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the watches of the dossier, and how many mentions each has shown to the person at work. */
@Component(service = Command.class)
@Command.Info(id = "watch list")
public final class WatchListCommand extends ListCommand<WatchListCommand.Standing> {

    @Activate
    public WatchListCommand(@Reference List<TableWriter> writers, @Reference WatchedRises rises) {
        super(
                writers,
                (dossier, workplace) -> standing(rises, dossier, workplace),
                Listing.<Standing>of("watch.title", "watch.none")
                        .with("name", "watch.name", Kind.TEXT, one -> one.watch()
                                .name())
                        .with("query", "watch.query", Kind.TEXT, one -> one.watch()
                                .query())
                        .with("every", "watch.every", Kind.TEXT, Standing::every)
                        .with("period", "watch.period", Kind.TEXT, Standing::period)
                        .with("floor", "watch.floor", Kind.WHOLE, one -> one.watch()
                                .floor())
                        .with("calls", "watch.calls", Kind.TEXT, Standing::calls)
                        .with("rise", "watch.rise", Kind.TEXT, Standing::rise)
                        .with("to", "watch.to", Kind.TEXTS, Standing::recipients)
                        .with("shown", "watch.shown", Kind.WHOLE, Standing::shown));
    }

    private static List<Standing> standing(WatchedRises rises, Dossier dossier, Workplace workplace) {
        List<Standing> standing = new ArrayList<>();
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            for (Watch watch : dossier.watches().all()) {
                Optional<Episode> gravest =
                        rises.of(watch, dossier, snapshot, workplace.locale(), workplace.cancel()).stream()
                                .findFirst();
                standing.add(new Standing(
                        watch, gravest, dossier.watches().shown(watch.name()).size()));
            }
        }
        return standing;
    }

    /**
     * How a watch does.
     *
     * @param gravest the gravest rise that goes on
     * @param shown how many mentions it has shown
     */
    record Standing(Watch watch, Optional<Episode> gravest, long shown) {

        String every(Readership readers) {
            String every = word(watch.every());
            return readers.people() ? readers.say("watch.every." + every) : every;
        }

        String period(Readership readers) {
            return watch.period()
                    .map(period -> readers.people() ? PeriodText.in(period, readers.locale()) : period)
                    .orElse("");
        }

        String calls(Readership readers) {
            return readers.people()
                    ? Rise.label(watch.rise()).in(readers.locale())
                    : WatchListCommand.rise(watch.rise());
        }

        String rise(Readership readers) {
            if (gravest.isEmpty()) {
                return readers.people() && watch.rise().isPresent() ? readers.say("watch.rise.none") : "";
            }
            Episode episode = gravest.get();
            if (!readers.people()) {
                return word(episode.stage()).replace('_', '-');
            }
            String stage = episode.stage().label().in(readers.locale());
            return episode.label().isBlank() ? stage : stage + " · " + episode.label();
        }

        List<String> recipients() {
            return watch.recipients().stream().map(Correspondent::address).toList();
        }

        private static String word(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }

    /** A rise as it is typed; empty for none. */
    public static String rise(Optional<Rise> rise) {
        return rise.map(Standing::word).orElse("");
    }
}
