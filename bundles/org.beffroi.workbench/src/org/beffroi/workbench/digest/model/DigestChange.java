package org.beffroi.workbench.digest.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.digest.Digests;

/**
 * What was changed of a digest at one time, to be taken back from what it has become since: what others did to it meanwhile, such
 * as a mention that was added from another screen, stays.
 *
 * @param before what it was
 * @param after what it became
 */
public record DigestChange(Digest before, Digest after) {

    public DigestChange {
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }

    /** The change that takes this one back. */
    DigestChange opposite() {
        return new DigestChange(after, before);
    }

    /** Takes it back from the digest of that name, off the UI thread; nothing where it is gone. */
    public void takeBack(Digests digests) {
        digests.named(after.name()).map(this::takenBack).ifPresent(digests::save);
    }

    /** A digest without the change. */
    Digest takenBack(Digest now) {
        if (now.equals(after)) {
            return before;
        }
        return new Digest(
                now.name(),
                now.title().equals(after.title()) ? before.title() : now.title(),
                now.language().equals(after.language()) ? before.language() : now.language(),
                now.sender().equals(after.sender()) ? before.sender() : now.sender(),
                takenBack(before.recipients(), after.recipients(), now.recipients()),
                takenBack(before.items(), after.items(), now.items()),
                forms(now),
                now.schedule().equals(after.schedule()) ? before.schedule() : now.schedule(),
                now.period().equals(after.period()) ? before.period() : now.period());
    }

    private Map<String, Digest.Form> forms(Digest now) {
        Map<String, Digest.Form> forms = new HashMap<>(now.forms());
        Stream.concat(before.recipients().stream(), after.recipients().stream())
                .filter(who ->
                        now.form(who) == after.form(who) || !now.recipients().contains(who))
                .forEach(who -> forms.put(who.address().toLowerCase(Locale.ROOT), before.form(who)));
        return forms;
    }

    /** What was put in goes, what was taken out or replaced comes back where it was, what was moved goes back among the others. */
    static <T> List<T> takenBack(List<T> before, List<T> after, List<T> now) {
        List<T> in = without(after, before);
        List<T> out = without(before, after);
        List<T> back = without(now, in);
        if (!in.isEmpty() && back.size() > now.size() - in.size()) {
            // What was put in has become something else since.
            return now;
        }
        if (in.isEmpty() && out.isEmpty()) {
            return ordered(back, before);
        }
        for (T one : out) {
            back.add(Math.min(before.indexOf(one), back.size()), one);
        }
        return back;
    }

    private static <T> List<T> without(List<T> all, List<T> others) {
        List<T> rest = new ArrayList<>(all);
        others.forEach(rest::remove);
        return rest;
    }

    /** The same, those of the order in that order, in the places that they hold among the rest. */
    private static <T> List<T> ordered(List<T> all, List<T> order) {
        List<T> known = new ArrayList<>(order);
        known.retainAll(all);
        List<T> ordered = new ArrayList<>(all);
        int next = 0;
        for (int at = 0; at < ordered.size(); at++) {
            if (next < known.size() && order.contains(ordered.get(at))) {
                ordered.set(at, known.get(next++));
            }
        }
        return ordered;
    }
}
