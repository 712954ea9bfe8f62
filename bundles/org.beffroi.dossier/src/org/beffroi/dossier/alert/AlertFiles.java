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

    private final Path folder;
    private final NamedFiles<Alert> files;

    /**
     * Those of a dossier.
     *
     * @param dossier its folder
     */
    public AlertFiles(Path dossier) {
        this.folder = dossier.resolve("alerts");
        this.files = NamedFiles.of(folder, Alert::name, Kept.class, Kept::alert, Kept::of);
    }

    /** All of them. */
    public List<Alert> all() {
        return files.all();
    }

    /** The one of that name. */
    public Optional<Alert> named(String name) {
        return files.named(name);
    }

    /**
     * All of them and how they do.
     *
     * @throws org.beffroi.core.message.Refusal if a file of one is damaged
     */
    public List<AlertStanding> standing() {
        return all().stream().map(this::standing).toList();
    }

    /**
     * How one does.
     *
     * @throws org.beffroi.core.message.Refusal if a file of it is damaged
     */
    public AlertStanding standing(Alert alert) {
        AlertState state = new AlertLedger(folder, alert.name()).state();
        return new AlertStanding(alert, state.held().size(), state.last(), state.failure());
    }

    /**
     * The messages that an alert sent, oldest first; the latest two hundred.
     *
     * @throws org.beffroi.core.message.Refusal if they cannot be read
     */
    public List<Telling> tellings(String alert) {
        return new AlertLedger(folder, alert).tellings().all();
    }

    /** Those of a watch. */
    public List<Alert> of(String watch) {
        return all().stream().filter(alert -> alert.watch().equals(watch)).toList();
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
