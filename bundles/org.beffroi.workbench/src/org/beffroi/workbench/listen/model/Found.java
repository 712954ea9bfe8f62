package org.beffroi.workbench.listen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Order;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.text.Tokens;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.code.CodeColours;

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

    private final Tools tools;
    private final SharedSnapshot snapshot;
    private final RefinedQuery of;
    private final Order order;
    private final Marker marker;
    private final RowMaker maker;
    private final PagedRows rows;

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
        this.of = of;
        this.order = order;
        Dossier dossier = tools.dossier();
        DayResolution days =
                new DayResolution(dossier.today(), dossier.settings().zone());
        marker = new Marker(of.free(), of.whole(), tools.fields(), new Tokens(), days);
        maker = new RowMaker(
                marker, dossier.pseudonyms(), tools.fields(), tools.language(), new CodeColours(dossier.codebook()));
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

    /** Lets go of the point in time. */
    void release() {
        snapshot.release();
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
        TimesReader.of(tools.dossier(), tools.language().locale())
                .ask(tools.questions(), snapshot, of, mine, times -> put.accept(screen -> screen.withTimes(times)));
        tools.facets()
                .ask(
                        tools.questions(),
                        snapshot,
                        new FacetReader.Target(of, tools.fields(), asked),
                        mine,
                        facets -> put.accept(screen -> screen.withFacets(facets)));
        tools.questions()
                .ask(
                        mine,
                        () -> snapshot.ask(now -> now.facet(of.whole(), CoreFields.AUTHOR, 1, mine)
                                .values()),
                        distinct -> put.accept(screen -> screen.withAuthors(distinct)));
    }

    /** Counts a field with many values. */
    void count(Field field, Cancel mine, Consumer<UnaryOperator<Screen>> put) {
        FacetReader facets = tools.facets();
        tools.questions()
                .ask(
                        mine,
                        () -> snapshot.ask(now -> facets.read(now, of, field, mine)),
                        facet -> put.accept(screen -> screen.withCounted(placed(facet, screen.facets(), facets))));
    }

    private List<FacetView> placed(FacetView facet, List<FacetView> among, FacetReader facets) {
        List<FacetView> all = new ArrayList<>(among);
        all.removeIf(other -> other.field().equals(facet.field()));
        all.add(facet);
        return facets.inOrder(all, tools.fields());
    }
}
