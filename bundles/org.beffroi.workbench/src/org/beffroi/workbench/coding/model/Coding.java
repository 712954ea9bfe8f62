package org.beffroi.workbench.coding.model;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beffroi.core.archive.Act;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.dossier.coding.Code;
import org.beffroi.dossier.coding.Codebook;
import org.beffroi.workbench.acts.ActWords;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.listen.model.code.CodedField;
import org.beffroi.workbench.moderation.ModerationWord;

/**
 * Coding, one mention at a time, the next unsure one first.
 *
 * <p>Called on the UI thread; answers come from workers, on the UI thread. Every correction is an act, and can be undone; the
 * mention of an act that is undone comes to the front.
 */
public final class Coding implements AutoCloseable {

    /** How many are put in order: more than a team codes before it asks again, and few enough to be remembered. */
    private static final int MOST = 100_000;

    /** How far it is. */
    public enum Phase {
        /** Mentions are put in order. */
        READING,
        /** One is in hand. */
        CODING,
        /** All were gone through. */
        DONE,
        /** There is none to code. */
        NOTHING
    }

    /**
     * What shows.
     *
     * @param card the mention in hand, empty while it is read and where there is none
     * @param position of it, from 1
     * @param total how many are to be coded
     * @param coded in how many the person at work has coded something
     * @param person who is at work
     * @param failure why something was not done
     */
    public record State(
            Phase phase,
            Optional<CodingCard> card,
            int position,
            int total,
            int coded,
            String person,
            Optional<Sentence> failure) {}

    private final Dossier dossier;
    private final Language language;
    private final Acts acts;
    private final String person;
    private final Executor work;
    private final Executor display;
    private final LatestQuestion question;
    private final LatestQuestion guiding;
    private final CardReader cards;
    private final Runnable deaf;
    private final Set<MentionId> coded = new HashSet<>();
    private Consumer<State> listener = state -> {};
    private Consumer<Guide> guided = guide -> {};
    private Query query = new Query.Everything();
    private List<MentionId> queue = List.of();
    private Optional<CodingCard> card = Optional.empty();
    private Optional<Sentence> failure = Optional.empty();
    private Phase phase = Phase.READING;
    private int at;

    /**
     * @param person who is at work
     * @param work runs what may take long, off the UI thread
     * @param display runs on the UI thread, later
     */
    public Coding(Dossier dossier, Language language, Acts acts, String person, Executor work, Executor display) {
        this.dossier = dossier;
        this.language = language;
        this.acts = acts;
        this.person = person;
        this.work = work;
        this.display = display;
        this.question = new LatestQuestion(dossier, work, display, this::failed);
        this.guiding = new LatestQuestion(dossier, work, display, this::failed);
        this.cards = new CardReader(dossier, language);
        this.deaf = acts.listen(this::changed, this::failed);
    }

    /** Told of each state. */
    public void onChange(Consumer<State> told) {
        listener = told;
    }

    /** Told of the codebook and of how far people agree, each time they were read. */
    public void onGuide(Consumer<Guide> told) {
        guided = told;
    }

    /** The fields whose values the codebook explains, as the archive knows them, with the names that enrichers give. */
    public List<Field> fields() {
        return Stream.concat(ReconciliationSession.FIELDS.stream(), Stream.of(CoreFields.TAG))
                .map(field -> dossier.archive().fields().byKey(field.name()).orElse(field))
                .toList();
    }

    /** Says what a value stands for. */
    public void define(Code code) {
        work.execute(() -> {
            try {
                codebook().save(code);
                display.execute(this::guide);
            } catch (Refusal refusal) {
                display.execute(() -> failed(refusal.sentence()));
            }
        });
    }

    /** Reads the codebook and the agreement again. */
    public void guide() {
        Query of = query;
        guiding.ask((now, mine) -> Guide.read(now, of, codebook(), mine), read -> guided.accept(read));
    }

    /** What shows now. */
    public State state() {
        return new State(phase, card, at + 1, queue.size(), coded.size(), person, failure);
    }

    /** Puts what a query finds in order, and takes the first in hand. */
    public void begin(Query what) {
        query = what;
        phase = Phase.READING;
        card = Optional.empty();
        failure = Optional.empty();
        show();
        question.ask((now, mine) -> CodingQueue.read(now, what, person, MOST, mine), read -> {
            queue = read.mentions();
            coded.clear();
            coded.addAll(read.coded());
            at = 0;
            if (queue.isEmpty()) {
                phase = Phase.NOTHING;
                show();
            } else {
                phase = Phase.CODING;
                take();
            }
        });
        guide();
    }

