package org.beffroi.workbench.listen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Order;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.match.Resemblance;
import org.beffroi.core.text.Tokens;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.code.AskedValues;
import org.beffroi.workbench.listen.model.code.CodeColours;
import org.beffroi.workbench.listen.model.code.SharedValues;

/** What one search found at its point in time: the list, and whatever is asked of it later. Belongs to the UI thread. */
final class Found {

    /**
     * What every search of a dossier is read with.
     *
     * @param listWork reads the rows of the list
     * @param display runs on the UI thread, later
     */
    record Tools(
            Dossier dossier,
            Language language,
            Questions questions,
            Executor listWork,
            Executor display,
            Consumer<RuntimeException> failed) {

        Fields fields() {
            return dossier.archive().fields();
        }

        FacetReader facets() {
            Days days = new Days(language, dossier.settings().zone(), dossier.today());
            return new FacetReader(dossier.pseudonyms(), language, days);
        }
    }

    /**
     * The first that is known of a search: its point in time, how much the archive holds, how much matches, and its chips.
     *
     * @param at the point in time, held by whom it is handed to
     * @param size how many mentions the archive holds
     * @param count how many match
     * @param leftOut how many match and are copies of what counts; empty where all of it counts
     * @param chips what narrows the search
     */
    record Beginning(SharedSnapshot at, long size, long count, OptionalLong leftOut, List<Screen.ChipView> chips) {

        /**
         * Reads it at the present point in time. Called by workers.
         *
         * @param once whether copies of one text count once
         * @throws org.beffroi.core.archive.Cancelled if asked to stop
         */
        static Beginning read(Tools tools, RefinedQuery of, boolean once, Cancel cancel) {
            cancel.check();
            Dossier dossier = tools.dossier();
            SharedSnapshot at = new SharedSnapshot(dossier.archive().snapshot(), once);
            try {
                return at.ask(now -> new Beginning(
                        at,
                        now.size(),
                        now.count(of.whole(), cancel),
                        at.leftOut(of.whole(), cancel),
                        tools.facets().chips(of, tools.fields(), part -> now.count(part, cancel))));
            } catch (RuntimeException e) {
                at.release();
                throw e;
            }
        }
    }

    private final Tools tools;
    private final SharedSnapshot snapshot;
    private final RefinedQuery of;
    private final Order order;
    private final Marker marker;
    private final RowMaker maker;
    private final PagedRows rows;
    private final long count;
    /** The point in time that is counted at: that of the list, until somebody acts on what it holds. */
    private SharedSnapshot counted;

    private Cancel recounting = new Cancel();
    private boolean released;

    /**
     * @param reading reads single mentions as they are now
     * @param changed called when rows came to hand or changed
     */
    Found(
            Tools tools,
            SharedSnapshot snapshot,
            RefinedQuery of,
            Order order,
            long count,
            MentionReading reading,
            Runnable changed) {
        this.tools = tools;
        this.snapshot = snapshot;
        this.counted = snapshot;
        this.count = count;
        snapshot.hold();
        this.of = of;
        this.order = order;
        Dossier dossier = tools.dossier();
        DayResolution days =
                new DayResolution(dossier.today(), dossier.settings().zone());
        Resemblance learnt = Resemblance.of(
                () -> snapshot.ask(now -> now.meaning(Cancel.never())).map(Meaning::embedding));
        marker = new Marker(of.free(), of.whole(), tools.fields(), new Tokens(), days, learnt);
        maker = new RowMaker(
                marker,
                dossier.pseudonyms(),
                tools.fields(),
                tools.language(),
                new CodeColours(dossier.codebook()),
                new SharedValues(
                        AskedValues.of(of.whole()),
                        CoreFields.DEPARTMENT,
                        count,
                        () -> snapshot.ask(now -> now.facet(of.whole(), CoreFields.DEPARTMENT, 1, Cancel.never()))));
        SnapshotReader reader = new SnapshotReader(
                snapshot, of.whole(), order, dossier.settings().zone(), reading::entry);
        rows = new PagedRows(reader, maker, count, tools.listWork(), tools.display(), changed, tools.failed());
    }

    /** The list. */
    PagedRows rows() {
        return rows;
    }

    /** Held so that an export writes what the screen counts; to be released. */
    HeldSearch hold() {
        snapshot.hold();
        return new HeldSearch(snapshot, of.whole(), order);
    }

    /** Lets go of the points in time. */
    void release() {
        released = true;
        recounting.ask();
        snapshot.release();
        counted.release();
    }

    /**
     * Counts anew, at the present point in time, what follows the list; the list stays. Where another number matches by now, the
     * screen says that its list is behind.
     *
     * @param asked as for {@link #readOn}
     * @param put takes each answer into what shows
     */
    void recount(Set<Field> asked, Consumer<UnaryOperator<Screen>> put) {
        recounting.ask();
        Cancel mine = new Cancel();
        recounting = mine;
        tools.questions().run(mine, () -> {
            Beginning now = Beginning.read(tools, of, snapshot.isOnce(), mine);
            tools.display().execute(() -> recounted(now, asked, mine, put));
        });
    }

    private void recounted(Beginning now, Set<Field> asked, Cancel mine, Consumer<UnaryOperator<Screen>> put) {
        if (released || mine.asked()) {
            now.at().release();
            return;
        }
        counted.release();
        counted = now.at();
        put.accept(screen -> screen.listBehind(now.count() != count));
        readOn(asked, mine, put);
    }

    /** Reads all that is shown of a mention, as it is now. */
    void read(MentionId id, MentionReading reading, Consumer<Optional<Detail>> then) {
        reading.read(id, marker, maker, then);
    }

    /**
     * Asks what follows the count and the list: timeline, authors, facets together.
     *
     * @param asked fields of many values that are counted all the same
     * @param put takes each answer into what shows
     */
    void readOn(Set<Field> asked, Cancel mine, Consumer<UnaryOperator<Screen>> put) {
        SharedSnapshot at = counted;
        TimesReader.of(tools.dossier(), tools.language().locale())
                .ask(tools.questions(), at, of, mine, times -> put.accept(screen -> screen.withTimes(times)));
        tools.facets()
                .ask(
                        tools.questions(),
                        at,
                        new FacetReader.Target(of, tools.fields(), asked),
                        mine,
                        facets -> put.accept(screen -> screen.withFacets(facets)));
        tools.questions()
                .ask(
                        mine,
                        () -> at.ask(now -> now.facet(of.whole(), CoreFields.AUTHOR, 1, mine)
                                .values()),
                        distinct -> put.accept(screen -> screen.withAuthors(distinct)));
    }

    /** Counts a field with many values. */
    void count(Field field, Cancel mine, Consumer<UnaryOperator<Screen>> put) {
        FacetReader facets = tools.facets();
        SharedSnapshot at = counted;
        tools.questions()
                .ask(
                        mine,
                        () -> at.ask(now -> facets.read(now, of, field, mine)),
                        facet -> put.accept(screen -> screen.withCounted(placed(facet, screen.facets(), facets))));
    }

    private List<FacetView> placed(FacetView facet, List<FacetView> among, FacetReader facets) {
        List<FacetView> all = new ArrayList<>(among);
        all.removeIf(other -> other.field().equals(facet.field()));
        all.add(facet);
        return facets.inOrder(all, tools.fields());
    }
}
