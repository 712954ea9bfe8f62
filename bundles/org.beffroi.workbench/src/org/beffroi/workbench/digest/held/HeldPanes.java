package org.beffroi.workbench.digest.held;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.digest.Digest;
import org.beffroi.dossier.digest.ItemBrief;

/** Where the items of a page say what they hold. Belongs to the UI thread. */
public final class HeldPanes {

    /** What is known of the items. */
    public interface Known {

        /** What an item holds; empty before that is read. */
        Optional<ItemBrief> brief(Digest.Item item);

        /** Whether reading it failed. */
        boolean failed(Digest.Item item);

        /** Reads it again. */
        void again(Digest.Item item);
    }

    private record Held(Digest.Item item, HeldPane pane) {}

    private final Known known;
    private final List<Held> all = new ArrayList<>();

    public HeldPanes(Known known) {
        this.known = known;
    }

    /** The page is filled anew. */
    public void clear() {
        all.clear();
    }

    /** Has a pane say what an item holds, now and each time that it was read. */
    public void add(Digest.Item item, HeldPane pane) {
        all.add(new Held(item, pane));
        tell(item, pane);
    }

    /** Says what an item holds, wherever it stands. */
    public void read(Digest.Item item) {
        all.stream().filter(each -> each.item().equals(item)).forEach(each -> tell(item, each.pane()));
    }

    /** Whether all of them say what they hold, or that nothing could be read. */
    public boolean areTold() {
        return all.stream().allMatch(each -> each.pane().isTold());
    }

    private void tell(Digest.Item item, HeldPane pane) {
        if (known.failed(item)) {
            pane.fail(() -> known.again(item));
        } else {
            pane.show(known.brief(item));
        }
    }
}
