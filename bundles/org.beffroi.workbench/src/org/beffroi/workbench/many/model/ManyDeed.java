package org.beffroi.workbench.many.model;

import java.util.List;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.message.Sentence;

/** Something that is done to each of several mentions. Immutable, asked by workers. */
public interface ManyDeed {

    /** What is done to one of them, empty where a person said so already. */
    List<? extends Act.FieldDeed> on(Entry entry);

    /** What was done to that many. */
    Sentence said(int mentions);
}