    /** Takes the next in hand. */
    public void next() {
        if (phase != Phase.CODING) {
            return;
        }
        if (at + 1 < queue.size()) {
            at++;
            take();
        } else {
            phase = Phase.DONE;
            show();
        }
    }

    /** Takes the one before in hand. */
    public void back() {
        if (phase == Phase.DONE) {
            phase = Phase.CODING;
            take();
        } else if (phase == Phase.CODING && at > 0) {
            at--;
            take();
        }
    }

    /** Says how it speaks. */
    public void tone(Row.Tone tone) {
        perform(
                CoreFields.TONE,
                now -> new Act.Set(
                        id(now), CoreFields.TONE.name(), List.of(tone.name().toLowerCase(Locale.ROOT))));
    }

    /** Says whether there is something to moderate. */
    public void moderate(ModerationWord word) {
        failure = Optional.empty();
        card.ifPresent(now -> {
            List<Act.FieldDeed> deeds = word.on(now.entry());
            if (!deeds.isEmpty()) {
                acts.perform(word.saidOf(now.entry()), deeds, now.entry());
            }
        });
    }

    /** Says what it is about, as typed. */
    public void theme(String typed) {
        add(CodingCard::themes, typed);
    }

    /** Says where it is about, as typed. */
    public void place(String typed) {
        add(CodingCard::places, typed);
    }

    /** Says that it is not about that. */
    public void without(Field field, String value) {
        perform(field, now -> new Act.Remove(id(now), field.name(), value));
    }

    /** Gives it to a department, as typed; an empty text takes that back. */
    public void department(String typed) {
        perform(
                CoreFields.DEPARTMENT,
                now -> typed.isBlank()
                        ? new Act.Clear(id(now), CoreFields.DEPARTMENT.name())
                        : new Act.Set(
                                id(now),
                                CoreFields.DEPARTMENT.name(),
                                List.of(now.department().stored(typed, language.locale()))));
    }

    @Override
    public void close() {
        question.stop();
        guiding.stop();
        deaf.run();
    }

    private void add(Function<CodingCard, CodedField> of, String typed) {
        if (!typed.isBlank()) {
            perform(now -> of.apply(now).field(), now -> {
                CodedField field = of.apply(now);
                return new Act.Add(id(now), field.field().name(), field.stored(typed, language.locale()));
            });
        }
    }

    private void perform(Field field, Function<CodingCard, Act.FieldDeed> deed) {
        perform(now -> field, deed);
    }

    private void perform(Function<CodingCard, Field> field, Function<CodingCard, Act.FieldDeed> deed) {
        failure = Optional.empty();
        card.ifPresent(now -> {
            Act.FieldDeed done = deed.apply(now);
            acts.perform(ActWords.of(field.apply(now), done, language.locale()), List.of(done), now.entry());
        });
    }

    private static MentionId id(CodingCard of) {
        return of.entry().mention().id();
    }

    /** Reads the mention in hand; the one before stays in sight until it came. */
    private void take() {
        MentionId wanted = queue.get(at);
        question.ask((now, mine) -> now.entry(wanted).map(entry -> cards.read(now, entry, mine)), read -> {
            card = read;
            read.ifPresent(this::count);
            show();
        });
    }

    private void count(CodingCard read) {
        if (Doubt.isCodedBy(person, read.entry())) {
            coded.add(id(read));
        } else {
            coded.remove(id(read));
        }
    }

    private void changed(Set<MentionId> mentions) {
        if (phase == Phase.READING || queue.isEmpty()) {
            return;
        }
        if (!mentions.contains(queue.get(at)) || phase == Phase.DONE) {
            OptionalInt first = IntStream.range(0, queue.size())
                    .filter(index -> mentions.contains(queue.get(index)))
                    .findFirst();
            if (first.isEmpty()) {
                return;
            }
            at = first.getAsInt();
            phase = Phase.CODING;
        }
        take();
    }

    private void failed(Sentence why) {
        failure = Optional.of(why);
        show();
    }

    private Codebook codebook() {
        return new Codebook(dossier.codebook());
    }

    private void show() {
        listener.accept(state());
    }
}
