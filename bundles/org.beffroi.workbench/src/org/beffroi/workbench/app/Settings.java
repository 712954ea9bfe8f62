package org.beffroi.workbench.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.source.Lawful;
import org.beffroi.workbench.language.DateStyle;
import org.beffroi.workbench.theme.ReadingSize;
import org.beffroi.workbench.theme.Theme;
import org.beffroi.workbench.theme.ThemeChoice;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** What the workbench remembers of its user: how it is wanted, dossiers opened lately. Belongs to the UI thread. */
public final class Settings {

    private static final System.Logger LOG = System.getLogger(Settings.class.getName());
    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";
    private static final String PERCENT = "text.percent";
    private static final String LINES = "mention.lines";
    private static final String DATES = "dates";
    /** Kept in the place of a theme's id. */
    private static final String SYSTEM = "system";

    private static final String RECENT = "recent";
    private static final String HARVESTS = "harvests";
    private static final String WHOLE_SOURCE_FORM = "source.form.whole";
    private static final String VISITED = "visited.";
    private static final String LAWFUL = "lawful";
    private static final String LEFT = "left.";
    private static final String FRONT = "front.";
    private static final String NOTE = "note.";
    private static final String CALLED = "called";
    private static final String CHOSEN_FROM = "chosen.from.";
    private static final int REMEMBERED = 8;
    private static final int CALLS = 5;

    private final IEclipsePreferences store;
    private final List<Runnable> listeners = new ArrayList<>();

    public Settings(IEclipsePreferences store) {
        this.store = store;
    }

    /** How the workbench is wanted: what was never chosen is as usual, and what cannot be read was never chosen. */
    public Preferences preferences() {
        return new Preferences(
                Optional.ofNullable(store.get(LANGUAGE, null)).map(Locale::forLanguageTag),
                theme(),
                new ReadingSize(
                        store.getInt(PERCENT, ReadingSize.USUAL.percent()),
                        store.getInt(LINES, ReadingSize.USUAL.lines())),
                store.get(DATES, "").equals(DateStyle.ISO.name()) ? DateStyle.ISO : DateStyle.SAID);
    }

    /** Remembers how it is wanted. */
    public void preferences(Preferences wanted) {
        wanted.language().ifPresentOrElse(locale -> put(LANGUAGE, locale.toLanguageTag()), () -> remove(LANGUAGE));
        put(
                THEME,
                wanted.theme() == ThemeChoice.SYSTEM
                        ? SYSTEM
                        : wanted.theme().now().id());
        put(PERCENT, Integer.toString(wanted.size().percent()));
        put(LINES, Integer.toString(wanted.size().lines()));
        put(DATES, wanted.dates().name());
    }

    /** Light unless told otherwise. */
    private ThemeChoice theme() {
        String kept = store.get(THEME, "");
        return kept.equals(SYSTEM)
                ? ThemeChoice.SYSTEM
                : Theme.byId(kept).map(ThemeChoice::of).orElse(ThemeChoice.LIGHT);
    }

    /** Whether sources are visited when they are due while the window is open; true unless told otherwise. */
    public boolean harvests() {
        return store.getBoolean(HARVESTS, true);
    }

    /** Remembers whether they are. */
    public void harvests(boolean wanted) {
        put(HARVESTS, Boolean.toString(wanted));
    }

    /** Whether the form of a source shows at once what can be left as it is; false unless somebody unfolded it. */
    public boolean wholeSourceForm() {
        return store.getBoolean(WHOLE_SOURCE_FORM, false);
    }

    /** Remembers whether it does. */
    public void wholeSourceForm(boolean wanted) {
        put(WHOLE_SOURCE_FORM, Boolean.toString(wanted));
    }

    /** Forgets how the form of a source was left: the next one is filled in as the first was. */
    public void forgetSourceForm() {
        remove(LAWFUL);
        remove(WHOLE_SOURCE_FORM);
    }

    /** Why the mentions of the source that was added last, in whatever dossier, may be kept. */
    public Optional<Lawful> lawful() {
        String[] parts = store.get(LAWFUL, "").split("\t", 4);
        try {
            return parts.length < 4
                    ? Optional.empty()
                    : Optional.of(new Lawful(
                            parts[3],
                            Lawful.Basis.valueOf(parts[0]),
                            Integer.parseInt(parts[1]),
                            Lawful.Rights.valueOf(parts[2])));
        } catch (IllegalArgumentException e) {
            // Of another version, or by hand: it is asked again.
            return Optional.empty();
        }
    }

    /** Remembers it. */
    public void lawful(Lawful last) {
        put(
                LAWFUL,
                String.join(
                        "\t",
                        last.basis().name(),
                        String.valueOf(last.retentionDays()),
                        last.rights().name(),
                        last.purpose().replaceAll("\\s+", " ")));
    }

