package org.beffroi.workbench.strategy.page;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.picture.PictureWriter;
import org.beffroi.core.territory.Territory;
import org.beffroi.strategy.document.Product;
import org.beffroi.strategy.library.Library;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.strategy.model.calendar.DaysOfPlace;
import org.beffroi.workbench.strategy.model.path.SaidInArchive;
import org.beffroi.workbench.strategy.model.table.GridTable;
import org.beffroi.workbench.work.Work;
import org.beffroi.workbench.work.Works;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;

/** What a page of a strategy asks of the screen around it. */
public interface StrategyActions {

    /** Takes an element in hand and shows its form. */
    void open(EObject element);

    /** Says what cannot be done. */
    void refuse(Sentence why);

    /** Goes to the mentions that a search finds; an empty one finds all. */
    void find(String query);

    /** Goes to what a piece of evidence rests on: a mention, the mentions of a search, an analysis. */
    void behind(Evidence evidence);

    /** Measures some indicators again, and computes some evidence again; what changed since is shown. */
    void measureAgain(Collection<? extends Element> which);

    /** Has an element rest on something of the archive that was put down on it. */
    void support(Element keeper, Carried carried);

    /** Who is at work. */
    String person();

    /**
     * Reads the rows of a file of CSV or a workbook, the line that names the columns first, off the UI thread; what cannot be read
     * is refused.
     *
     * @param then told the rows, on the UI thread
     */
    default void readRows(Path file, Consumer<List<List<String>>> then) {
        refuse(Sentence.of(StrategyActions.class, "strategy.table.import.none"));
    }

    /**
     * Does something that takes long, off the UI thread, shown and stopped as all that takes long; at once where nothing shows it.
     *
     * @param ended told on the UI thread when it ended, well or not
     */
    default Work work(Sentence what, Works.Task task, Consumer<Work> ended) {
        return new Works(Runnable::run, Runnable::run).start(what, task, ended);
    }

    /** The holidays of the place that the strategy is for, by the dossier's own table; empty where nobody keeps one. */
    default Optional<DaysOfPlace> daysOfPlace() {
        return Optional.empty();
    }

    /** What makes vector drawings of pictures; empty where no part of the program does. */
    default Optional<PictureWriter> vectors() {
        return Optional.empty();
    }

    /** What can be proposed: what Beffroi brings, and what the dossier adds. */
    default Library library() {
        return Library.shipped();
    }

    /** The body that the strategy is for, as official geography knows it; empty where it does not. */
    default Optional<Territory> body() {
        return Optional.empty();
    }

    /**
     * Asks the archive what people say, off the UI thread.
     *
     * @param then told on the UI thread
     */
    default void said(Consumer<SaidInArchive> then) {
        then.accept(SaidInArchive.nothing());
    }

    /** Asks for whom, in which format and where, and makes something of the strategy. */
    default void print(Product product) {
        refuse(Sentence.of(StrategyActions.class, "print.no.format"));
    }

    /** Asks for a file and writes a table to it, off the UI thread; what cannot be written is refused. */
    default void writeRows(Shell over, GridTable table) {
        refuse(Sentence.of(StrategyActions.class, "strategy.table.export.none"));
    }
}
