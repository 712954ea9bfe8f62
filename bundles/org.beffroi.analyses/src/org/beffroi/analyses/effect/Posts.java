package org.beffroi.analyses.effect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.archive.scan.Columns;
import org.beffroi.core.archive.scan.Row;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;

/** Reads the publications of a scope: three scans, no text. */
final class Posts {

    private static final List<Field> FIELDS = List.of(
            CoreFields.NETWORK,
            CoreFields.THEME,
            CoreFields.LIKES,
            CoreFields.SHARES,
            CoreFields.COMMENTS,
            CoreFields.FOLLOWERS,
            CoreFields.REACH,
            CoreFields.VIEWS);

    private static final int NETWORK = 0;
    private static final int THEME = 1;
    private static final int FIRST_COUNT = 2;
    private static final int LAST_COUNT = 4;
    private static final int FOLLOWERS = 5;
    private static final int REACH = 6;
    private static final int VIEWS = 7;

    private final Scope scope;
    private final BitSet media = new BitSet();
    private final BitSet links = new BitSet();
    private final List<Post> posts = new ArrayList<>();

    private Posts(Scope scope) {
        this.scope = scope;
    }

    /** In the order of the archive. */
    static List<Post> of(Scope scope) {
        Posts read = new Posts(scope);
        Columns columns = scope.snapshot().columns(FIELDS, scope.run().cancel());
        read.mark(CoreFields.MEDIA, columns, read.media);
        read.mark(CoreFields.LINKS, columns, read.links);
        scope.snapshot().scan(scope.query(), columns, scope.run().cancel(), read::add);
        return read.posts;
    }

    private void mark(Field field, Columns columns, BitSet places) {
        scope.snapshot()
                .scan(scope.and(Queries.has(field)), columns, scope.run().cancel(), row -> places.set(row.place()));
    }

    private void add(Row row) {
        posts.add(new Post(
                row.place(),
                row.isDated()
                        ? Optional.of(Instant.ofEpochMilli(row.published())
                                .atZone(scope.run().zone()))
                        : Optional.empty(),
                row.value(NETWORK).orElse(""),
                row.values(THEME),
                media.get(row.place())
                        ? Post.Format.MEDIA
                        : links.get(row.place()) ? Post.Format.LINK : Post.Format.WORDS,
                interactions(row),
                number(row, FOLLOWERS),
                row.has(REACH) ? number(row, REACH) : number(row, VIEWS)));
    }

    private static OptionalLong interactions(Row row) {
        OptionalLong sum = OptionalLong.empty();
        for (int column = FIRST_COUNT; column <= LAST_COUNT; column++) {
            if (row.has(column)) {
                sum = OptionalLong.of(sum.orElse(0) + row.number(column));
            }
        }
        return sum;
    }

    private static OptionalLong number(Row row, int column) {
        return row.has(column) ? OptionalLong.of(row.number(column)) : OptionalLong.empty();
    }
}
