package org.beffroi.workbench.coding.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.MentionPages;
import org.beffroi.dossier.coding.Agreement;
import org.beffroi.dossier.coding.Reconciliation;
import org.beffroi.dossier.coding.Word;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.code.CodedField;

/**
 * Disagreements between coders, one mention at a time, until what holds was chosen.
 *
 * <p>Called on the UI thread; answers come from workers, on the UI thread. What is chosen is a reconciliation: it holds, and
 * changes nothing of how far the coders agreed before.
 */
public final class ReconciliationSession implements AutoCloseable {

    /** The fields that can be reconciled. */
    public static final List<Field> FIELDS =
            List.of(CoreFields.TONE, CoreFields.THEME, CoreFields.PLACE, CoreFields.DEPARTMENT);

    /**
     * What shows.
     *
     * @param reading whether the codings are being compared
     * @param field on what
     * @param agreement how far the coders agree, empty before it was measured
     * @param card the mention in hand, empty where there is none
     * @param said what each coder says of it, by name
     * @param waiting all disagreements, the first hundreds
     * @param position of it, from 1
     * @param total how many differ
     * @param failure why something was not done
     */
    public record State(
            boolean reading,
            Field field,
            Optional<Measure> agreement,
            Optional<CodingCard> card,
            List<Said> said,
            List<Waiting> waiting,
            int position,
            int total,
            Optional<Sentence> failure) {
        public State {
            said = List.copyOf(said);
            waiting = List.copyOf(waiting);
        }
    }

    /** A disagreement in the list: the mention on one line, and what was said of it, shortly. */
    public record Waiting(int index, String text, String said) {}

    /** How far the coders agree: who, over how many mentions, the share and Krippendorff's alpha where they have a meaning. */
    public record Measure(List<String> coders, int mentions, OptionalDouble share, OptionalDouble alpha) {
        public Measure {
            coders = List.copyOf(coders);
        }
    }

    /** What one coder says: the values as stored and as people read them. */
    public record Said(Word word, List<String> labels) {
        public Said {
            labels = List.copyOf(labels);
        }
    }

    private static final int LISTED = 300;

    private final Dossier dossier;
    private final Language language;
    private final Acts acts;
    private final LatestQuestion question;
    private final CardReader cards;
    private final Runnable deaf;
    private final Set<MentionId> seen = new HashSet<>();
    private Consumer<State> listener = state -> {};
    private Query query = new Query.Everything();
    private Field field = CoreFields.TONE;
    private List<Agreement.Unit> units = List.of();
    private List<Waiting> waiting = List.of();
    private Optional<Measure> measure = Optional.empty();
    private Optional<CodingCard> card = Optional.empty();
    private Optional<Sentence> failure = Optional.empty();
    private boolean reading;
    private int at;

    /**
     * @param work runs what may take long, off the UI thread
     * @param display runs on the UI thread, later
     */
    public ReconciliationSession(Dossier dossier, Language language, Acts acts, Executor work, Executor display) {
        this.dossier = dossier;
        this.language = language;
        this.acts = acts;
        this.question = new LatestQuestion(dossier, work, display, this::failed);
        this.cards = new CardReader(dossier, language);
        this.deaf = acts.listen(this::changed, this::failed);
    }

    /** Told of each state. */
    public void onChange(Consumer<State> told) {
        listener = told;
    }

    /** What shows now. */
    public State state() {
        return new State(reading, field, measure, card, said(), waiting, at + 1, units.size(), failure);
    }

    /** Compares what coders said of all that a query finds. */
    public void begin(Query what) {
        query = what;
        compare(Optional.empty());
    }

    /** Compares on another field. */
    public void on(Field other) {
        field = other;
        compare(Optional.empty());
    }

    /** What a coder said holds. */
    public void choose(Said chosen) {
        choose(chosen.word().values());
    }

    /** Something that no coder said holds, as typed. */
    public void choose(String typed) {
        card.ifPresent(now -> {
            String stored = coded(now).stored(typed, language.locale());
            choose(List.of(stored));
        });
    }

    /** Takes one of the list in hand. */
    public void take(Waiting one) {
        if (one.index() < units.size()) {
            at = one.index();
            take();
        }
    }

    /** Leaves this one for later. */
    public void next() {
        if (at + 1 < units.size()) {
            at++;
            take();
        }
    }

    /** Takes the one before in hand. */
    public void back() {
        if (at > 0) {
            at--;
            take();
        }
    }

    @Override
    public void close() {
        question.stop();
        deaf.run();
    }

