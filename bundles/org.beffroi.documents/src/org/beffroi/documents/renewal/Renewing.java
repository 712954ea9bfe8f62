package org.beffroi.documents.renewal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.document.Renewal;
import org.beffroi.core.document.Renewal.Change;
import org.beffroi.core.document.Renewal.Kind;
import org.beffroi.core.message.Refusal;
import org.beffroi.documents.renewal.text.Flow;
import org.beffroi.documents.renewal.text.Flow.Span;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.documents.renewal.text.Nodes;
import org.beffroi.documents.renewal.text.Seen;
import org.w3c.dom.Element;

/**
 * Brings what the model changed into a file that a writer has edited, block by block; the same for all formats.
 *
 * <p>The edited file is changed in place, so that all that lies outside the blocks, styles, headers, settings, stays as the
 * writer has it. One for each renewal, not for several threads.
 */
final class Renewing {

    /** So many blocks at least stand in what is a book; one that was typed over whole has no bookmark left either. */
    private static final int TOLD_APART = 3;

    private final Flow edited;
    private final Merging merging;
    private final OpenConflicts conflicts;
    private final Map<String, Change> changes = new LinkedHashMap<>();
    private final Seen was;
    private final Seen now;
    private final Seen wished;
    private final Placement placement;
    private final LeftSections leftSections;
    private boolean touched;

    Renewing(Flow base, Flow edited, Flow fresh, Locale language) {
        this.edited = edited;
        this.merging = new Merging(base, edited, fresh, language);
        this.conflicts = new OpenConflicts(edited);
        this.was = new Seen(base);
        this.now = new Seen(edited);
        this.wished = new Seen(fresh);
        this.placement = new Placement(was, now, wished);
        refuseUnmarked();
        findAgain();
        this.leftSections = new LeftSections(was, now, wished, fresh);
    }

    /** Does it. */
    Renewal run(byte[] untouched) throws IOException {
        boolean asMade = Reordering.isInOrder(anchors(now), anchors(was));
        for (String anchor : wished.blocks().keySet()) {
            block(anchor);
        }
        for (String anchor : was.blocks().keySet()) {
            if (!wished.blocks().containsKey(anchor)) {
                gone(anchor);
            }
        }
        conflicts.of(now).forEach(this::open);
        if (asMade) {
            new Reordering(now, edited, anchors(wished)).carryOut().forEach(this::moved);
        }
        if (!touched) {
            return new Renewal(untouched, ordered());
        }
        edited.finish();
        return new Renewal(edited.write(), ordered());
    }

    /**
     * Without any bookmark nothing tells what she wrote from what was made there: all would be put in a second time, or be taken
     * for taken out.
     */
    private void refuseUnmarked() {
        if (was.blocks().size() >= TOLD_APART
                && Collections.disjoint(was.blocks().keySet(), now.blocks().keySet())) {
            throw Refusal.of(Refusal.Kind.UNSUPPORTED, Renewing.class, "renewal.unmarked");
        }
    }

    /** Blocks whose bookmarks a program or a writer put elsewhere, tore or lost. */
    private void findAgain() {
        for (String anchor : new Torn(was, now).anchors()) {
            edited.unmark(anchor);
            now.forget();
        }
        if (new Relocated(was, now, edited).mark()) {
            now.forget();
        }
        if (new Rewritten(was, now, edited).mark()) {
            now.forget();
        }
        edited.settle(placement.blocks());
        now.forget();
    }

    private static List<String> anchors(Seen of) {
        return List.copyOf(of.blocks().keySet());
    }

    private void moved(String anchor) {
        changed();
        if (!changes.containsKey(anchor)) {
            note(anchor, Kind.MOVED, now.of(anchor), wished.of(anchor));
        }
    }

    /** One that nobody has settled, of this renewal or of one before. */
    private void open(OpenConflicts.Open open) {
        Change change = changes.get(open.anchor());
        if (change == null || change.kind() != Kind.CONFLICT) {
            changes.put(open.anchor(), new Change(open.anchor(), Kind.CONFLICT, open.hers(), open.its()));
        }
    }

    /** In the order in which they are read, those that are not there at the end. */
    private List<Change> ordered() {
        List<Change> inOrder = new ArrayList<>();
        for (String anchor : now.blocks().keySet()) {
            Change change = changes.remove(anchor);
            if (change != null) {
                inOrder.add(change);
            }
        }
        inOrder.addAll(changes.values());
        return inOrder;
    }

    private void block(String anchor) throws IOException {
        List<Leaf> model = wished.of(anchor);
        Span there = now.blocks().get(anchor);
        boolean known = was.blocks().containsKey(anchor);
        if (there == null) {
            if (known) {
                leftOut(anchor, was.of(anchor), model);
            } else if (leftSections.contain(anchor)) {
                note(anchor, Kind.ADDED_LEFT_OUT, List.of(), model);
            } else {
                add(anchor, model);
                note(anchor, Kind.ADDED, List.of(), model);
            }
            return;
        }
        List<Leaf> writer = new ArrayList<>(there.of(now.leaves()));
        List<Leaf> before = known ? was.of(anchor) : List.of();
        if (isTakenOut(before, writer)) {
            leftOut(anchor, before, model);
            return;
        }
        if (Leaf.signatures(writer).equals(Leaf.signatures(model))
                || Leaf.signatures(before).equals(Leaf.signatures(model))) {
            if (!Leaf.signatures(writer).equals(Leaf.signatures(before))) {
                note(anchor, Kind.KEPT, writer, model);
            }
            return;
        }
        Kind kind;
        if (sharesWithAnother(anchor, there)) {
            conflict(anchor, writer, model);
            kind = Kind.CONFLICT;
        } else if (Leaf.signatures(writer).equals(Leaf.signatures(before))) {
            merge(anchor, before, writer, model);
            kind = Kind.UPDATED;
        } else {
            kind = merge(anchor, before, writer, model) ? Kind.MERGED : Kind.CONFLICT;
        }
        note(anchor, kind, writer, model);
    }

