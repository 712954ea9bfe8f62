package org.beffroi.documents.renewal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.documents.renewal.text.Flow;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.documents.renewal.text.Nodes;
import org.w3c.dom.Element;

/**
 * Leaves that both changed, one by one where that can be.
 *
 * @param language of the line that marks a conflict
 */
record Merging(Flow base, Flow edited, Flow fresh, Locale language) {

    /** Copies of the model's leaves, not yet in the file. */
    List<Element> copies(List<Leaf> leaves) throws IOException {
        List<Element> copies = new ArrayList<>();
        for (Leaf leaf : leaves) {
            copies.add(edited.copy(leaf, fresh));
        }
        return copies;
    }

    /** The line between two versions. */
    Element remark() {
        return edited.remark(Sentence.of(Merging.class, "renewal.conflict").in(language));
    }

    /** A stretch that both changed, put behind what is merged already; true where no two changes met. */
    boolean both(List<Leaf> was, List<Leaf> hers, List<Leaf> its, List<Element> merged) throws IOException {
        if (isBesideNothing(was, hers)) {
            hers.forEach(leaf -> merged.add(leaf.element()));
            merged.addAll(copies(its.stream().filter(leaf -> !isBlank(leaf)).toList()));
            return true;
        }
        if (was.size() == hers.size() && was.size() == its.size()) {
            boolean whole = true;
            for (int i = 0; i < was.size(); i++) {
                whole &= pair(was.get(i), hers.get(i), its.get(i), merged);
            }
            return whole;
        }
        if (lacksFirst(was, hers, its)) {
            return both(was.subList(1, was.size()), hers, its.subList(1, its.size()), merged);
        }
        if (added(was, hers, its, merged)) {
            return true;
        }
        return side(hers, its, merged);
    }

    /** A leaf that both have, one by one: who did not change it gives way. */
    private boolean pair(Leaf was, Leaf hers, Leaf its, List<Element> merged) throws IOException {
        String before = was.signature();
        if (hers.signature().equals(before) && !its.signature().equals(before)) {
            edited.remove(hers.element());
            merged.addAll(copies(List.of(its)));
            return true;
        }
        boolean same = its.signature().equals(before) || its.signature().equals(hers.signature());
        if (same || new Weaving(base, edited, fresh).weave(was, hers, its)) {
            merged.add(hers.element());
            return true;
        }
        if (isBesideNothing(List.of(was), List.of(hers))) {
            merged.add(hers.element());
            if (!isBlank(its)) {
                merged.addAll(copies(List.of(its)));
            }
            return true;
        }
        Optional<Boolean> cells = new TableMerge(base, edited, fresh).merge(was, hers, its);
        if (cells.isPresent()) {
            merged.add(hers.element());
            return cells.get();
        }
        return side(List.of(hers), List.of(its), merged);
    }

    /** Whether she put a note, a comment or another look where no words were, and are none by now. */
    private boolean isBesideNothing(List<Leaf> was, List<Leaf> hers) throws IOException {
        boolean nothing =
                !was.isEmpty() && was.size() == hers.size() && was.stream().allMatch(Merging::isBlank);
        for (int i = 0; nothing && i < was.size(); i++) {
            nothing = new Weaving(base, edited, fresh)
                    .isAsItWas(was.get(i).element(), hers.get(i).element());
        }
        return nothing;
    }

    /** Whether she took out a blank line, such as a page break, before what both changed. */
    private static boolean lacksFirst(List<Leaf> was, List<Leaf> hers, List<Leaf> its) {
        if (hers.isEmpty() || hers.size() >= was.size() || its.isEmpty() || !isBlank(was.getFirst())) {
            return false;
        }
        String first = was.getFirst().signature();
        return its.getFirst().signature().equals(first)
                && !hers.getFirst().signature().equals(first);
    }

    private static boolean isBlank(Leaf leaf) {
        return leaf.text().isBlank() && Nodes.isBare(leaf.element());
    }

    /** Both versions, with a line between; true where the model has none. */
    private boolean side(List<Leaf> hers, List<Leaf> its, List<Element> merged) throws IOException {
        hers.forEach(leaf -> merged.add(leaf.element()));
        if (!its.isEmpty()) {
            merged.add(remark());
            merged.addAll(copies(its));
        }
        return its.isEmpty();
    }

    /** Where one side only added before or behind what the other one changed, both have their way. */
    private boolean added(List<Leaf> was, List<Leaf> hers, List<Leaf> its, List<Element> merged) throws IOException {
        if (was.isEmpty()) {
            return false;
        }
        int inHers = Collections.indexOfSubList(Leaf.signatures(hers), Leaf.signatures(was));
        int inIts = Collections.indexOfSubList(Leaf.signatures(its), Leaf.signatures(was));
        if (inHers >= 0) {
            hers.subList(0, inHers).forEach(leaf -> merged.add(leaf.element()));
            merged.addAll(copies(its));
            hers.subList(inHers, inHers + was.size()).forEach(leaf -> edited.remove(leaf.element()));
            hers.subList(inHers + was.size(), hers.size()).forEach(leaf -> merged.add(leaf.element()));
        } else if (inIts >= 0) {
            merged.addAll(copies(its.subList(0, inIts)));
            hers.forEach(leaf -> merged.add(leaf.element()));
            merged.addAll(copies(its.subList(inIts + was.size(), its.size())));
        }
        return inHers >= 0 || inIts >= 0;
    }
}
