package org.beffroi.workbench.listen;

import java.util.Optional;
import org.beffroi.core.mention.MentionId;
import org.beffroi.workbench.listen.model.Detail;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.listen.model.Screen;
import org.beffroi.workbench.listen.model.SearchSession;
import org.beffroi.workbench.listen.model.kept.KeptSearch.Hand;
import org.beffroi.workbench.reading.DetailPanel;

/**
 * The mention that is selected in the list and read beside it. It stays in hand when the same search is listed anew: in other
 * colours, in another language, or when its dossier is opened again. Belongs to the UI thread.
 */
final class MentionInHand {

    private final SearchSession searchSession;
    private final ResultList list;
    private final DetailPanel detail;
    private Screen shown = Screen.empty();

    /** The one that was in hand before the list was another one, until its row is there. */
    private Optional<Hand> awaited = Optional.empty();

    /** The one that was asked for last: its detail may still be on its way, and that of another one show. */
    private Optional<MentionId> asked = Optional.empty();

    MentionInHand(SearchSession searchSession, ResultList list, DetailPanel detail) {
        this.searchSession = searchSession;
        this.list = list;
        this.detail = detail;
    }

    /** Shows another list, the mention in hand taken up where it stands in it, if it does. */
    void show(Screen screen) {
        shown = screen;
        list.show(screen.rows());
        detail.show(Optional.empty());
        asked = Optional.empty();
        awaited = screen.rows().size() == 0 ? Optional.empty() : searchSession.inHand();
        awaited.ifPresent(hand -> list.select(rowOf(hand)));
    }

    /** Reads a mention, whether or not the list holds it. */
    void read(MentionId mention) {
        asked = Optional.of(mention);
        searchSession.read(mention, read -> show(mention, read));
    }

    /** The mention in hand, be it still on its way; empty for none. */
    Optional<MentionId> mention() {
        return asked.or(() -> detail.shown().map(MentionInHand::of));
    }

    /** The same, once it can be read. */
    Optional<Detail> read() {
        return detail.shown().filter(each -> asked.isEmpty() || asked.get().equals(of(each)));
    }

    /** What arrives once another one was asked for shows no more: that one may stand there already. */
    private void show(MentionId of, Optional<Detail> read) {
        if (asked.filter(of::equals).isPresent()) {
            detail.show(read);
        }
    }

    private static MentionId of(Detail read) {
        return read.entry().mention().id();
    }

    private int rowOf(Hand hand) {
        return Math.toIntExact(hand.rowAmong(shown.rows().size(), shown.order()));
    }

    /** Told of each selection; empty while the row is on its way or nothing is selected. */
    void selected(Optional<Row> row) {
        if (row.isEmpty()) {
            return;
        }
        MentionId id = row.get().entry().mention().id();
        if (awaited.filter(hand -> rowOf(hand) == list.selection() && !hand.is(id))
                .isPresent()) {
            // Others came between: nobody chose the one that stands there now.
            awaited = Optional.empty();
            searchSession.take(Optional.empty());
            list.show(shown.rows());
            return;
        }
        awaited = Optional.empty();
        asked = Optional.of(id);
        searchSession.take(
                Optional.of(Hand.of(id, list.selection(), shown.rows().size())));
        if (read().isEmpty()) {
            searchSession.read(id, read -> show(id, read));
        }
    }
}
