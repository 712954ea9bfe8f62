package org.beffroi.workbench.strategy.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.strategy.edit.Editing;
import org.beffroi.strategy.element.Keys;
import org.beffroi.strategy.evidence.Gathering;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.outline.Outline;
import org.beffroi.strategy.outline.Place;
import org.beffroi.workbench.acts.DeedElsewhere;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Evidence that was put under an element of a strategy, or taken away from there. Done from outside the screen of strategies it
 * is kept at once where nothing else waits to be saved, and so is that it was taken back or done again. Belongs to the UI thread.
 */
public final class EvidenceDeed implements DeedElsewhere {

    private final StrategyEditor editor;
    private final Element keeper;
    private final String title;
    private final List<Evidence> evidence;
    private final boolean put;
    private final boolean alone;

    /** The element as it was made for its evidence, empty where it stood there before. */
    private final Optional<Element> made;

    /** What was erased from the dossier since then is not brought back. */
    private final Object memory;

    /** The state that the strategy was in once it was done last. */
    private Object state;

    private Consumer<Sentence> refused = why -> {};

    private EvidenceDeed(
            StrategyEditor editor,
            Element keeper,
            String title,
            List<Evidence> evidence,
            boolean put,
            boolean alone,
            boolean fresh) {
        this.editor = editor;
        made = fresh ? Optional.of(EcoreUtil.copy(keeper)) : Optional.empty();
        this.keeper = keeper;
        this.title = title;
        this.evidence = List.copyOf(evidence);
        this.put = put;
        this.alone = alone;
        memory = editor.memory();
        state = editor.editing().state();
    }

    /**
     * Has an element rest on something more. A new one is put where those of its kind stand, and goes when that is taken back,
     * unless it was worked on.
     *
     * @param title what the element is called
     * @param fresh what it does not rest on yet
     */
    static EvidenceDeed add(StrategyEditor editor, Element keeper, String title, List<? extends Evidence> fresh) {
        boolean alone = !editor.editing().isChanged();
        boolean isNew = NewKeepers.isNew(keeper);
        put(editor, Sentence.of(EvidenceDeed.class, "evidence.said", title), keeper, fresh);
        return new EvidenceDeed(editor, keeper, title, List.copyOf(fresh), true, alone, isNew);
    }

    /**
     * Has an element rest on a mention no more.
     *
     * @param title what the element is called
     * @return empty where it does not rest on it
     */
    public static Optional<EvidenceDeed> withdraw(
            StrategyEditor editor, Element keeper, String title, MentionId mention) {
        List<Evidence> gone = Gathering.of(keeper).stream()
                .filter(one ->
                        one instanceof MentionEvidence quoted && mention.value().equals(quoted.getMention()))
                .toList();
        boolean alone = !editor.editing().isChanged();
        return !gone.isEmpty() && remove(editor, Sentence.of(EvidenceDeed.class, "evidence.withdrawn", title), gone)
                ? Optional.of(new EvidenceDeed(editor, keeper, title, gone, false, alone, false))
                : Optional.empty();
    }

    private static boolean put(
            StrategyEditor editor, Sentence said, Element keeper, List<? extends Evidence> evidence) {
        EReference place = Gathering.placeIn(keeper).orElseThrow();
        return editor.editing().perform(said, () -> {
            Additions additions = new Additions(editor.strategy(), RandomGenerator.getDefault());
            evidence.stream()
                    .filter(one -> !Gathering.isThere(keeper, one))
                    .forEach(one -> additions.put(keeper, place, one));
            if (!EcoreUtil.isAncestor(editor.strategy(), keeper)) {
                // It has its key and its evidence before: neither is taken from it when this is undone.
                new Keys(editor.strategy(), RandomGenerator.getDefault()).give(keeper);
                Place kind = Additions.placeOf(keeper.eClass()).orElseThrow();
                additions.put(kind.makeOwner(editor.strategy()), kind.feature(), keeper);
            }
        });
    }

    private static boolean remove(StrategyEditor editor, Sentence said, List<? extends Element> gone) {
        return editor.editing().perform(said, () -> {
            Additions additions = new Additions(editor.strategy(), RandomGenerator.getDefault());
            gone.forEach(additions::remove);
        });
    }

    /** The element. */
    public Element keeper() {
        return keeper;
    }

    /** Whether nothing else of the strategy waited to be saved. */
    public boolean alone() {
        return alone;
    }

    /** What was done, as people are told. */
    public Sentence said() {
        if (put) {
            return new LinkedWords(keeper, title, made.isPresent()).of(evidence, alone);
        }
        return Sentence.of(EvidenceDeed.class, alone ? "evidence.withdrawn.said" : "evidence.withdrawn.unsaved", title);
    }

    /**
     * Keeps it at once, since nothing outside the screen of strategies says that one is to be saved; not where other changes wait.
     *
     * @param refused told now and later why it was not
     */
    public void keep(Consumer<Sentence> refused) {
        this.refused = refused;
        if (alone) {
            save();
        }
    }

    @Override
    public boolean canTakeBack() {
        return put ? isThere() : canPut();
    }

    @Override
    public boolean canDoAgain() {
        return put ? canPut() : isThere();
    }

    @Override
    public void takeBack() {
        turn(() -> {
            Editing editing = editor.editing();
            if (editing.state() == state) {
                editing.undo();
            } else if (put) {
                withdrawAll("evidence.taken.back");
            } else {
                putAll("evidence.said");
            }
        });
    }

    @Override
    public void doAgain() {
        turn(() -> {
            if (put) {
                putAll("evidence.said");
            } else {
                withdrawAll("evidence.withdrawn");
            }
            state = editor.editing().state();
        });
    }

    private void turn(Runnable change) {
        if (editor.isClosed() || editor.editing().isReadOnly()) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, EvidenceDeed.class, "evidence.closed", title);
        }
        // Right after it was done, it may be on its way to the disk still.
        boolean others =
                editor.editing().isChanged() && !(alone && editor.editing().state() == state);
        change.run();
        if (!others) {
            save();
        }
    }

    private void save() {
        editor.save(why -> why.map(Refusal::sentence).ifPresent(refused));
    }

    private void putAll(String said) {
        put(editor, Sentence.of(EvidenceDeed.class, said, title), present().orElse(keeper), evidence);
    }

    private void withdrawAll(String said) {
        remove(
                editor,
                Sentence.of(EvidenceDeed.class, said, title),
                untouched().<List<? extends Element>>map(List::of).orElseGet(this::there));
    }

    /** The element that was made, as long as nothing of it was changed since. */
    private Optional<Element> untouched() {
        return present().filter(now -> made.filter(before -> EcoreUtil.equals(before, now))
                .isPresent());
    }

    private boolean canPut() {
        return editor.memory() == memory
                && !isThere()
                && (made.isPresent() || present().isPresent());
    }

    private boolean isThere() {
        return !there().isEmpty();
    }

    /** What the element rests on of it, which another instance may stand for once a draft or another version was taken. */
    private List<Evidence> there() {
        return present().map(Gathering::of).orElse(List.of()).stream()
                .filter(one -> evidence.stream().anyMatch(mine -> isSame(mine, one)))
                .toList();
    }

    private static boolean isSame(Evidence mine, Evidence other) {
        return mine == other || mine.getKey() != null && mine.getKey().equals(other.getKey());
    }

    /** The element in the strategy, empty where it is gone. */
    private Optional<Element> present() {
        return EcoreUtil.isAncestor(editor.strategy(), keeper)
                ? Optional.of(keeper)
                : Outline.find(editor.strategy(), keeper.getKey());
    }
}
