package org.beffroi.documents.renewal.docx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.documents.renewal.text.Flow;
import org.beffroi.documents.renewal.text.Flow.Span;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.documents.renewal.text.Seen;

/**
 * Blocks whose bookmark lost its beginning: LibreOffice (25.2) keeps the last paragraph alone of some that it saves twice.
 * Pieces above it that were the block's are the block's again.
 */
public final class DocxShrunk {

    private final Flow base;
    private final Flow edited;
    private final Seen present;

    public DocxShrunk(Flow base, Flow edited) {
        this.base = base;
        this.edited = edited;
        this.present = new Seen(edited);
    }

    /** Sets the bookmarks anew; the text stays as it is. */
    public void restore() {
        List<Leaf> before = base.leaves();
        Set<String> outside = outside(before);
        for (Map.Entry<String, Span> block : base.blocks().entrySet()) {
            Span now = present.blocks().get(block.getKey());
            List<Leaf> was = block.getValue().of(before);
            if (now != null && now.last() - now.first() + 1 < was.size()) {
                restore(block.getKey(), now, was, outside);
            }
        }
    }

    private Set<String> outside(List<Leaf> leaves) {
        Set<String> outside = new HashSet<>();
        Collection<Span> blocks = base.blocks().values();
        for (int i = 0; i < leaves.size(); i++) {
            if (isFree(blocks, i)) {
                outside.add(leaves.get(i).signature());
            }
        }
        return outside;
    }

    private static boolean isFree(Collection<Span> blocks, int leaf) {
        return blocks.stream().noneMatch(span -> span.first() <= leaf && leaf <= span.last());
    }

    private void restore(String anchor, Span now, List<Leaf> was, Set<String> outside) {
        List<Leaf> leaves = present.leaves();
        Collection<Span> blocks = present.blocks().values();
        List<String> missing = new ArrayList<>(was.stream().map(Leaf::signature).toList());
        now.of(leaves).forEach(leaf -> missing.remove(leaf.signature()));
        int first = now.first();
        int most = missing.size();
        for (int i = now.first() - 1; i >= 0 && now.first() - i <= most && isFree(blocks, i); i--) {
            if (missing.remove(leaves.get(i).signature())) {
                first = i;
            }
        }
        boolean found = first < now.first();
        boolean whole =
                found && leaves.get(first).signature().equals(was.getFirst().signature());
        int above = first - 1;
        if (found
                && !whole
                && above >= 0
                && isFree(blocks, above)
                && !outside.contains(leaves.get(above).signature())) {
            first = above; // the first piece, which the writer changed
        }
        if (first < now.first()) {
            edited.mark(
                    anchor, leaves.get(first).element(), leaves.get(now.last()).element());
            present.forget();
        }
    }
}
