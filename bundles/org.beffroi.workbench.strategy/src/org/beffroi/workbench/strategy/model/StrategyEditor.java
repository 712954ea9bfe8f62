package org.beffroi.workbench.strategy.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Checks;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.edit.Editing;
import org.beffroi.strategy.file.Held;
import org.beffroi.strategy.file.HeldBy;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.memory.Forgetting;
import org.beffroi.strategy.merge.Merge;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.outline.Outline;
import org.beffroi.strategy.outline.Stage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The strategy in hand: the element one looks at, what the checks say, what was saved.
 *
 * <p>Belongs to the UI thread. After each change a copy is checked by a worker and kept as a draft, one after the other, the last
 * state only where changes come faster.
 */
public final class StrategyEditor {

    private final StrategyFile file;
    private final KeptDraft drafts;
    /** The state that was written last: it is saved as soon as the UI thread hears of it. */
    private volatile Object written = this;

    private final Editing editing;
    private final Checks checks;
    private final ProposedContent proposed;
    private final Supplier<Setting> setting;
    private final Executor worker;
    private final Executor later;
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Runnable> closers = new ArrayList<>();
    private final Runnable deaf;
    private Consumer<Sentence> refused = sentence -> {};
    private final Optional<Held> held;
    private final Optional<HeldBy> by;
    private String mark;
    /** As it was read or saved last: what two people's work goes back to. */
    private Strategy base;

    private List<Issue> issues = List.of();
    private Optional<Map<EObject, List<Issue>>> about = Optional.empty();
    private EObject inHand;
    private boolean checking;
    private boolean stale;
    private boolean closed;
    private Object memory = new Object();

    /** What the file was known by when it was written last; only the worker knows it. */
    private String mine = "";

    /**
     * @param opened the file as it was read
     * @param readOnly true where it may be looked at and not changed
     * @param proposed what nobody has written yet where it stands as it is
     * @param setting what checks go by, asked each time
     * @param worker runs one task after the other, off the UI thread
     * @param later runs on the UI thread, later
     */
    public StrategyEditor(
            OpenedStrategy opened,
            boolean readOnly,
            Checks checks,
            ProposedContent proposed,
            Supplier<Setting> setting,
            Executor worker,
            Executor later) {
        file = opened.file();
        drafts = new KeptDraft(file);
        mark = opened.mark();
        held = opened.held();
        by = opened.by();
        base = EcoreUtil.copy(opened.strategy());
        editing = new Editing(opened.strategy(), readOnly);
        this.checks = checks;
        this.proposed = proposed;
        this.setting = setting;
        this.worker = worker;
        this.later = later;
        inHand = opened.strategy();
        deaf = editing.listen(this::changed);
    }

    /** Told after each change, when another element is in hand, and when checks were made. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Told what the disk refuses. */
    public void onRefusal(Consumer<Sentence> listener) {
        refused = listener;
    }

    /** Makes the first checks. */
    public void begin() {
        check();
    }

    /** The file. */
    public StrategyFile file() {
        return file;
    }

    /** Who else works on it, where somebody does: it is read-only then. */
    public Optional<HeldBy> heldBy() {
        return by;
    }

    /** As it was read or saved last; not to be changed. */
    public Strategy base() {
        return base;
    }

    /** What is done to it, with undo and redo. */
    public Editing editing() {
        return editing;
    }

    /** The strategy. */
    public Strategy strategy() {
        return editing.strategy();
    }

    /** The element one looks at; the whole at first. */
    public EObject inHand() {
        if (inHand != strategy() && !EcoreUtil.isAncestor(strategy(), inHand)) {
            inHand = strategy();
        }
        return inHand;
    }

    /** Takes another element in hand. */
    public void take(EObject element) {
        inHand = Outline.shown(element);
        tell();
    }

    /** True while the checks have not followed the last change yet. */
    public boolean isChecking() {
        return checking;
    }

    /** What the last checks found, in the order of the checks; about a copy: elements are to be found by their keys. */
    public List<Issue> issues() {
        return issues;
    }

    /** What the checks found about an element in hand, in the order of the checks. */
    public List<Issue> issues(EObject element) {
        // Found once after each change, however many lines ask: each element is looked for in the whole strategy.
        Map<EObject, List<Issue>> all = about.orElseGet(() -> IssuesByElement.of(strategy(), issues));
        about = Optional.of(all);
        return all.getOrDefault(element, List.of());
    }

    /** The element of the strategy that an issue is about, empty where it is gone. */
    public Optional<? extends EObject> target(Issue issue) {
        return Outline.find(strategy(), issue.key());
    }

    /** The checks at hand. */
    public Collection<Check> checks() {
        return checks.all();
    }

    /** How far a stage holds, as the last checks found. */
    public ProposedContent.StageProgress progress(Stage stage) {
        return proposed.progress(stage, strategy(), List.copyOf(checks.all()), issues);
    }

    /** Does what an issue proposes; where it is not found any more nothing happens. */
    public void fix(Issue issue, int fix) {
        FoundAgain.of(issue, checks, strategy(), setting.get())
                .filter(again -> again.fixes().size() > fix)
                .map(again -> again.fixes().get(fix))
                .ifPresent(one -> editing.perform(one.label(), () -> one.does().accept(strategy())));
    }

    /** True where another hand has changed the file since it was read: asked off the UI thread. */
    public boolean isFileAnother() {
        return !file.mark().equals(mark);
    }

