package org.beffroi.documents.renewal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.documents.renewal.text.Flow;
import org.beffroi.documents.renewal.text.Flow.Span;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.documents.renewal.text.Seen;

/**
 * Sections that the writer took out, with all that stood under their heading. What is new in one of them has no place in her
 * file.
 */
final class LeftSections {

    private static final int NONE = 99;

    private final Set<String> before;
    private final Set<String> present;
    private final Seen wished;
    private final List<Integer> levels;
    private final Seen was;
    private final List<String> leaves;

    /**
     * Those of a file that is about to be made anew.
     *
     * @param was as it was made
     * @param now as the writer left it
     * @param wished as it is made now
     * @param fresh the same
     */
    LeftSections(Seen was, Seen now, Seen wished, Flow fresh) {
        this.before = Set.copyOf(was.blocks().keySet());
        this.present = Set.copyOf(now.blocks().keySet());
        this.was = was;
        this.leaves = Leaf.signatures(now.leaves());
        this.wished = wished;
        this.levels = wished.leaves().stream().map(fresh::level).toList();
    }

    /** Whether a block that is new stands in one: the innermost section around it that was there before is gone. */
    boolean contain(String anchor) {
        Span block = wished.blocks().get(anchor);
        int limit = levels.subList(block.first(), block.last() + 1).stream()
                .filter(level -> level > 0)
                .min(Integer::compare)
                .orElse(NONE);
        for (int i = block.first() - 1; i >= 0; i--) {
            int level = levels.get(i);
            if (level > 0 && level < limit) {
                List<String> known = known(new Span(i, end(i)));
                if (!known.isEmpty()) {
                    return known.stream().noneMatch(present::contains)
                            && !stands(wished.leaves().get(i));
                }
                limit = level;
            }
        }
        return false;
    }

    /** Whether a heading itself is there, as often as it was. */
    private boolean stands(Leaf heading) {
        int many = Collections.frequency(leaves, heading.signature());
        return many > 0 && many >= Collections.frequency(Leaf.signatures(was.leaves()), heading.signature());
    }

    /** The last leaf under a heading. */
    private int end(int heading) {
        int end = heading;
        while (end + 1 < levels.size() && (levels.get(end + 1) == 0 || levels.get(end + 1) > levels.get(heading))) {
            end++;
        }
        return end;
    }

    /** Blocks of a section that were there before and said something. */
    private List<String> known(Span section) {
        return wished.blocks().entrySet().stream()
                .filter(each -> before.contains(each.getKey()))
                .filter(each -> section.first() <= each.getValue().last()
                        && each.getValue().last() <= section.last())
                .filter(each ->
                        wished.of(each.getKey()).stream().map(Leaf::text).anyMatch(text -> !text.isBlank()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
