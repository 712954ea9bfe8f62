package org.beffroi.testing.archive;

import java.util.List;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Likeness;

/** Takes values that begin with the same character for one: they stand one after the other. */
record SameInitial() implements Likeness {
    @Override
    public int[] groups(List<String> values, Cancel cancel) {
        int[] groups = new int[values.size()];
        for (int i = 0; i < groups.length; i++) {
            boolean same = i > 0
                    && values.get(i).codePointAt(0) == values.get(i - 1).codePointAt(0);
            groups[i] = same ? groups[i - 1] : i;
        }
        return groups;
    }
}