    private void choose(List<String> values) {
        card.ifPresent(now -> {
            MentionId id = now.entry().mention().id();
            Act.FieldDeed deed =
                    values.isEmpty() ? new Act.Clear(id, field.name()) : new Act.Set(id, field.name(), values);
            failure = Optional.empty();
            acts.perform(
                    Sentence.of(ReconciliationSession.class, "act.reconcile"),
                    List.of(deed),
                    now.entry(),
                    Reconciliation.batch());
        });
    }

    private CodedField coded(CodingCard now) {
        if (field.equals(CoreFields.THEME)) {
            return now.themes();
        }
        if (field.equals(CoreFields.PLACE)) {
            return now.places();
        }
        return field.equals(CoreFields.DEPARTMENT) ? now.department() : new CodedField(known(), List.of(), List.of());
    }

    private Field known() {
        return dossier.archive().fields().byKey(field.name()).orElse(field);
    }

    private List<Said> said() {
        if (card.isEmpty() || units.isEmpty()) {
            return List.of();
        }
        return said(units.get(at));
    }

    private List<Said> said(Agreement.Unit unit) {
        return unit.words().values().stream()
                .sorted(Comparator.comparing(Word::who, language.alphabetical()))
                .map(word -> new Said(
                        word,
                        word.values().stream()
                                .map(value -> Language.capital(known().valueLabel(value, language.locale())))
                                .toList()))
                .toList();
    }

    /** Measures, and takes in hand the mention that was, or the one that stands in its place. */
    private void compare(Optional<MentionId> wanted) {
        reading = true;
        if (wanted.isEmpty()) {
            card = Optional.empty();
            units = List.of();
            waiting = List.of();
            seen.clear();
            measure = Optional.empty();
            at = 0;
        }
        show();
        Query of = query;
        Field on = field;
        int before = at;
        question.ask(
                (now, mine) -> {
                    Agreement agreement = Agreement.of(
                            new MentionPages(now, of, Order.NEWEST, Long.MAX_VALUE, mine, Progress.silent()),
                            on,
                            Set.of());
                    return new Compared(agreement, list(now, agreement.toReconcile()));
                },
                compared -> {
                    Agreement agreement = compared.agreement();
                    reading = false;
                    units = new ArrayList<>(agreement.toReconcile());
                    units.forEach(unit -> seen.add(unit.mention()));
                    waiting = compared.waiting();
                    measure = Optional.of(new Measure(
                            agreement.coders(), agreement.units().size(), agreement.share(), agreement.alpha()));
                    int found = wanted.map(this::indexOf).orElse(-1);
                    at = found >= 0 ? found : Math.clamp(before, 0, Math.max(0, units.size() - 1));
                    if (units.isEmpty()) {
                        card = Optional.empty();
                        show();
                    } else {
                        take();
                    }
                });
    }

    private record Compared(Agreement agreement, List<Waiting> waiting) {}

    private List<Waiting> list(Snapshot now, List<Agreement.Unit> differing) {
        List<Waiting> list = new ArrayList<>();
        for (int i = 0; i < Math.min(LISTED, differing.size()); i++) {
            Agreement.Unit unit = differing.get(i);
            String text = now.entry(unit.mention())
                    .map(entry -> entry.mention().text().replaceAll("\\s+", " ").strip())
                    .orElse("");
            String shortly = said(unit).stream()
                    .map(said -> said.word().who() + "\u00a0: " + String.join(", ", said.labels()))
                    .reduce((one, other) -> one + " · " + other)
                    .orElse("");
            list.add(new Waiting(i, text, shortly));
        }
        return list;
    }

    private int indexOf(MentionId mention) {
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).mention().equals(mention)) {
                return i;
            }
        }
        return -1;
    }

    private void take() {
        MentionId wanted = units.get(at).mention();
        question.ask((now, mine) -> now.entry(wanted).map(entry -> cards.read(now, entry, mine)), read -> {
            card = read;
            show();
        });
    }

    /**
     * Somebody chose, coded or undid what is, or was, a disagreement here: the codings are compared again, and what was undone
     * comes to the front. What happens to other mentions shows at the next comparison.
     */
    private void changed(Set<MentionId> mentions) {
        mentions.stream().filter(seen::contains).findFirst().ifPresent(one -> compare(Optional.of(one)));
    }

    private void failed(Sentence why) {
        failure = Optional.of(why);
        reading = false;
        show();
    }

    private void show() {
        listener.accept(state());
    }
}
