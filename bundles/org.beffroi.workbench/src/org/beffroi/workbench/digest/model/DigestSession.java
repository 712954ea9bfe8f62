package org.beffroi.workbench.digest.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Searches.SavedSearch;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.post.MailServer;
import org.beffroi.dossier.digest.SentDigests;
import org.beffroi.dossier.digest.SentDigests.Sending;
import org.beffroi.dossier.post.MailServerFile;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.quote.Quote;

/**
 * The digests of a dossier and the one in hand: opened, changed, undone. Called on the UI thread and returns at once; files are
 * read and written by workers.
 */
public final class DigestSession {

    /**
     * A digest in the list.
     *
     * @param last the newest of its sendings, empty where it never left
     */
    public record Line(Digest digest, Optional<Sending> last) {}

    /**
     * The digest in hand.
     *
     * @param quoted the mentions that it quotes; one that the archive no longer holds is not among them
     * @param saved the names under which searches were saved, by what they look for
     * @param sent its sendings, the newest first
     * @param unwatched why its days say nothing, in the user’s language; empty where something was collected on one of them
     */
    public record Open(
            Digest digest,
            Map<MentionId, Quote> quoted,
            Map<String, String> saved,
            List<Sending> sent,
            Optional<String> unwatched) {
        public Open {
            quoted = Map.copyOf(quoted);
            saved = Map.copyOf(saved);
            sent = List.copyOf(sent);
        }

        /** The last sending, where it reached somebody. */
        public Optional<Sending> arrived() {
            return sent.stream()
                    .findFirst()
                    .filter(last ->
                            last.finished().isPresent() && !last.recipients().isEmpty());
        }

        /**
         * The sending of that day that brought the page as it is now; empty where there is none.
         *
         * @param day by the clock, as receipts are: a fictional dossier has a day of its own
         */
        public Optional<Sending> brought(LocalDate day, ZoneId zone) {
            return sent.stream()
                    .findFirst()
                    .filter(last -> LocalDate.ofInstant(last.begun(), zone).equals(day) && last.brought(digest));
        }
    }

    /**
     * What shows.
     *
     * @param lines all digests, by name
     * @param open the one in hand, empty where there is none
     * @param server by which the dossier sends its mail, empty where none was named
     * @param basis what the items of the one in hand are counted on; empty where nothing could be read
     * @param failure why something was not done
     */
    public record State(
            List<Line> lines,
            Optional<Open> open,
            Optional<MailServer> server,
            Optional<CountBasis> basis,
            Optional<Sentence> failure) {
        public State {
            lines = List.copyOf(lines);
        }
    }

    private final Dossier dossier;
    private final Acts acts;
    private final Executor writer;
    private final Executor display;
    private final Locale locale;
    private Consumer<State> listener = state -> {};
    private Optional<String> wanted = Optional.empty();
    private long asked;

    /**
     * @param writer runs one task after the other, off the UI thread
     * @param display runs on the UI thread, later
     * @param locale the user’s
     */
    public DigestSession(Dossier dossier, Acts acts, Executor writer, Executor display, Locale locale) {
        this.dossier = dossier;
        this.acts = acts;
        this.writer = writer;
        this.display = display;
        this.locale = locale;
    }

    /** Told of each new state. */
    public void onChange(Consumer<State> told) {
        listener = told;
    }

    /** Reads everything anew. */
    public void refresh() {
        refresh(() -> {});
    }

    /** Reads everything anew, then runs something as the new state is told; nothing where it cannot be read. */
    public void refresh(Runnable then) {
        perform(() -> {}, then);
    }

    /** Takes another digest in hand. */
    public void open(String name) {
        wanted = Optional.of(name);
        refresh();
    }

    /** Makes a digest and takes it in hand; one of that name is refused. */
    public void create(String name, Locale language, List<Digest.Item> items) {
        Digest plain = new Digest(name, name, language, Optional.empty(), List.of(), items);
        AtomicReference<Digest> made = new AtomicReference<>(plain);
        wanted = Optional.of(name);
        perform(
                () -> {
                    if (dossier.digests().named(name).isPresent()) {
                        throw Refusal.of(Refusal.Kind.ALREADY_THERE, DigestSession.class, "digests.name.taken", name);
                    }
                    made.set(plain.about(new FirstDays(dossier).of(name)));
                    dossier.digests().save(made.get());
                },
                () -> did("act.digest.create", name, () -> dossier.digests().forget(name), () -> dossier.digests()
                        .save(made.get())));
    }

