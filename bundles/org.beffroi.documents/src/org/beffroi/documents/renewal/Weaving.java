package org.beffroi.documents.renewal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.documents.renewal.ThreeWay.Stretch;
import org.beffroi.documents.renewal.text.Flow;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.documents.renewal.text.Sign;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * Brings words that the model changed into a piece whose words the writer left as they were, and beside which she put comments,
 * notes or another look: those stay where they are.
 */
record Weaving(Flow base, Flow edited, Flow fresh) {

    /** Letters of one times letters of the other that are compared at most. */
    private static final long MOST = 4_000_000;

    /**
     * Does it.
     *
     * @return false, and nothing done, where she changed the words too, or the model changed more than words
     */
    boolean weave(Element was, Element hers, Element its) throws IOException {
        List<Sign> before = base.signs(was);
        List<Sign> writer = plain(edited.signs(hers), before);
        List<Sign> model = fresh.signs(its);
        if (!keys(before).equals(keys(writer))) {
            return false;
        }
        Optional<List<Change>> changes = changes(before, writer, model);
        changes.ifPresent(all -> all.reversed().forEach(Change::carryOut));
        return changes.isPresent();
    }

    /** The same for a piece that may be a paragraph: where she left its style as it was, it takes that of the model too. */
    boolean weave(Leaf was, Leaf hers, Leaf its) throws IOException {
        if (weave(was.element(), hers.element(), its.element())) {
            return true;
        }
        List<Sign> before = base.signs(was.element());
        List<Sign> writer = plain(edited.signs(hers.element()), before);
        List<Sign> model = new ArrayList<>(fresh.signs(its.element()));
        boolean dressed = base.level(was) > 0 == fresh.level(its) > 0
                && keys(before).equals(keys(writer))
                && !model.isEmpty()
                && Stream.of(before, writer, model)
                        .allMatch(signs -> signs.getFirst().isParagraph())
                && before.getFirst().shown().equals(writer.getFirst().shown());
        if (!dressed) {
            return false;
        }
        model.set(0, before.getFirst());
        Optional<List<Change>> changes = changes(before, writer, model);
        if (changes.isEmpty() || !edited.dress(hers.element(), its.element(), fresh)) {
            return false;
        }
        changes.get().reversed().forEach(Change::carryOut);
        return true;
    }

    /** Whether the writer left the words as they were. */
    boolean isAsItWas(Element was, Element hers) throws IOException {
        List<Sign> before = base.signs(was);
        return keys(before).equals(keys(plain(edited.signs(hers), before)));
    }

    private static List<String> keys(List<Sign> signs) {
        return signs.stream().map(Sign::key).toList();
    }

    /** Without the notes that she added. */
    private static List<Sign> plain(List<Sign> writer, List<Sign> before) {
        Set<String> known = before.stream().map(Sign::key).collect(Collectors.toSet());
        return writer.stream()
                .filter(sign -> !sign.isNote() || known.contains(sign.key()))
                .toList();
    }

    /**
     * Letters that go, and letters that come at a place.
     *
     * @param behind whether they come behind the letter
     */
    private record Change(List<Sign> out, String in, Sign beside, boolean behind) {

        void carryOut() {
            Text host = beside.text().orElseThrow();
            if (!in.isEmpty()) {
                host.insertData(behind ? beside.at() + 1 : beside.at(), in);
                if (host.getParentNode() instanceof Element parent
                        && parent.getLocalName().equals("t")) {
                    parent.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
                }
            }
            for (Sign sign : out.reversed()) {
                boolean moved = sign.text().orElseThrow() == host && !behind && sign.at() >= beside.at();
                sign.text().orElseThrow().deleteData(moved ? sign.at() + in.length() : sign.at(), 1);
            }
        }
    }

    private static Optional<List<Change>> changes(List<Sign> before, List<Sign> writer, List<Sign> model) {
        int from = 0;
        int least = Math.min(before.size(), model.size());
        while (from < least && before.get(from).shown().equals(model.get(from).shown())) {
            from++;
        }
        int end = 0;
        while (end < least - from
                && before.get(before.size() - 1 - end)
                        .shown()
                        .equals(model.get(model.size() - 1 - end).shown())) {
            end++;
        }
        List<String> old = shown(before.subList(from, before.size() - end));
        List<String> now = shown(model.subList(from, model.size() - end));
        if ((long) old.size() * now.size() > MOST) {
            return Optional.empty();
        }
        List<Change> changes = new ArrayList<>();
        for (Stretch stretch : ThreeWay.compare(old, old, now)) {
            if (stretch.side() == ThreeWay.Side.MODEL) {
                int first = from + stretch.base().from();
                List<Sign> in = stretch.model().of(model.subList(from, model.size() - end));
                Optional<Change> change =
                        change(before, writer, first, from + stretch.base().to(), in);
                if (change.isEmpty()) {
                    return Optional.empty();
                }
                changes.add(change.get());
            }
        }
        return Optional.of(changes);
    }

    private static List<String> shown(List<Sign> signs) {
        return signs.stream().map(Sign::shown).toList();
    }

    /** Empty where not only letters change, or none beside them looked as those that come. */
    private static Optional<Change> change(List<Sign> before, List<Sign> writer, int first, int end, List<Sign> in) {
        List<Sign> out = writer.subList(first, end);
        boolean letters = out.stream().allMatch(sign -> sign.text().isPresent())
                && in.stream().allMatch(sign -> sign.text().isPresent());
        List<String> looks = in.stream().map(Sign::look).distinct().toList();
        if (!letters || looks.size() > 1) {
            return Optional.empty();
        }
        String words = in.stream().map(Sign::key).collect(Collectors.joining());
        for (int host : out.isEmpty() ? new int[] {first - 1, first} : new int[] {first, first - 1, end}) {
            boolean there =
                    host >= 0 && host < writer.size() && writer.get(host).text().isPresent();
            if (there && (looks.isEmpty() || before.get(host).look().equals(looks.getFirst()))) {
                return Optional.of(new Change(List.copyOf(out), words, writer.get(host), host < first));
            }
        }
        return Optional.empty();
    }
}
