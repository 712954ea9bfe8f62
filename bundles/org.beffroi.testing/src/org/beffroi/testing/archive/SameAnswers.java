package org.beffroi.testing.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cursor;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Grouping;
import org.beffroi.core.archive.OnePerGroup;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Page;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;

/** All that archives are asked, asked of two that must agree. */
final class SameAnswers {

    /** By author, two authors whose names begin with the same letter being taken for one. */
    static final Grouping BY_INITIAL = new Grouping(CoreFields.AUTHOR, new SameInitial());

    private static final int ALL = 10_000;

    private SameAnswers() {}

    static void compare(Archive archive, Archive naive, List<Query> queries) {
        try (Snapshot one = archive.snapshot();
                Snapshot other = naive.snapshot()) {
            assertThat(one.size()).isEqualTo(other.size());
            for (Query query : queries) {
                compare(query, one, other);
            }
        }
    }

    private static void compare(Query query, Snapshot one, Snapshot other) {
        Cancel never = Cancel.never();
        List<Entry> rows =
                other.page(query, Order.NEWEST, Optional.empty(), ALL, never).rows();
        assertThat(told(one.page(query, Order.NEWEST, Optional.empty(), ALL, never)
                        .rows()))
                .as("newest of %s", query)
                .isEqualTo(told(rows));
        compareOrders(query, rows, one, other);
        assertThat(one.count(query, never)).as("count of %s", query).isEqualTo(rows.size());
        for (Field field : List.of(
                CoreFields.NETWORK,
                CoreFields.AUTHOR,
                CoreFields.TAG,
                CoreFields.OFFICIAL,
                CoreFields.THEME,
                PlainAnnotator.AMBIANCE)) {
            assertThat(one.facet(query, field, 3, never))
                    .as("%s of %s", field.name(), query)
                    .isEqualTo(other.facet(query, field, 3, never));
        }
        for (TimelineSpan.Unit unit : TimelineSpan.Unit.values()) {
            TimelineSpan span = new TimelineSpan(unit, ArchiveContract.PARIS);
            Timeline timeline = one.timeline(query, span, never);
            assertThat(timeline).as("%s of %s", unit, query).isEqualTo(other.timeline(query, span, never));
            assertThat(timeline.total()).isEqualTo(rows.size());
        }
        AnalysisQuestions.compare(query, one, other);
        compareGroups(query, one, other);
    }

    private static void compareOrders(Query query, List<Entry> rows, Snapshot one, Snapshot other) {
        assertThat(ids(paged(query, Order.NEWEST, one)))
                .as("pages of %s", query)
                .isEqualTo(ids(rows));
        assertThat(ids(paged(query, Order.OLDEST, one)))
                .as("oldest of %s", query)
                .isEqualTo(ids(paged(query, Order.OLDEST, other)));
        assertThat(ids(paged(query, Order.REACTIONS, one)))
                .as("most reactions of %s", query)
                .isEqualTo(ids(paged(query, Order.REACTIONS, other)));
        assertThat(ids(paged(query, Order.RELEVANCE, one)))
                .as("by relevance %s", query)
                .containsExactlyInAnyOrderElementsOf(ids(rows));
    }

    private static void compareGroups(Query query, Snapshot one, Snapshot other) {
        Cancel never = Cancel.never();
        OnePerGroup grouped = one.onePerGroup(BY_INITIAL);
        OnePerGroup naive = other.onePerGroup(BY_INITIAL);
        List<MentionId> rows = ids(paged(query, Order.NEWEST, naive));
        assertThat(ids(paged(query, Order.NEWEST, grouped)))
                .as("groups of %s", query)
                .isEqualTo(rows);
        assertThat(ids(paged(query, Order.OLDEST, grouped)))
                .as("oldest groups of %s", query)
                .isEqualTo(ids(paged(query, Order.OLDEST, naive)));
        assertThat(ids(paged(query, Order.REACTIONS, grouped)))
                .as("groups with most reactions of %s", query)
                .isEqualTo(ids(paged(query, Order.REACTIONS, naive)));
        assertThat(ids(paged(query, Order.RELEVANCE, grouped)))
                .as("groups by relevance %s", query)
                .containsExactlyInAnyOrderElementsOf(rows);
        assertThat(grouped.count(query, never)).isEqualTo(rows.size());
        TimelineSpan span = new TimelineSpan(TimelineSpan.Unit.MONTH, ArchiveContract.PARIS);
        assertThat(grouped.timeline(query, span, never).total()).isEqualTo(rows.size());
        assertThat(grouped.timeline(query, span, never))
                .as("months of groups of %s", query)
                .isEqualTo(naive.timeline(query, span, never));
        assertThat(grouped.facet(query, CoreFields.NETWORK, 3, never))
                .isEqualTo(naive.facet(query, CoreFields.NETWORK, 3, never));
        AnalysisQuestions.compare(query, grouped, naive);
        for (MentionId id : rows) {
            assertThat(grouped.groupOf(id, query, never))
                    .as("group of %s in %s", id, query)
                    .isEqualTo(naive.groupOf(id, query, never));
            assertThat(ids(grouped.members(id, query, 50, never)))
                    .as("members of the group of %s in %s", id, query)
                    .isEqualTo(ids(naive.members(id, query, 50, never)));
            assertThat(ids(grouped.members(id, query, 1, never)))
                    .as("the earliest of the group of %s in %s", id, query)
                    .containsExactly(id);
        }
    }

    private static List<Entry> paged(Query query, Order order, Snapshot snapshot) {
        List<Entry> rows = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
            Page page = snapshot.page(query, order, next, 3, Cancel.never());
            rows.addAll(page.rows());
            next = page.next();
        } while (next.isPresent());
        return rows;
    }

    private static List<MentionId> ids(List<Entry> rows) {
        return rows.stream().map(row -> row.mention().id()).toList();
    }

    /** All that an entry tells but its arrival number, which each archive counts for itself. */
    private static List<Object> told(List<Entry> rows) {
        return rows.stream()
                .<Object>map(
                        row -> List.of(row.mention(), row.effective(), row.acts(), row.earlier(), row.annotations()))
                .toList();
    }
}