    /**
     * Changes a digest that may have changed meanwhile, by somebody else or by a change before this one that is still under way:
     * those changes stay.
     *
     * @param told what is said of it, with a way back; empty where it shows on the page by itself
     */
    public void change(Digest before, Digest after, Optional<Sentence> told) {
        if (before.equals(after)) {
            return;
        }
        DigestChange change = new DigestChange(before, after);
        Sentence said = told.orElseGet(() -> Sentence.of(DigestSession.class, "act.digest.change", after.name()));
        Runnable undo = () -> takeBack(change);
        Runnable redo = () -> takeBack(change.opposite());
        perform(() -> save(change), () -> {
            if (told.isPresent()) {
                acts.did(said, undo, redo);
            } else {
                acts.showed(said, undo, redo);
            }
        });
    }

    private void save(DigestChange change) {
        dossier.digests()
                .save(dossier.digests()
                        .named(change.after().name())
                        .map(change.opposite()::takenBack)
                        .orElse(change.after()));
    }

    /** Off the UI thread. The digest comes to the front: whoever undoes sees what is undone. */
    private void takeBack(DigestChange change) {
        change.takeBack(dossier.digests());
        display.execute(() -> open(change.after().name()));
    }

    /** Forgets a digest; what was sent of it stays told. */
    public void remove(Digest digest) {
        perform(
                () -> dossier.digests().forget(digest.name()),
                () -> did(
                        "act.digest.remove",
                        digest.name(),
                        () -> dossier.digests().save(digest),
                        () -> dossier.digests().forget(digest.name())));
    }

    /** Notes what was done, so that it is undone in its turn; undoing runs off the UI thread. */
    private void did(String said, String name, Runnable undo, Runnable redo) {
        acts.did(Sentence.of(DigestSession.class, said, name), () -> write(undo), () -> write(redo));
    }

    private void write(Runnable deed) {
        deed.run();
        display.execute(this::refresh);
    }

    /** What was read before another thing was asked for is not told: it would show a page without what was done to it since. */
    private void perform(Runnable deed, Runnable done) {
        Optional<String> name = wanted;
        long turn = ++asked;
        writer.execute(() -> {
            Optional<Sentence> failure = attempt(deed);
            State state = read(name, failure);
            display.execute(() -> {
                if (failure.isEmpty()) {
                    done.run();
                }
                if (turn == asked || failure.isPresent()) {
                    listener.accept(state);
                }
            });
        });
    }

    private static Optional<Sentence> attempt(Runnable deed) {
        try {
            deed.run();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.sentence());
        }
    }

    private State read(Optional<String> name, Optional<Sentence> failure) {
        try {
            SentDigests sent = new SentDigests(dossier.folder());
            List<Line> lines = dossier.digests().all().stream()
                    .map(digest -> new Line(digest, sent.of(digest).stream().findFirst()))
                    .toList();
            Optional<Digest> inHand = Stream.concat(
                            lines.stream().map(Line::digest).filter(digest -> name.filter(digest.name()::equals)
                                    .isPresent()),
                            lines.stream().map(Line::digest))
                    .findFirst();
            return new State(
                    lines,
                    inHand.map(digest -> new Open(
                            digest,
                            quoted(digest),
                            saved(),
                            sent.of(digest),
                            UnwatchedDays.of(dossier, digest, locale))),
                    MailServerFile.of(dossier.folder()).read(),
                    Optional.of(CountBasis.of(dossier)),
                    failure);
        } catch (Refusal refusal) {
            return new State(
                    List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(refusal.sentence()));
        }
    }

    private Map<String, String> saved() {
        return dossier.searches().saved().stream()
                .collect(Collectors.toMap(search -> search.query().strip(), SavedSearch::name, (first, same) -> first));
    }

    private Map<MentionId, Quote> quoted(Digest digest) {
        Map<MentionId, Quote> quoted = new LinkedHashMap<>();
        List<MentionId> asked = digest.items().stream()
                .flatMap(item -> item instanceof Digest.Quoted one ? Stream.of(one.mention()) : Stream.empty())
                .toList();
        if (!asked.isEmpty()) {
            try (Snapshot now = dossier.archive().snapshot()) {
                asked.forEach(id -> now.entry(id).ifPresent(entry -> quoted.put(id, Quote.of(entry, dossier))));
            }
        }
        return quoted;
    }
}
