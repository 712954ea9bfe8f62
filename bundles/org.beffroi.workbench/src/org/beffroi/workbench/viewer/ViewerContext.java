package org.beffroi.workbench.viewer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.beffroi.core.analysis.RiseCard;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Table;
import org.beffroi.core.watch.RiseJudging.Judged;
import org.beffroi.core.watch.RiseJudging.Opinion;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/**
 * What viewers need around them.
 *
 * @param drawings empty where no bundle at hand draws
 * @param work runs what may take long
 * @param deeds what readers ask for
 */
public record ViewerContext(Ui ui, Days days, Optional<Drawings> drawings, Executor work, Deeds deeds) {

    /**
     * What a hand takes.
     *
     * @param drillDown what leads to the mentions behind a part of a result, empty for the analysis as a whole
     * @param said the sentence or the figure that it is, empty of anything else
     */
    public record Hold(Optional<DrillDown> drillDown, Optional<Said> said) {

        /** The analysis as a whole. */
        public static final Hold WHOLE = new Hold(Optional.empty(), Optional.empty());

        /** A part of it. */
        public static Hold of(DrillDown drillDown) {
            return new Hold(Optional.of(drillDown), Optional.empty());
        }
    }

    /** What of a result can stand for itself. */
    public sealed interface Said {

        /** A finding. */
        record Sentence(String words) implements Said {}

        /** A figure, by its key in the analysis. */
        record Figure(String key) implements Said {}
    }

    /**
     * Something that can be done with a part of a result.
     *
     * @param name as its button calls it
     * @param run does it
     * @param under what is offered under that name instead, empty where it is done at once
     */
    public record Offer(String name, Runnable run, List<Offer> under) {
        public Offer {
            under = List.copyOf(under);
        }

        /** One that is done at once. */
        public static Offer of(String name, Runnable run) {
            return new Offer(name, run, List.of());
        }
    }

    /** What a reader asks for while looking at a result. */
    public interface Deeds {

        /** Goes to the mentions behind something. */
        void open(DrillDown drillDown);

        /** A series as it shows: with the remarks of the dossier. */
        Series remarked(Series series);

        /** Writes a remark at a time, in milliseconds since 1970. */
        void remark(double time);

        /**
         * Lets what shows be taken by hand and carried to what it supports.
         *
         * @param at what there is to take at a place of the control: a drill-down, or the whole analysis; empty where nothing is
         */
        void carry(Control control, Function<Point, Optional<Hold>> at);

        /** Whether a sentence or a figure can be kept, such as in a digest. */
        default boolean keeps() {
            return false;
        }

        /**
         * Keeps one, where that can be done.
         *
         * @param from the control in which it shows
         */
        default void keep(Control from, Hold hold) {
            // Nothing keeps it.
        }

        /** What can be done with a row of a table beside opening its mentions, what is done most first. */
        default List<Offer> offers(Table table, Table.Row row) {
            return List.of();
        }

        /** What can be done with a table and its rows, empty where nothing can. */
        default Optional<TableDeeds> deeds(Table table) {
            return Optional.empty();
        }

        /** What can be done with what rose, empty where nothing can. */
        default Optional<RiseActions> rises() {
            return Optional.empty();
        }
    }

    /**
     * What can be done with a table. Belongs to the UI thread.
     *
     * @param row does something with a row
     * @param fits whether that can be done with one
     * @param whole does something with all of them
     */
    public record TableDeeds(Named<Consumer<Table.Row>> row, Predicate<Table.Row> fits, Named<Runnable> whole) {}

    /** A deed by its name. */
    public record Named<T>(String name, T deed) {}

    /** What can be done with what rose. Belongs to the UI thread. */
    public interface RiseActions {

        /** Tells what people think, soon and after each change, until the returned action is run. */
        Runnable listen(Consumer<Map<Judged, Opinion>> told);

        /** Judges a rise, so that it can be undone; empty takes back what was said. */
        void judge(RiseCard card, Optional<Opinion> opinion);

        /** Tells whose a mention is, where and when it was published, in a few words; nothing where it cannot be read. */
        void origin(MentionId mention, Consumer<String> told);

        /** Whether there is something that a rise can support. */
        boolean takes();

        /** Asks what a rise shall support. */
        void take(RiseCard card);
    }
}
