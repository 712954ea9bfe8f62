package org.beffroi.core.copy;

import org.beffroi.core.archive.Grouping;
import org.beffroi.core.mention.CoreFields;

/** Mentions that are copies or near-copies of one another, as groups of an archive. */
public final class Copies {

    /** By the sketch of what each says. */
    public static final Grouping GROUPING = new Grouping(CoreFields.COPIES, new AlikeSketches(AlikeSketches.USUAL));

    private Copies() {}
}
