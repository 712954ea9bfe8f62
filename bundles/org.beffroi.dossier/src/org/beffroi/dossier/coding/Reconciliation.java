package org.beffroi.dossier.coding;

import java.util.UUID;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Field;

/**
 * What people agreed to say of a mention on which their codings differed. It is what holds from then on, and is nobody's own
 * word: agreement is measured on what coders said before they talked (Krippendorff 2004, « Content Analysis », chapter 11).
 */
public final class Reconciliation {

    private static final String PREFIX = "reconciliation-";

    private Reconciliation() {}

    /** A batch by which the acts of one reconciliation are known, and undone. */
    public static BatchId batch() {
        return new BatchId(PREFIX + UUID.randomUUID());
    }

    /** Whether an act is a reconciliation's. */
    public static boolean isOne(Act act) {
        return act.batch().value().startsWith(PREFIX);
    }

    /** Whether a mention was reconciled on a field, and nobody coded it since. */
    public static boolean isSettled(Entry entry, Field field) {
        boolean settled = false;
        for (Act act : entry.acts()) {
            if (act.hand() == Act.Hand.HUMAN
                    && act.deed() instanceof Act.FieldDeed deed
                    && deed.field().equals(field.name())) {
                settled = isOne(act);
            }
        }
        return settled;
    }
}
