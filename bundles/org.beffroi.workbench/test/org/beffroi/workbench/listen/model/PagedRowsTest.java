package org.beffroi.workbench.listen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.Query;
import org.beffroi.core.text.Tokens;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.code.AskedValues;
import org.beffroi.workbench.listen.model.code.CodeColours;

/** Wherever a list is entered, its rows are those that stand there when it is read from the beginning. */
class PagedRowsTest {

    private static final int SIZE = 4_000;

    private final FakeDossier dossier = new FakeDossier().with(SIZE, "mot");

    @Property(tries = 12)
    void a_row_is_the_same_from_wherever_it_is_reached(
            @ForAll Order order,
            @ForAll @IntRange(min = 0, max = SIZE - 1) int first,
            @ForAll @IntRange(min = 0, max = SIZE - 1) int second) {
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            Query query = new Query.Everything();
            SharedSnapshot shared = new SharedSnapshot(dossier.archive().snapshot());
            Marker marker = new Marker(
                    query,
                    query,
                    dossier.archive().fields(),
                    new Tokens(),
                    new DayResolution(FakeDossier.TODAY, FakeDossier.PARIS));
            PagedRows rows = new PagedRows(
                    new SnapshotReader(shared, query, order, FakeDossier.PARIS, snapshot::entry),
                    new RowMaker(
                            marker,
                            dossier.pseudonyms(),
                            Fields.core(),
                            new Language(Locale.FRENCH),
                            CodeColours.none(),
                            () -> AskedValues.of(query)),
                    SIZE,
                    Runnable::run,
                    Runnable::run,
                    () -> {},
                    failure -> {
                        throw failure;
                    });
            for (int index : new int[] {first, second}) {
                rows.want(index, 1);
                assertThat(rows.row(index).orElseThrow().entry().mention().id())
                        .isEqualTo(whole(snapshot, order, index));
            }
            shared.release();
        }
    }

    private static org.beffroi.core.mention.MentionId whole(Snapshot snapshot, Order order, int index) {
        return snapshot.page(
                        new Query.Everything(),
                        order,
                        java.util.Optional.empty(),
                        SIZE,
                        org.beffroi.core.archive.Cancel.never())
                .rows()
                .get(index)
                .mention()
                .id();
    }
}
