package org.beffroi.workbench.strategy.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.strategy.model.table.CellText;
import org.beffroi.workbench.strategy.model.table.Listing;
import org.beffroi.workbench.strategy.model.table.PastePlan;
import org.beffroi.workbench.strategy.model.table.PastePlanner;
import org.beffroi.workbench.strategy.model.table.TextTable;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.work.Work;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Finds out what pasting or importing would do: at once where that is a blink, else as a work on a copy of the strategy, which
 * goes on living meanwhile. A newer one stops the one before. Belongs to the UI thread.
 */
final class PastePreview {

    /** As many cells are planned in a few hundredths of a second. */
    private static final int BLINK = 1_500;

    /** How a plan is made. */
    @FunctionalInterface
    interface Way {
        /** @param rows those that show, as the planner knows them */
        PastePlan plan(PastePlanner planner, List<EObject> rows);
    }

    private final PageContext around;
    private final CellText text;
    private Optional<Work> running = Optional.empty();

    PastePreview(PageContext around, CellText text) {
        this.around = around;
        this.text = text;
    }

    /**
     * Makes a plan.
     *
     * @param what is planned, for those who watch
     * @param rows those that show
     * @param then told the plan, on the UI thread; not where it was stopped
     */
    void make(Sentence what, TextTable table, Listing listing, List<EObject> rows, Way way, Consumer<PastePlan> then) {
        running.ifPresent(Work::stop);
        running = Optional.empty();
        if ((long) table.rows().size() * table.width() <= BLINK) {
            then.accept(way.plan(new PastePlanner(strategy(), text, listing), rows));
        } else {
            begin(what, listing, rows, way, then);
        }
    }

    private void begin(Sentence what, Listing listing, List<EObject> rows, Way way, Consumer<PastePlan> then) {
        Object state = around.editor().editing().state();
        Twin twin = Twin.of(strategy());
        // Of those that showed some may be gone where this is not the first try.
        List<EObject> copies =
                rows.stream().map(twin.copies()::get).filter(Objects::nonNull).toList();
        AtomicReference<PastePlan> made = new AtomicReference<>();
        Work[] mine = new Work[1];
        mine[0] = around.deeds()
                .work(
                        what,
                        progress -> {
                            made.set(plan(twin, listing, copies, way, progress));
                            return Sentence.of(PastePreview.class, "strategy.table.planned");
                        },
                        work -> {
                            if (made.get() == null) {
                                work.outcome().filter(why -> work.failed()).ifPresent(around.deeds()::refuse);
                            } else if (mine[0] == null || running.equals(Optional.of(mine[0]))) {
                                ended(made.get(), state, () -> begin(what, listing, rows, way, then), then);
                            }
                        });
        running = Optional.of(mine[0]).filter(work -> !work.ended());
    }

    /** Where the strategy changed meanwhile, what was planned may be about something that is gone. */
    private void ended(PastePlan plan, Object state, Runnable again, Consumer<PastePlan> then) {
        running = Optional.empty();
        if (around.editor().editing().state() == state) {
            then.accept(plan);
        } else {
            again.run();
        }
    }

    private PastePlan plan(Twin twin, Listing listing, List<EObject> copies, Way way, Progress progress) {
        return way.plan(new PastePlanner(twin.strategy(), text, listing, progress), copies)
                .about(twin.originals()::get);
    }

    private Strategy strategy() {
        return around.editor().strategy();
    }

    /**
     * A copy of a strategy.
     *
     * @param copies by what they are copies of
     * @param originals by their copies
     */
    private record Twin(Strategy strategy, Map<EObject, EObject> copies, Map<EObject, EObject> originals) {

        static Twin of(Strategy strategy) {
            EcoreUtil.Copier copier = new EcoreUtil.Copier();
            Strategy copy = (Strategy) copier.copy(strategy);
            copier.copyReferences();
            return new Twin(
                    copy,
                    copier,
                    copier.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey)));
        }
    }
}
