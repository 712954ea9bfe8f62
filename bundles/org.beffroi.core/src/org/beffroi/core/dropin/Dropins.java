package org.beffroi.core.dropin;

import java.nio.file.Path;
import java.util.List;
import org.beffroi.core.message.Sentence;

/** Starts the plug-ins that people dropped into a folder; an OSGi service. */
public interface Dropins {

    /**
     * Starts plug-ins, all of them before any of what they contribute is asked for; those of an earlier start whose jars are
     * gone go. One that cannot be started does not keep the others from it. Waits until they are there.
     *
     * @param jars each a bundle of OSGi
     * @return why some were left out, one sentence each
     */
    List<Sentence> start(List<Path> jars);

    /** What {@link #start} said last, for whoever has a place to show it. */
    List<Sentence> refused();
}
