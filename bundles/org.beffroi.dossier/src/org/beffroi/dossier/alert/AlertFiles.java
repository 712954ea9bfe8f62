package org.beffroi.dossier.alert;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.beffroi.core.file.NamedFiles;

/** The alerts of a dossier, one a file: {@code alerts/<name>.json}. Safe for several threads. */
public final class AlertFiles {

    private final NamedFiles<Alert> files;

    /**
     * Those of a dossier.
     *
     * @param dossier its folder
     */
    public AlertFiles(Path dossier) {
        this.files = NamedFiles.of(dossier.resolve("alerts"), Alert::name, Kept.class, Kept::alert, Kept::of);
    }

    /** All of them. */
    public List<Alert> all() {
        return files.all();
    }

    /** The one of that name. */
    public Optional<Alert> named(String name) {
        return files.named(name);
    }

    void save(Alert alert) {
        files.save(alert);
    }

    void forget(String name) {
        files.forget(name);
    }

    /** What a file holds. */
    private record Kept(
            String name,
            String watch,
            KeptDestination to,
            Optional<KeptHours> quiet,
            OptionalInt severe,
            Optional<KeptDestination> onCall,
            Optional<Locale> language,
            List<String> allowedHosts,
            Instant added,
            String by) {

        static Kept of(Alert alert) {
            return new Kept(
                    alert.name(),
                    alert.watch(),
                    KeptDestination.of(alert.destination()),
                    alert.quiet().map(KeptHours::of),
                    alert.severe(),
                    alert.onCall().map(KeptDestination::of),
                    Optional.of(alert.language()),
                    alert.allowedHosts().stream().sorted().toList(),
                    alert.added(),
                    alert.by());
        }

        Alert alert() {
            return new Alert(
                    name,
                    watch,
                    to.destination(),
                    quiet.map(KeptHours::hours),
                    severe,
                    onCall.map(KeptDestination::destination),
                    language.orElse(Locale.FRENCH),
                    Set.copyOf(allowedHosts),
                    added,
                    by);
        }
    }

    /** Quiet hours in a file; either both of their ends or none. */
    private record KeptHours(Optional<LocalTime> from, Optional<LocalTime> to, List<DayOfWeek> days, boolean holidays) {

        static KeptHours of(QuietHours quiet) {
            return new KeptHours(
                    quiet.hours().map(QuietHours.Span::from),
                    quiet.hours().map(QuietHours.Span::to),
                    quiet.days().stream().sorted().toList(),
                    quiet.holidays());
        }

        QuietHours hours() {
            return new QuietHours(
                    from.map(begin -> new QuietHours.Span(begin, to.orElseThrow())), Set.copyOf(days), holidays);
        }
    }
}