    /** Dossiers opened lately, newest first. */
    public List<RecentDossier> recent() {
        return store.get(RECENT, "")
                .lines()
                .filter(line -> !line.isBlank())
                .map(RecentDossier::read)
                .toList();
    }

    /** Remembers that a dossier was opened. */
    public void opened(RecentDossier dossier) {
        recent(Stream.concat(Stream.of(dossier), recent().stream().filter(known -> !known.folder()
                .equals(dossier.folder()))));
    }

    /** Remembers how many mentions a dossier holds that was opened lately. */
    public void held(Path folder, long mentions) {
        recent(recent().stream()
                .map(known -> known.folder().equals(folder)
                        ? new RecentDossier(folder, known.name(), known.opened(), OptionalLong.of(mentions))
                        : known));
    }

    /**
     * Forgets a dossier that cannot be opened any more.
     *
     * @return brings it back to its place
     */
    public Runnable forget(Path folder) {
        List<RecentDossier> before = recent();
        recent(before.stream().filter(known -> !known.folder().equals(folder)));
        return () -> {
            List<RecentDossier> now = new ArrayList<>(recent());
            before.stream()
                    .filter(known -> known.folder().equals(folder))
                    // One that was opened meanwhile is there again.
                    .filter(known -> now.stream().noneMatch(one -> one.folder().equals(folder)))
                    .findFirst()
                    .ifPresent(known -> now.add(Math.min(before.indexOf(known), now.size()), known));
            recent(now.stream());
        };
    }

    /**
     * Told that other dossiers were opened lately, or that they hold other mentions.
     *
     * @return ends that
     */
    public Runnable onRecent(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Ids of what was called from the palette lately, the last one first. */
    public List<String> called() {
        return store.get(CALLED, "").lines().filter(id -> !id.isBlank()).toList();
    }

    /** Remembers that something was called from the palette. */
    public void called(String id) {
        put(
                CALLED,
                Stream.concat(Stream.of(id), called().stream().filter(known -> !known.equals(id)))
                        .limit(CALLS)
                        .collect(Collectors.joining("\n")));
    }

    /**
     * Notes that a dossier is visited today.
     *
     * @param dossier its id
     * @return the last day before today on which it was, empty where there is none
     */
    public Optional<LocalDate> visited(String dossier, LocalDate today) {
        String key = VISITED + dossier;
        List<LocalDate> days = store.get(key, "").lines().map(LocalDate::parse).toList();
        if (!days.contains(today)) {
            put(
                    key,
                    Stream.concat(Stream.of(today), days.stream().limit(1))
                            .map(LocalDate::toString)
                            .collect(Collectors.joining("\n")));
        }
        return days.stream().filter(day -> day.isBefore(today)).findFirst();
    }

    /** What was noted of the search of a dossier when it was left, empty where nothing was. */
    public Optional<String> left(String dossier) {
        return Optional.ofNullable(store.get(LEFT + dossier, null));
    }

    /** Notes where the search of a dossier is left. */
    public void leave(String dossier, String search) {
        put(LEFT + dossier, search);
    }

    /** The perspective in which a dossier was left on a day, empty where it was left on another one. */
    public Optional<String> front(String dossier, LocalDate day) {
        return Optional.ofNullable(store.get(FRONT + dossier, null))
                .filter(noted -> noted.startsWith(day + " "))
                .map(noted -> noted.substring(noted.indexOf(' ') + 1));
    }

    /** Notes which perspective of a dossier is in front on a day. */
    public void front(String dossier, LocalDate day, String perspective) {
        put(FRONT + dossier, day + " " + perspective);
    }

    /** For whom the note of the morning of a dossier is read, as was noted; empty where nobody chose. */
    public Optional<String> noteRecipient(String dossier) {
        return Optional.ofNullable(store.get(NOTE + dossier, null));
    }

    /** Notes for whom it is read. */
    public void noteRecipient(String dossier, String recipient) {
        put(NOTE + dossier, recipient);
    }

    /** The folder from which files were last chosen for a dossier; empty where none was, or it is there no more. */
    public Optional<Path> chosenFrom(String dossier) {
        return Optional.ofNullable(store.get(CHOSEN_FROM + dossier, null))
                .map(Path::of)
                .filter(Files::isDirectory);
    }

    /** Notes from which folder files are chosen for a dossier. */
    public void choose(String dossier, Path folder) {
        put(CHOSEN_FROM + dossier, folder.toString());
    }

    private void recent(Stream<RecentDossier> dossiers) {
        put(RECENT, dossiers.limit(REMEMBERED).map(RecentDossier::written).collect(Collectors.joining("\n")));
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private void remove(String key) {
        store.remove(key);
        flush();
    }

    private void put(String key, String value) {
        store.put(key, value);
        flush();
    }

    private void flush() {
        try {
            store.flush();
        } catch (BackingStoreException e) {
            // Work goes on without: the choice holds until the program ends.
            LOG.log(System.Logger.Level.WARNING, "Settings are not kept", e);
        }
    }
}
