package org.beffroi.dossier.erasure;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Erasures;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.MentionPages;

/**
 * The mentions that erasures keep out of a dossier and that may be namesakes': which they are, letting them in, and the way back.
 *
 * @param dossier in which
 */
public record Admission(Dossier dossier) {

    /**
     * A mention that was kept out.
     *
     * @param absence when, and where it stands
     * @param isLetIn whether it is let in by now
     */
    public record Candidate(Erasures.Absence absence, boolean isLetIn) {}

    /**
     * What was kept out, newest first.
     *
     * @throws Refusal if that cannot be read
     */
    public List<Candidate> candidates() {
        Erasures erasures = dossier.erasures();
        return erasures.absences().stream()
                .sorted(Comparator.comparing(Erasures.Absence::when).reversed().thenComparing(Erasures.Absence::line))
                .map(absence -> new Candidate(absence, erasures.isLetIn(absence.reference())))
                .toList();
    }

    /**
     * Lets mentions in.
     *
     * @param mentions as they were told
     * @return how many were not let in before
     * @throws Refusal as {@link Erasures#letIn}
     */
    public int letIn(Collection<String> mentions) {
        return dossier.erasures().letIn(mentions);
    }

    /**
     * Keeps mentions out again. What was brought since it was let in stays: only an erasure takes it away, and the mark of one
     * must not speak of what is there.
     *
     * @param mentions as they were told
     * @return how many
     * @throws Refusal if one of them was not let in, or is in the dossier by now, or the disk refuses
     */
    public int keepOut(Collection<String> mentions, Progress progress) {
        int brought = brought(mentions, progress);
        if (brought > 0) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, Admission.class, "privacy.keep.out.brought", brought);
        }
        return dossier.erasures().keepOut(mentions);
    }

    private int brought(Collection<String> mentions, Progress progress) {
        Set<String> asked = new HashSet<>(mentions);
        int brought = 0;
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            MentionPages all = new MentionPages(
                    snapshot, new Query.Everything(), Order.NEWEST, Long.MAX_VALUE, Cancel.never(), progress);
            while (all.hasNext()) {
                String id = all.next().mention().id().value();
                brought +=
                        asked.contains(id) || asked.contains(dossier.erasures().ofReference(id)) ? 1 : 0;
            }
        }
        return brought;
    }
}
