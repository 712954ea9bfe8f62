package org.beffroi.workbench.coding.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cursor;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Page;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;
import org.beffroi.dossier.coding.Agreement;
import org.beffroi.dossier.coding.Code;
import org.beffroi.dossier.coding.Codebook;

/**
 * What helps to code alike: what the values stand for, and how far those who coded the same mentions agree. Immutable.
 *
 * @param codes of the codebook, by field
 * @param agreements by field, those on which two people coded something
 */
public record Guide(List<Code> codes, List<OnField> agreements) {

    private static final int PAGE = 1_000;

    public Guide {
        codes = List.copyOf(codes);
        agreements = List.copyOf(agreements);
    }

    /**
     * How far people agree on one field.
     *
     * @param mentions that at least two of them coded
     * @param agreed of which they all said the same
     * @param toReconcile on which they differ and have not agreed since
     */
    public record OnField(Field field, int mentions, int agreed, int toReconcile) {}

    /** Nothing known yet. */
    public static Guide empty() {
        return new Guide(List.of(), List.of());
    }

    /** How many disagreements wait. */
    public int toReconcile() {
        return agreements.stream().mapToInt(OnField::toReconcile).sum();
    }

    /**
     * Reads it.
     *
     * @param query whose mentions are compared
     * @throws org.beffroi.core.message.Refusal if the codebook is damaged
     */
    static Guide read(Snapshot snapshot, Query query, Codebook codebook, Cancel cancel) {
        List<Entry> byTwo = codedByTwo(snapshot, query, cancel);
        List<OnField> agreements = new ArrayList<>();
        for (Field field : ReconciliationSession.FIELDS) {
            Agreement agreement = Agreement.of(byTwo.iterator(), field, Set.of());
            int differ = (int)
                    agreement.units().stream().filter(Agreement.Unit::differs).count();
            int mentions = agreement.units().size();
            if (mentions > 0) {
                agreements.add(new OnField(
                        field,
                        mentions,
                        mentions - differ,
                        agreement.toReconcile().size()));
            }
        }
        return new Guide(codebook.codes(), agreements);
    }

    private static List<Entry> codedByTwo(Snapshot snapshot, Query query, Cancel cancel) {
        List<Entry> byTwo = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            Page page = snapshot.page(query, Order.NEWEST, after, PAGE, cancel);
            page.rows().stream().filter(Guide::isByTwo).forEach(byTwo::add);
            after = page.next();
        } while (after.isPresent());
        return byTwo;
    }

    private static boolean isByTwo(Entry entry) {
        Set<String> people = new HashSet<>();
        for (Act act : entry.acts()) {
            if (act.hand() == Act.Hand.HUMAN) {
                people.add(act.who());
            }
        }
        return people.size() > 1;
    }
}
