package org.beffroi.workbench.listen.row;

import java.util.function.ToIntFunction;
import org.beffroi.workbench.widget.TextFit;

/**
 * The first line of a row. Immutable.
 *
 * @param who who wrote, may be empty
 * @param where on which network, may be empty
 * @param when when
 */
public record RowHead(String who, String where, String when) {

    private static final String SEPARATOR = " · ";

    /** Of the room beside the moment, the name keeps at least this share where the network is long too. */
    private static final int NAME_SHARE = 2;

    /** All but who, from the sign after it on. */
    public String rest() {
        return (where.isEmpty() ? "" : (who.isEmpty() ? "" : SEPARATOR) + where) + dated();
    }

    private String dated() {
        return who.isEmpty() && where.isEmpty() ? when : SEPARATOR + when;
    }

    /**
     * The same within a room: the name gives way, then the network; the moment is said whole as long as it has room at all.
     *
     * @param room in points
     * @param measure width of a candidate in points
     */
    public RowHead fitted(int room, ToIntFunction<String> measure) {
        int names = Math.max(0, room - measure.applyAsInt(dated()));
        int beside = measure.applyAsInt(rest()) - measure.applyAsInt(dated());
        String shownWho = who.isEmpty() ? "" : TextFit.cut(who, Math.max(names - beside, names / NAME_SHARE), measure);
        int left = names - measure.applyAsInt(shownWho) - measure.applyAsInt(who.isEmpty() ? "" : SEPARATOR);
        String shownWhere = where.isEmpty() ? "" : TextFit.cut(where, Math.max(0, left), measure);
        return new RowHead(shownWho, shownWhere, when);
    }
}