    /** Where the model says something else by now, the writer may want to look again. */
    private void leftOut(String anchor, List<Leaf> before, List<Leaf> model) {
        boolean same = Leaf.signatures(before).equals(Leaf.signatures(model));
        note(anchor, same ? Kind.LEFT_OUT : Kind.LEFT_OUT_NEWER, List.of(), model);
    }

    /** Whether all that a block said is gone, and only blank lines of it are left, such as the one that begins a page. */
    private static boolean isTakenOut(List<Leaf> before, List<Leaf> writer) {
        List<String> blank = blank(before);
        return before.stream().anyMatch(leaf -> !isBlank(leaf))
                && writer.stream().allMatch(leaf -> isBlank(leaf) && blank.contains(leaf.signature()));
    }

    private static boolean isBlank(Leaf leaf) {
        return leaf.text().isBlank() && Nodes.isBare(leaf.element());
    }

    /** A writer who joins the last paragraph of a block with the first of another leaves none of them to be replaced. */
    private boolean sharesWithAnother(String anchor, Span span) {
        return placement.blocks().entrySet().stream()
                .anyMatch(other ->
                        !other.getKey().equals(anchor) && other.getValue().meets(span));
    }

    private void gone(String anchor) {
        Span there = now.blocks().get(anchor);
        if (there == null) {
            return;
        }
        List<Leaf> writer = new ArrayList<>(there.of(now.leaves()));
        if (isSame(was.of(anchor), writer) && !sharesWithAnother(anchor, there)) {
            edited.unmark(anchor);
            writer.forEach(leaf -> edited.remove(leaf.element()));
            changed();
            note(anchor, Kind.REMOVED, writer, List.of());
        } else {
            note(anchor, Kind.ORPHANED, writer, List.of());
        }
    }

    /** Whether all is there that a block said; a page break that she took out is nothing that she wrote. */
    private static boolean isSame(List<Leaf> before, List<Leaf> writer) {
        List<String> there = Leaf.signatures(writer);
        List<String> all = Leaf.signatures(before);
        List<String> blank = blank(before);
        return there.equals(all)
                || blank.size() < all.size() && without(there, blank).equals(without(all, blank));
    }

    private static List<String> without(List<String> all, List<String> some) {
        return all.stream().filter(one -> !some.contains(one)).toList();
    }

    private static List<String> blank(List<Leaf> before) {
        return before.stream()
                .filter(leaf -> isBlank(leaf))
                .map(Leaf::signature)
                .toList();
    }

    private void note(String anchor, Kind kind, List<Leaf> writer, List<Leaf> model) {
        changes.put(anchor, new Change(anchor, kind, beginning(writer), beginning(model)));
    }

    private static String beginning(List<Leaf> leaves) {
        return leaves.stream()
                .map(Leaf::beginning)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void add(String anchor, List<Leaf> model) throws IOException {
        List<Leaf> present = now.leaves();
        int place = placement.of(anchor);
        Optional<Element> before =
                place < present.size() ? Optional.of(present.get(place).element()) : Optional.empty();
        put(anchor, merging.copies(model), before);
    }

    private void put(String anchor, List<Element> elements, Optional<Element> before) {
        elements.forEach(element -> edited.insert(element, before));
        edited.unmark(anchor);
        edited.mark(anchor, elements.getFirst(), elements.getLast());
        changed();
    }

    /** The model's version after the writer's, with a line that says so. */
    private void conflict(String anchor, List<Leaf> writer, List<Leaf> model) throws IOException {
        List<Element> all = new ArrayList<>();
        all.add(merging.remark());
        all.addAll(merging.copies(model));
        Optional<Element> before = following(writer.getLast());
        all.forEach(element -> edited.insert(element, before));
        all.forEach(element -> edited.unmark(anchor));
        edited.mark(anchor, writer.getFirst().element(), all.getLast());
        changed();
    }

    private void changed() {
        touched = true;
        now.forget();
    }

    private Optional<Element> following(Leaf leaf) {
        List<Leaf> present = now.leaves();
        for (int i = 0; i + 1 < present.size(); i++) {
            if (present.get(i).element() == leaf.element()) {
                return Optional.of(present.get(i + 1).element());
            }
        }
        return Optional.empty();
    }

    /** Stretch by stretch; true where no two changes met. */
    private boolean merge(String anchor, List<Leaf> was, List<Leaf> writer, List<Leaf> model) throws IOException {
        Optional<Element> end = following(writer.getLast());
        List<Element> merged = new ArrayList<>();
        boolean whole = true;
        edited.unmark(anchor);
        for (ThreeWay.Stretch stretch :
                ThreeWay.compare(Leaf.signatures(was), Leaf.signatures(writer), Leaf.signatures(model))) {
            List<Leaf> hers = stretch.writer().of(writer);
            List<Leaf> its = stretch.model().of(model);
            switch (stretch.side()) {
                case NOBODY, WRITER, ALIKE -> hers.forEach(leaf -> merged.add(leaf.element()));
                case MODEL -> {
                    hers.forEach(leaf -> edited.remove(leaf.element()));
                    merged.addAll(merging.copies(its));
                }
                case BOTH -> whole &= merging.both(stretch.base().of(was), hers, its, merged);
            }
        }
        for (Element element : merged) {
            edited.insert(element, end);
        }
        if (!merged.isEmpty()) {
            edited.unmark(anchor);
            edited.mark(anchor, merged.getFirst(), merged.getLast());
        }
        changed();
        return whole;
    }
}