    /**
     * Saves it as it is now; not over what another hand saved meanwhile, which is refused as {@link Refusal.Kind#CHANGED}.
     *
     * @param then told once it is saved, or why not
     */
    public void save(Consumer<Optional<Refusal>> then) {
        Strategy copy = EcoreUtil.copy(strategy());
        Object state = editing.state();
        String before = mark;
        worker.execute(() -> {
            try {
                // One saving may follow another before the window heard how the first one ended.
                if (!List.of(before, mine).contains(file.mark())) {
                    throw Refusal.of(Refusal.Kind.CHANGED, StrategyEditor.class, "strategy.save.another", name());
                }
                file.write(copy).map(StrategyFile::keptAt).ifPresent(this::refuse);
                held.ifPresent(Held::renew);
                written = state;
                drafts.drop();
                String now = file.mark();
                mine = now;
                later.execute(() -> {
                    mark = now;
                    base = copy;
                    editing.saved(state);
                    then.accept(Optional.empty());
                });
            } catch (Refusal e) {
                later.execute(() -> then.accept(Optional.of(e)));
            }
        });
    }

    /** The file's name. */
    public String name() {
        return String.valueOf(file.path().getFileName());
    }

    /** Takes a draft instead of what was saved. */
    public void restore(Sentence said, Strategy draft) {
        String key = inHand() instanceof Element element ? element.getKey() : null;
        editing.perform(said, () -> Takeover.of(strategy(), draft));
        Outline.find(strategy(), key).ifPresent(this::take);
    }

    /**
     * Looks at what another hand saved meanwhile beside what is in hand.
     *
     * @param then told the merge, on the UI thread
     */
    public void meet(Consumer<Meeting> then) {
        Strategy mine = EcoreUtil.copy(strategy());
        Strategy before = base;
        worker.execute(() -> {
            try {
                String now = file.mark();
                Strategy theirs = file.read();
                Meeting meeting = new Meeting(Merge.of(before, mine, theirs), theirs, now);
                later.execute(() -> then.accept(meeting));
            } catch (Refusal e) {
                refuse(e.sentence());
            }
        });
    }

    /**
     * Takes what two people did, put together; it is saved by {@link #save}, over what the other saved, which it holds.
     *
     * @param merged both
     */
    public void unite(Sentence said, Meeting meeting, Strategy merged) {
        boolean erased = Forgetting.isErasedElsewhere(base, meeting.theirs());
        mark = meeting.mark();
        base = meeting.theirs();
        restore(said, merged);
        if (erased) {
            memory = new Object();
            editing.forget();
        }
    }

    /**
     * Forgets what was erased from the dossier, in one step that nobody undoes; told on any thread, once no file holds it any
     * more.
     */
    public void forget(Forgetting forgetting) {
        later.execute(() -> {
            memory = new Object();
            boolean saved = forgetting.in(base);
            if (editing.erase(forgetting::in, forgetting::isIn) || saved) {
                refused.accept(Sentence.of(StrategyEditor.class, "strategy.erased", name()));
            }
            Strategy copy = EcoreUtil.copy(base);
            worker.execute(() -> goOnFromErased(forgetting, copy));
        });
    }

    private void goOnFromErased(Forgetting forgetting, Strategy before) {
        try {
            Optional<String> mine = forgetting.again(file, before, held.isPresent());
            later.execute(() -> {
                forgetting.in(base);
                mark = mine.orElse(mark);
                check();
            });
        } catch (Refusal e) {
            refuse(e.sentence());
        }
    }

    /** One object until something is erased: what was taken out of the strategy before must not come back after. */
    public Object memory() {
        return memory;
    }

    /** Whether it was let go of. */
    public boolean isClosed() {
        return closed;
    }

    /** Run once it is closed. */
    public void onClose(Runnable last) {
        closers.add(last);
    }

    /** Lets go of it; what was not saved stays in the draft, to the last letter. */
    public void close() {
        closed = true;
        deaf.run();
        closers.forEach(Runnable::run);
        Optional<Strategy> unsaved = isUnsaved() ? Optional.of(EcoreUtil.copy(strategy())) : Optional.empty();
        Object state = editing.state();
        String base = mark;
        Runnable last = () -> {
            unsaved.filter(copy -> written != state).ifPresent(copy -> drafts.keep(base, copy, this::refuse));
            held.ifPresent(Held::close);
        };
        try {
            worker.execute(last);
        } catch (RejectedExecutionException e) {
            last.run(); // the dossier is closed already, and so is its worker
        }
    }

    /** Whether something of it was changed here and not saved. */
    public boolean isUnsaved() {
        return editing.isChanged() && !editing.isReadOnly();
    }

    private void changed() {
        about = Optional.empty();
        check();
        tell();
    }

    private void check() {
        if (checking) {
            stale = true;
            return;
        }
        checking = true;
        stale = false;
        Strategy copy = EcoreUtil.copy(strategy());
        Setting by = setting.get();
        boolean keep = isUnsaved();
        String base = mark;
        worker.execute(() -> {
            List<Issue> found = checks.look(copy, by, Cancel.never());
            if (keep) {
                drafts.keep(base, copy, this::refuse);
            }
            later.execute(() -> checked(found));
        });
    }

    private void checked(List<Issue> found) {
        checking = false;
        if (closed) {
            return;
        }
        issues = found;
        about = Optional.empty();
        tell();
        if (stale) {
            check();
        }
    }

    private void refuse(Sentence why) {
        later.execute(() -> refused.accept(why));
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
