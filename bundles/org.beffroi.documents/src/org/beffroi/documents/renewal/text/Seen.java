package org.beffroi.documents.renewal.text;

import java.util.List;
import java.util.Map;
import org.beffroi.documents.renewal.text.Flow.Span;

/**
 * What was seen of a file's text, so that it is not read anew for each of some hundred blocks. Whoever changes the text lets it
 * forget. Not for several threads.
 */
public final class Seen {

    private final Flow flow;
    private List<Leaf> leaves;
    private Map<String, Span> blocks;

    public Seen(Flow flow) {
        this.flow = flow;
    }

    public List<Leaf> leaves() {
        if (leaves == null) {
            leaves = flow.leaves();
        }
        return leaves;
    }

    public Map<String, Span> blocks() {
        if (blocks == null) {
            blocks = flow.blocks();
        }
        return blocks;
    }

    /** The leaves of a block that is there. */
    public List<Leaf> of(String anchor) {
        return blocks().get(anchor).of(leaves());
    }

    public void forget() {
        leaves = null;
        blocks = null;
    }
}
